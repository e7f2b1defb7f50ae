import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { importKey } from "../box.ts";
import type { Bytes } from "../bytes.ts";
import { sealKeyring, type KeyringName } from "../keyring.ts";
import { openSession, readKeyring, type Session } from "../session.ts";
import { openSlot, passphraseSecretFor, sealSlot, type Slot, type SlotSecret } from "../slot.ts";
import {
  CURRENT,
  commit,
  currentOf,
  ofGeneration,
  type Database,
  type StorageRefusal,
  type Write,
} from "../store/database.ts";
import { openLocal, sealLocal, type LocalKey, type LocalName } from "../store/local.ts";
import { allDone } from "../store/log.ts";
import { KEY_LOCK, type Surroundings } from "../surroundings.ts";
import { slotsOf } from "./opening.ts";

/** The slots a vault is to have. With no passphrase, this device opens it alone. */
export interface SlotPlan {
  /** `words` is derived once more from what was stored, before it counts; `null` when the secret was proved just now. */
  readonly passphrase: { readonly secret: SlotSecret; readonly words: string | null } | null;
  readonly kit: SlotSecret | null;
}

export type RekeyRefusal = { readonly kind: "locked" } | StorageRefusal;

type LocalStore = LocalName["store"];

/** A sealed row under its key, to be written for the next generation. */
interface Moving {
  readonly store: LocalStore;
  /** Without the generation: nothing for the first page, a name for a draft, author and number for a segment. */
  readonly key: readonly (string | number)[];
  readonly box: Bytes;
  readonly turn: number;
}

const STORES = ["slots", "keyring", "segments", "firstPage", "drafts"] as const;
const PLAN = { stores: STORES, durability: "strict" } as const;

/**
 * Gives the vault a new key, a new keyring and new slots. Everything new is written beside the old, read back and
 * opened, and only then made to count, in one transaction that also removes the old. A stop anywhere leaves one or
 * the other whole. The log is untouched: its keys stay the same.
 */
export function rekey(session: Session, around: Surroundings, plan: SlotPlan): Promise<Result<Session, RekeyRefusal>> {
  return around.locks.request(KEY_LOCK, async () => {
    const name = { vault: session.name.vault, generation: session.name.generation + 1 };
    const keyring = await readKeyring(session.database, session.vaultKey, session.name);
    if (keyring === null || !(await isCurrent(session))) return refuse({ kind: "locked" });

    const raw = around.random(32);
    const vaultKey = await importKey(raw);
    const slots = await slotsFor(name.vault, plan, { raw, vaultKey });
    raw.fill(0);
    const box = await sealKeyring(vaultKey, name, { ...keyring, kit: plan.kit?.key ?? null });
    const moving = await resealed(session, { vaultKey, name });
    const written = await writeNext(session.database, name, { slots, box, moving });
    if (!written.ok) return written;
    if (!(await opensAgain(session, around, { plan, name }))) return refuse({ kind: "no-storage" });
    return switchTo(session, name, { vaultKey, plan });
  });
}

async function slotsFor(
  vault: Bytes,
  plan: SlotPlan,
  key: { raw: Bytes; vaultKey: CryptoKey },
): Promise<readonly Slot[]> {
  const device: Slot = { kind: "device", key: key.vaultKey };
  const kit = plan.kit ? [await sealSlot(vault, plan.kit, key.raw)] : [];
  return [plan.passphrase ? await sealSlot(vault, plan.passphrase.secret, key.raw) : device, ...kit];
}

async function isCurrent(session: Session): Promise<boolean> {
  return (await currentOf(session.database))?.generation === session.name.generation;
}

/** Every box that was sealed with the old key, sealed with the new one. What does not open is left behind. */
async function resealed(session: Session, next: LocalKey): Promise<readonly Moving[]> {
  const { database, name } = session;
  const range = ofGeneration(name.generation);
  const read = database.transaction(["segments", "drafts", "firstPage"]);
  const [segmentKeys, segments, draftKeys, drafts, page] = await Promise.all([
    read.objectStore("segments").getAllKeys(range),
    read.objectStore("segments").getAll(range),
    read.objectStore("drafts").getAllKeys(range),
    read.objectStore("drafts").getAll(range),
    read.objectStore("firstPage").get(name.generation),
  ]);
  const rows = [
    ...segments.map((row, at) => ({ store: "segments" as const, key: segmentKeys[at]?.slice(1) ?? [], row })),
    ...drafts.map((row, at) => ({ store: "drafts" as const, key: draftKeys[at]?.slice(1) ?? [], row })),
    ...(page ? [{ store: "firstPage" as const, key: [], row: page }] : []),
  ];
  const moved = await Promise.all(
    rows.map(async ({ store, key, row }) => {
      const named = { store, key: key.join("/") };
      const plain = await openLocal(session, named, row);
      return plain && { store, key, box: await sealLocal(next, named, plain), turn: row.turn };
    }),
  );
  return moved.filter((row) => row !== null);
}

