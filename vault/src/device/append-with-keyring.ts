import type { Fact } from "@ajar/core/journal/entry";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import type { Stamp } from "@ajar/core/shared/stamp";
import { stampAfter } from "../engine/chain.ts";
import { instantOf } from "../engine/given.ts";
import type { OpenVault } from "../engine/open-vault.ts";
import { sealKeyring, type Keyring } from "../keyring.ts";
import { openSession, readKeyring, type Session } from "../session.ts";
import { CURRENT, commit, type StorageRefusal } from "../store/database.ts";
import { appendRows, type AppendRefusal } from "../store/log.ts";
import { factDraft, sealChain } from "../store/write.ts";
import { KEY_LOCK } from "../surroundings.ts";

/** What is written together: facts in the log, and what they change in the keyring. */
interface Together {
  readonly facts: readonly Fact[];
  readonly keyring: Keyring;
}

type TogetherRefusal = AppendRefusal | StorageRefusal;

/**
 * Writes facts and a changed keyring in one transaction, and goes on with the keyring. A stop leaves both or neither, so
 * no key is ever told of that is not here, and none is here that was not told of. `plan` is asked again when another tab
 * was first; it is given the stamp of each fact by its place, from 0.
 */
export function appendWithKeyring<R>(
  vault: OpenVault,
  plan: (keyring: Keyring, stampAt: (place: number) => Stamp) => Promise<Result<Together, R>>,
): Promise<Result<readonly Fact[], R | { readonly kind: "locked" } | StorageRefusal>> {
  return vault.alone<readonly Fact[], R | { readonly kind: "locked" } | StorageRefusal>((session) =>
    vault.around.locks.request(KEY_LOCK, () => append(vault, session, plan)),
  );
}

async function append<R>(
  vault: OpenVault,
  session: Session,
  plan: (keyring: Keyring, stampAt: (place: number) => Stamp) => Promise<Result<Together, R>>,
): Promise<Result<readonly Fact[], R | TogetherRefusal>> {
  const { database, name, vaultKey } = session;
  const keyring = await readKeyring(database, vaultKey, name);
  if (keyring === null) return refuse({ kind: "locked" });
  const known = await vault.moveOn(session);
  const now = instantOf(Math.floor(vault.around.beyond.now()));
  const first = stampAfter(session, known, now);
  const stampAt = (place: number): Stamp => ({
    ...stampAfter(session, { ...known, seq: known.seq + place }, now),
    at: { ms: first.at.ms, count: first.at.count + place },
  });
  const planned = await plan(keyring, stampAt);
  if (!planned.ok) return planned;
  const { facts } = planned.value;
  const rows = await sealChain(session, { seq: known.seq, id: known.id }, facts.map(factDraft));
  const box = await sealKeyring(vaultKey, name, planned.value.keyring);
  const stores = ["keyring", "log", "heads", "outbox"] as const;
  const written = await commit(database, { stores, durability: "strict" }, async (write) => {
    const current = await write.objectStore("keyring").get(CURRENT);
    if (current?.kind !== "current" || current.generation !== name.generation) {
      return refuse({ kind: "locked" } as const);
    }
    const appended = await appendRows(write, session, rows);
    if (appended.ok) await write.objectStore("keyring").put({ kind: "box", box }, name.generation);
    return appended;
  });
  if (!written.ok) return written;
  const next = await openSession(database, vaultKey, session.openedBy);
  if (next === null) return refuse({ kind: "locked" });
  // Where the log ends is left for `moveOn` to find: the pages, this one's too, are told of the facts as news.
  tellOthers(vault, next, written.value.seq);
  vault.enter(next);
  return ok(facts);
}

function tellOthers(vault: OpenVault, { space, author }: Session, seq: number): void {
  const { tabs } = vault.around.beyond;
  tabs.tell({ kind: "keyring" });
  tabs.tell({ kind: "kept", space, author, seq });
}
