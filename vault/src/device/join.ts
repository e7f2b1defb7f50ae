import { isOfDevices } from "@ajar/core/device/devices";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { toHex } from "../bytes.ts";
import { chainsOf } from "../engine/chain.ts";
import { createVault } from "../engine/opening.ts";
import { pieceDrafts } from "../engine/pieces.ts";
import { factsOf, readAll, type Reading } from "../engine/reading.ts";
import { draftsFor } from "../engine/unfinished.ts";
import { sealKeyring, type Keyring } from "../keyring.ts";
import { openSession, readKeyring, sessionOf, type Session } from "../session.ts";
import { CURRENT, commit, currentOf, ofGeneration, type Database, type StorageRefusal } from "../store/database.ts";
import { CHAIN_START, allDone, keyOf } from "../store/log.ts";
import { readEntries } from "../store/read.ts";
import { sealChain, type Piece } from "../store/write.ts";
import { KEY_LOCK, type Surroundings } from "../surroundings.ts";

export type JoinRefusal = { readonly kind: "locked" } | StorageRefusal;

/** Makes a vault of a journal that is elsewhere: its space, its keys, and this device's own name in it. */
export async function joinAfresh(
  database: Database,
  around: Surroundings,
  keyring: Keyring,
): Promise<Result<null, JoinRefusal>> {
  return around.locks.request(KEY_LOCK, async () =>
    (await currentOf(database)) === null ? createVault(database, around, keyring) : refuse({ kind: "locked" as const }),
  );
}

/**
 * Goes over to a journal that is elsewhere, with everything that is written here: it is written again in the new space,
 * under the ids it has. One transaction: the old journal, or the new one with all of the old in it. The ways in stay.
 */
export function joinWithJournal(
  session: Session,
  around: Surroundings,
  given: Keyring,
): Promise<Result<Session, JoinRefusal>> {
  return around.locks.request(KEY_LOCK, async () => {
    const { database, name, vaultKey } = session;
    const before = await readKeyring(database, vaultKey, name);
    if (before === null) return refuse({ kind: "locked" });
    const keyring: Keyring = { ...given, kit: before.kit };
    const next = await sessionOf(keyring, session);
    const { rows, said } = await sealChain(next, CHAIN_START, pieceDrafts(await allOf(session)));
    const drafts = await draftsFor(session, next);
    const box = await sealKeyring(vaultKey, name, keyring);
    const stores = ["keyring", "log", "heads", "outbox", "sync", "segments", "firstPage", "drafts"] as const;
    const written = await commit<null, JoinRefusal>(database, { stores, durability: "strict" }, async (write) => {
      const current = await write.objectStore("keyring").get(CURRENT);
      if (current?.kind !== "current" || current.generation !== name.generation) return refuse({ kind: "locked" });
      const old = IDBKeyRange.bound([session.space], [session.space, []]);
      const mine = ofGeneration(name.generation);
      const end = { seq: rows.length, id: rows.at(-1)?.id ?? CHAIN_START.id, said };
      await allDone([
        () => write.objectStore("log").delete(old),
        () => write.objectStore("heads").delete(old),
        () => write.objectStore("outbox").delete(old),
        () => write.objectStore("sync").delete(session.space),
        () => write.objectStore("segments").delete(mine),
        () => write.objectStore("firstPage").delete(name.generation),
        () => write.objectStore("drafts").delete(mine),
      ]);
      await allDone([
        () => write.objectStore("keyring").put({ kind: "box", box }, name.generation),
        ...rows.flatMap((row, at) => [
          () => write.objectStore("log").put(row, keyOf(next, at + 1)),
          () => write.objectStore("outbox").put(1, keyOf(next, at + 1)),
        ]),
        () => write.objectStore("heads").put(end, [next.space, next.author]),
        ...drafts.map((draft) => () => {
          return write.objectStore("drafts").put({ box: draft.box, turn: 0 }, [name.generation, draft.key]);
        }),
      ]);
      return ok(null);
    });
    if (!written.ok) return written;
    const opened = await openSession(database, vaultKey, session.openedBy);
    return opened === null ? refuse({ kind: "locked" }) : ok(opened);
  });
}

/** Everything here, shown or kept beside. What concerns the devices of the old space is of no use in the new one. */
async function allOf(session: Session): Promise<Piece> {
  const readings = await readAll(session);
  const beside = await Promise.all(readings.map(besideOf));
  return { facts: factsOf(readings).filter((fact) => !isOfDevices(fact)), beside: beside.flat() };
}

async function besideOf({ chain, index, tail }: Reading): Promise<Piece["beside"]> {
  const pieces = await Promise.all(index.pieces.map((seq) => readEntries(chain, seq, seq)));
  return [...pieces.flat(), ...tail].flatMap((entry) => entry.beside);
}

/** Whether this device's journal is also on others. */
export function isOnOthers(session: Session): boolean {
  return chainsOf(session).length > 1;
}

/** A name for a device in a journal: 16 random bytes as hex. */
export function newAuthor({ random }: Surroundings): Keyring["author"] {
  return toHex(random(16)) as Keyring["author"];
}