interface Next {
  readonly slots: readonly Slot[];
  readonly box: Bytes;
  readonly moving: readonly Moving[];
}

function writeNext(database: Database, name: KeyringName, next: Next): Promise<Result<null, StorageRefusal>> {
  const { generation } = name;
  return commit<null, never>(database, PLAN, async (write) => {
    await removeGeneration(write, generation);
    await allDone([
      ...next.slots.map((slot) => () => write.objectStore("slots").put(slot, [generation, slot.kind])),
      () => write.objectStore("keyring").put({ kind: "box", box: next.box }, generation),
      ...next.moving.map((row) => () => putMoving(write, generation, row)),
    ]);
    return ok(null);
  });
}

function putMoving(write: Write, generation: number, { store, key, box, turn }: Moving): Promise<unknown> {
  const row = { box, turn };
  if (store === "firstPage") return write.objectStore("firstPage").put(row, generation);
  const [name = "", number = 0] = key;
  return store === "segments"
    ? write.objectStore("segments").put(row, [generation, String(name), Number(number)])
    : write.objectStore("drafts").put(row, [generation, String(name)]);
}

async function removeGeneration(write: Write, generation: number): Promise<void> {
  const range = ofGeneration(generation);
  await allDone([
    ...(["slots", "segments", "drafts"] as const).map((store) => () => write.objectStore(store).delete(range)),
    () => write.objectStore("firstPage").delete(generation),
    () => write.objectStore("keyring").delete(generation),
  ]);
}

/** Whether everything written opens, read back from the disk with the secrets a person will have. */
async function opensAgain(
  session: Session,
  around: Surroundings,
  { plan, name }: { readonly plan: SlotPlan; readonly name: KeyringName },
): Promise<boolean> {
  const { database } = session;
  const { device, passphrase, kit } = await slotsOf(database, name);
  const keys: (CryptoKey | null)[] = [];
  if (plan.passphrase === null) keys.push(device?.kind === "device" ? device.key : null);
  else {
    const { secret, words } = plan.passphrase;
    const again =
      words === null || passphrase === null ? secret : await passphraseSecretFor(passphrase, around.argon2, words);
    keys.push(passphrase && again && (await openSlot(name.vault, passphrase, again)));
  }
  if (plan.kit) keys.push(kit && (await openSlot(name.vault, kit, plan.kit)));
  const keyrings = await Promise.all(keys.map(async (key) => key && readKeyring(database, key, name)));
  return keyrings.every((keyring) => keyring !== null && keyring.space === session.space);
}

async function switchTo(
  session: Session,
  name: KeyringName,
  { vaultKey, plan }: { readonly vaultKey: CryptoKey; readonly plan: SlotPlan },
): Promise<Result<Session, RekeyRefusal>> {
  const { database } = session;
  const old = session.name.generation;
  const switched = await commit<null, { readonly kind: "locked" }>(database, PLAN, async (write) => {
    const keyring = write.objectStore("keyring");
    const current = await keyring.get(CURRENT);
    if (current?.kind !== "current" || current.generation !== old) return refuse({ kind: "locked" });
    await keyring.put({ kind: "current", ...name }, CURRENT);
    await removeGeneration(write, old);
    return ok(null);
  });
  if (!switched.ok) return switched;
  const next = await openSession(database, vaultKey, plan.passphrase === null ? "device" : "passphrase");
  return next === null ? refuse({ kind: "no-storage" }) : ok(next);
}

/** Removes what an earlier change left behind when it was stopped half-way. Does nothing while a change is under way. */
export async function sweep(session: Session, around: Surroundings): Promise<void> {
  await around.locks.request(KEY_LOCK, { ifAvailable: true }, async (lock) => {
    const next = session.name.generation + 1;
    if (lock === null || !(await isCurrent(session)) || !(await hasGeneration(session.database, next))) return;
    await commit<null, never>(session.database, PLAN, async (write) => {
      await removeGeneration(write, next);
      return ok(null);
    });
  });
}

async function hasGeneration(database: Database, generation: number): Promise<boolean> {
  return (await database.get("keyring", generation)) !== undefined;
}
