import type { Fact } from "@ajar/core/journal/entry";
import { parseFact, toJson } from "@ajar/core/journal/parse";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { factId, type AuthorId, type FactId } from "@ajar/core/shared/stamp";
import { fromHex, toHex, type Bytes } from "../bytes.ts";
import { importLogin, newDeviceKeys, type RawPair } from "../device-keys.ts";
import { changeKeyring, type KeyringRefusal } from "../engine/change-keyring.ts";
import type { OpenVault } from "../engine/open-vault.ts";
import { pieceDrafts } from "../engine/pieces.ts";
import { sealKeyring, type Keyring } from "../keyring.ts";
import { asAuthor, openSession, readKeyring, type Session } from "../session.ts";
import { CURRENT, commit, ofChain, type Standing, type StorageRefusal } from "../store/database.ts";
import { CHAIN_START, allDone, headOf, keyOf, rowsOf, type NewRows } from "../store/log.ts";
import { readEntries, type ReadEntry } from "../store/read.ts";
import { factDraft, sealChain } from "../store/write.ts";
import { KEY_LOCK } from "../surroundings.ts";
import { connect, type Connection, type Ended } from "./connection.ts";
import { logIn, type LoginRefusal } from "./login.ts";

// Two copies of one device, made by copying a browser profile or putting an old one back, would write different entries
// under the same names. The copy that notices takes a new name and moves what only it has written.

type Refusal = KeyringRefusal | { readonly kind: "moved" } | StorageRefusal;

/** What only this copy has written, under its new name. */
interface Moved {
  readonly author: AuthorId;
  readonly rows: NewRows;
  /** The last entry both copies share. */
  readonly shared: number;
}

/** Takes a new author id, and moves every fact that no relay has acknowledged to it: one transaction. */
export async function takeNewAuthor(vault: OpenVault): Promise<Result<null, Refusal>> {
  const taken = await vault.alone<Session, Refusal>((session) =>
    vault.around.locks.request(KEY_LOCK, async () => {
      const keyring = await readKeyring(session.database, session.vaultKey, session.name);
      if (keyring?.device == null) return refuse({ kind: "locked" });
      const author = toHex(vault.around.random(16)) as AuthorId;
      const next: Keyring = {
        ...keyring,
        author,
        others: [...keyring.others, session.author],
        device: await newDeviceKeys(),
        before: keyring.before ?? { author: session.author, device: keyring.device },
      };
      return writeMoved(session, await movedTo(session, author), next);
    }),
  );
  if (!taken.ok) return taken;
  vault.enter(taken.value);
  // What pages show stands under old names; they open anew.
  vault.around.beyond.tabs.tell({ kind: "locked" });
  return ok(null);
}

async function movedTo(session: Session, author: AuthorId): Promise<Moved> {
  const { seq: end } = await headOf(session.database, session);
  const unsent = await firstUnsent(session);
  const shared = unsent === null ? end : unsent - 1;
  const entries = await readEntries(session, shared + 1, end);
  const drafts = draftsOf(session.author, author, entries);
  const rows = await sealChain(asAuthor(session, author), CHAIN_START, drafts);
  return { author, rows, shared };
}

async function firstUnsent({ database, space, author }: Session): Promise<number | null> {
  const range = IDBKeyRange.bound([space, author], [space, author, []]);
  const read = database.transaction("outbox");
  const [keys, values] = await Promise.all([read.store.getAllKeys(range), read.store.getAll(range)]);
  return keys.find((_, at) => values[at] === 1)?.[2] ?? null;
}

/** The same facts under their new names; what speaks of one of them speaks of it by the new name. */
function draftsOf(from: AuthorId, to: AuthorId, entries: readonly ReadEntry[]): ReturnType<typeof pieceDrafts> {
  const told = entries.filter(({ facts, beside }) => facts.length + beside.length > 0);
  const names = new Map<string, FactId>();
  for (const [at, { seq, kind }] of told.entries())
    if (kind === "fact") names.set(factId(from, seq), factId(to, at + 1));
  const renamed = (fact: Fact): Fact => parseFact(withNames(toJson(fact), names)) ?? fact;
  return told.flatMap(({ kind, facts, beside }) =>
    kind === "fact"
      ? facts.map((fact) => factDraft(renamed(fact)))
      : pieceDrafts({ facts: facts.map(renamed), beside }).slice(0, 1),
  );
}

/** Replaces every text that is one of `names`, however deep it lies. */
function withNames(json: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof json === "string") return names.get(json) ?? json;
  if (Array.isArray(json)) return json.map((each) => withNames(each, names));
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, each]) => [key, withNames(each, names)]));
}

