import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { importKey } from "../box.ts";
import { newKeyring, sealKeyring, type Keyring } from "../keyring.ts";
import { openSession, type OpenedBy, type Session } from "../session.ts";
import { kitSecretOf, openSlot, parseSlot, passphraseSecretFor, type Slot, type SlotSecret } from "../slot.ts";
import { CURRENT, commit, currentOf, type Current, type Database, type StorageRefusal } from "../store/database.ts";
import { allDone } from "../store/log.ts";
import { KEY_LOCK, type Surroundings } from "../surroundings.ts";
import type { Secret, StartRefusal, UnlockRefusal, VaultState } from "../vault.ts";

/** The slots of the keyring that counts. */
export interface Slots {
  readonly device: Slot | null;
  readonly passphrase: Slot | null;
  readonly kit: Slot | null;
}

/** Says what is there from which rows exist; opens none of them. */
export async function lookAt(database: Database): Promise<VaultState> {
  const current = await currentOf(database);
  if (current === null) return { kind: "none" };
  const { device, kit } = await slotsOf(database, current);
  if (device !== null) return { kind: "unguarded" };
  return { kind: "locked", kit: kit === null ? "none" : "made" };
}

/** Reads the slots of one generation. */
export async function slotsOf(database: Database, { generation }: Pick<Current, "generation">): Promise<Slots> {
  const read = database.transaction("slots");
  const [device, passphrase, kit] = await Promise.all(
    (["device", "passphrase", "kit"] as const).map(async (kind) =>
      parseSlot(await read.store.get([generation, kind]), kind),
    ),
  );
  return { device: device ?? null, passphrase: passphrase ?? null, kit: kit ?? null };
}

/** Opens a vault that needs no secret, and makes one when there is none. */
export async function startVault(database: Database, around: Surroundings): Promise<Result<Session, StartRefusal>> {
  const made = await around.locks.request(KEY_LOCK, async () => {
    return (await currentOf(database)) === null ? createVault(database, around) : ok(null);
  });
  if (!made.ok) return made;
  const current = await currentOf(database);
  const device = current && (await slotsOf(database, current)).device;
  if (device?.kind !== "device") return refuse({ kind: "needs-secret" });
  const session = await openSession(database, device.key, "device");
  return session === null ? refuse({ kind: "no-storage" }) : ok(session);
}

/** A new vault with a device slot: one transaction, so there is a whole vault or none. */
export async function createVault(
  database: Database,
  around: Surroundings,
  keyring: Keyring = newKeyring(around.random),
): Promise<Result<null, StorageRefusal>> {
  const name = { vault: around.random(16), generation: 1 };
  const raw = around.random(32);
  const key = await importKey(raw);
  raw.fill(0);
  const box = await sealKeyring(key, name, keyring);
  return commit<null, never>(database, { stores: ["slots", "keyring"], durability: "strict" }, async (write) => {
    const keyring = write.objectStore("keyring");
    await allDone([
      () => write.objectStore("slots").put({ kind: "device", key }, [name.generation, "device"]),
      () => keyring.put({ kind: "box", box }, name.generation),
      () => keyring.put({ kind: "current", ...name }, CURRENT),
    ]);
    return ok(null);
  });
}

/** Opens a vault with a secret. Wrong words, torn slots and slots with forbidden costs all answer `cannot-open`. */
export async function unlockVault(
  database: Database,
  around: Surroundings,
  secret: Secret,
): Promise<Result<Session, UnlockRefusal>> {
  const current = await currentOf(database);
  if (current === null) return refuse({ kind: "cannot-open" });
  const slots = await slotsOf(database, current);
  const slot = secret.kind === "kit" ? slots.kit : slots.passphrase;
  const derived = await secretFor({ current, slots }, around, secret);
  if (!derived.ok) return derived;
  const vaultKey = slot && derived.value && (await openSlot(current.vault, slot, derived.value));
  return sessionOr(database, vaultKey, secret.kind);
}

async function sessionOr(
  database: Database,
  key: CryptoKey | null,
  by: OpenedBy,
): Promise<Result<Session, UnlockRefusal>> {
  const session = key && (await openSession(database, key, by));
  return session === null ? refuse({ kind: "cannot-open" }) : ok(session);
}

async function secretFor(
  { current, slots }: { readonly current: Current; readonly slots: Slots },
  around: Surroundings,
  secret: Secret,
): Promise<Result<SlotSecret | null, UnlockRefusal>> {
  if (secret.kind === "passphrase") {
    return ok(slots.passphrase && (await passphraseSecretFor(slots.passphrase, around.argon2, secret.words)));
  }
  if (slots.kit === null) return refuse({ kind: "no-kit" });
  const { entropyOf } = await import("../kit.ts");
  const entropy = entropyOf(secret.words);
  return entropy === null ? refuse({ kind: "not-kit-words" }) : ok(await kitSecretOf(entropy, current.vault));
}

/** The secret of the passphrase's slot, when `passphrase` opens it; `null` when it does not. */
export async function provenSecret(
  session: Session,
  around: Surroundings,
  passphrase: string,
): Promise<SlotSecret | null> {
  const slot = (await slotsOf(session.database, session.name)).passphrase;
  const secret = slot && (await passphraseSecretFor(slot, around.argon2, passphrase));
  const opened = slot && secret && (await openSlot(session.name.vault, slot, secret));
  return opened === null ? null : secret;
}