async function writeMoved(session: Session, moved: Moved, next: Keyring): Promise<Result<Session, Refusal>> {
  const { database, name, vaultKey, space } = session;
  const box = await sealKeyring(vaultKey, name, next);
  const end = await headOf(database, session);
  const [last] = moved.shared === 0 ? [] : await rowsOf(session, moved.shared, moved.shared);
  const standing: Standing = {
    seq: moved.shared,
    id: last?.row?.id ?? CHAIN_START.id,
    epoch: 0,
    stub: last?.row === null ? "yes" : "no",
    heard: {},
  };
  const stores = ["keyring", "log", "heads", "outbox", "segments", "firstPage"] as const;
  const written = await commit<null, Refusal>(database, { stores, durability: "strict" }, async (write) => {
    const keyring = write.objectStore("keyring");
    const current = await keyring.get(CURRENT);
    if (current?.kind !== "current" || current.generation !== name.generation) return refuse({ kind: "locked" });
    const head = await write.objectStore("heads").get([space, session.author]);
    if ((head?.seq ?? 0) !== end.seq) return refuse({ kind: "moved" });
    const mine = asAuthor(session, moved.author);
    const { rows, said } = moved.rows;
    await allDone([
      () => keyring.put({ kind: "box", box }, name.generation),
      () =>
        write
          .objectStore("log")
          .delete(IDBKeyRange.bound(keyOf(session, moved.shared + 1), [space, session.author, []])),
      () => write.objectStore("outbox").delete(IDBKeyRange.bound([space, session.author], [space, session.author, []])),
      () => write.objectStore("segments").delete(ofChain(name.generation, session.author)),
      () => write.objectStore("firstPage").delete(name.generation),
      () => write.objectStore("heads").put(standing, [space, session.author]),
      ...rows.flatMap((row, at) => [
        () => write.objectStore("log").put(row, keyOf(mine, at + 1)),
        () => write.objectStore("outbox").put(1, keyOf(mine, at + 1)),
      ]),
      () => write.objectStore("heads").put(headOfRows(rows, said), [space, moved.author]),
    ]);
    return ok(null);
  });
  if (!written.ok) return written;
  const opened = await openSession(database, vaultKey, session.openedBy);
  return opened === null ? refuse({ kind: "locked" }) : ok(opened);
}

function headOfRows(
  rows: NewRows["rows"],
  said: NewRows["said"],
): { seq: number; id: typeof CHAIN_START.id; said: typeof said } {
  return { seq: rows.length, id: rows.at(-1)?.id ?? CHAIN_START.id, said };
}

/** Tells the relay the new name of this device, with the key of the old one; nothing to do when it has no new name. */
export async function becomeKnown(
  vault: OpenVault,
): Promise<Result<null, LoginRefusal | KeyringRefusal | { readonly kind: "stuck" }>> {
  const { session } = vault;
  if (session?.relay == null) return ok(null);
  const keyring = await readKeyring(session.database, session.vaultKey, session.name);
  if (keyring?.before == null || keyring.device === null) return ok(null);
  const told = await introduce(vault, session, { before: keyring.before, device: keyring.device });
  if (!told.ok) return told;
  const changed = await changeKeyring(session, vault.around, (now) => ({ ...now, before: null }));
  return changed.ok ? ok(null) : changed;
}

type Introduced = Promise<Result<null, LoginRefusal | Ended | { readonly kind: "stuck" }>>;

async function introduce(
  vault: OpenVault,
  session: Session,
  { before, device }: { before: NonNullable<Keyring["before"]>; device: NonNullable<Keyring["device"]> },
): Introduced {
  const { authorBytes: author } = session;
  // It may have been told already, and only the answer or what came after it was lost.
  const known = await logInAs(vault, session, { author, login: device.login });
  if (known.ok) known.value.leave();
  if (known.ok) return ok(null);
  if (known.refusal.kind !== "not-admitted") return known;
  const old = await logInAs(vault, session, { author: fromHex(before.author), login: before.device.login });
  if (!old.ok) return old;
  const add = [{ author, loginKey: device.login.open }];
  const answer = await old.value.ask({ kind: "keys", add, remove: [] });
  const isTold = answer.ok && answer.value.kind === "done";
  old.value.leave();
  if (!answer.ok) return answer;
  return isTold ? ok(null) : refuse({ kind: "stuck" });
}

/** A connection on which a device of this space has logged in. */
async function logInAs(
  vault: OpenVault,
  session: Session,
  member: { readonly author: Bytes; readonly login: RawPair },
): Promise<Result<Connection, LoginRefusal>> {
  const connected = await connect(session.relay?.origin ?? "", vault.around.beyond.wire);
  if (!connected.ok) return connected;
  const login = await importLogin(member.login);
  const welcome = await logIn(connected.value, { space: session.spaceBytes, author: member.author, login });
  if (welcome.ok) return connected;
  connected.value.leave();
  return welcome;
}

/** Reads another author from now on: it has shown that it holds this person's newest keys. */
export async function welcomeStranger(vault: OpenVault, author: AuthorId): Promise<Result<null, KeyringRefusal>> {
  const { session } = vault;
  if (session === null) return refuse({ kind: "locked" });
  const changed = await changeKeyring(session, vault.around, (keyring) => {
    const isKnown = keyring.author === author || keyring.others.includes(author);
    return isKnown ? keyring : { ...keyring, others: [...keyring.others, author] };
  });
  if (!changed.ok) return changed;
  vault.enter(changed.value);
  vault.around.beyond.tabs.tell({ kind: "keyring" });
  return ok(null);
}
