import type { Fact } from "@ajar/core/journal/entry";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import {
  SCHEMA,
  factId,
  laterClock,
  tick,
  type Clock,
  type AuthorId,
  type Instant,
  type Stamp,
} from "@ajar/core/shared/stamp";
import { BODY_BYTES_MOST } from "../entry.ts";
import { asAuthor, type Session } from "../session.ts";
import { commit, type HeadRow, type StorageRefusal, type Write } from "../store/database.ts";
import { foldThrough, type LocalRefusal } from "../store/fold.ts";
import { CHAIN_START, appendRows, headOf, type AppendRefusal, type NewRows } from "../store/log.ts";
import { readEntries, type ReadEntry } from "../store/read.ts";
import { readIndex } from "../store/segments.ts";
import { factDraft, sealChain, type EntryDraft } from "../store/write.ts";

/** Entries outside the segments at which they are taken in. */
export const FOLD_AT = 64;

/** An unread stretch this long is taken into segments before it is read, so that it is opened once. */
const FAR = 256;

export type TooLong = { readonly kind: "too-long"; readonly most: number };

/** Where the log was when we last looked: the end of this device's chain and of the others', and the latest clock in any. */
export interface Known extends HeadRow {
  readonly clock: Clock;
  readonly others: ReadonlyMap<AuthorId, HeadRow>;
}

/** One step along the log: where it ends now, and what was written there since. */
export interface Moved {
  readonly known: Known;
  readonly news: readonly Fact[];
}

/** Finds the ends of the log and the latest clock, from the segments and what is not in them yet. */
export async function firstKnown(session: Session): Promise<Known> {
  const [own, ...others] = await Promise.all(chainsOf(session).map(firstEnd));
  const ends = [own as End, ...others];
  return knownOf(session, ends);
}

/** Where one chain ends, and the latest clock in it. */
export interface End extends HeadRow {
  readonly clock: Clock;
}

/** The ends of all chains as one; this device's comes first. */
export function knownOf(session: Session, ends: readonly End[]): Known {
  const [{ seq, id }, ...others] = ends as readonly [End, ...End[]];
  const clock = ends.map((end) => end.clock).reduce(laterClock);
  return { seq, id, clock, others: new Map(others.map((end, at) => [session.others[at] as AuthorId, end])) };
}

/** The chains of a vault, each as `asAuthor` shows it; this device's comes first. */
export function chainsOf(session: Session): readonly Session[] {
  return [session, ...session.others.map((author) => asAuthor(session, author))];
}

async function firstEnd(chain: Session): Promise<End> {
  const head = await headOf(chain.database, chain);
  if (head.seq - (await readIndex(chain)).index.through.seq > FAR) await foldThrough(chain, head.seq);
  const { index } = await readIndex(chain);
  const tail = await readEntries(chain, index.through.seq + 1, head.seq);
  return { ...head, clock: clockAfter(index.clock, tail) };
}

/** Reads what other tabs have written since, and what came from other devices. */
export async function catchUp(session: Session, known: Known): Promise<Moved> {
  let { clock } = known;
  const news: Fact[] = [];
  const heads: HeadRow[] = [];
  for (const chain of chainsOf(session)) {
    const before = (chain.author === session.author ? known : known.others.get(chain.author)) ?? CHAIN_START;
    const head = await headOf(chain.database, chain);
    const entries = head.seq > before.seq ? await readEntries(chain, before.seq + 1, head.seq) : [];
    clock = clockAfter(clock, entries);
    news.push(...entries.flatMap((entry) => entry.facts));
    heads.push(head.seq > before.seq ? head : before);
  }
  const [own = known, ...others] = heads;
  const ends = new Map(others.map((head, at) => [session.others[at] as AuthorId, head]));
  return { known: { seq: own.seq, id: own.id, clock, others: ends }, news };
}

/** The stamp of the next fact. Never earlier than any fact seen, even if the device's clock was set back. */
export function stampAfter(session: Session, known: Known, now: Instant): Stamp {
  return { id: factId(session.author, known.seq + 1), at: tick(known.clock, now), schema: SCHEMA };
}

/** Seals a fact that carries the stamp after `known`, and writes it durably. */
export async function appendFact(
  session: Session,
  known: Known,
  fact: Fact,
): Promise<Result<Known, AppendRefusal | StorageRefusal | TooLong>> {
  if (fact.id !== factId(session.author, known.seq + 1)) return refuse({ kind: "moved" });
  const draft = factDraft(fact);
  if (draft.body.length > BODY_BYTES_MOST) return refuse({ kind: "too-long", most: BODY_BYTES_MOST });
  const written = await appendDrafts(session, known, [draft]);
  return written.ok ? ok({ ...known, ...written.value, clock: laterClock(known.clock, fact.at) }) : written;
}

/** Seals entries outside the transaction, then writes them all or none. */
export async function appendDrafts(
  session: Session,
  after: HeadRow,
  drafts: readonly EntryDraft[],
): Promise<Result<HeadRow, AppendRefusal | StorageRefusal>> {
  const rows = await sealChain(session, { seq: after.seq, id: after.id }, drafts);
  return commitRows(session, rows);
}

function commitRows(session: Session, rows: NewRows): Promise<Result<HeadRow, AppendRefusal | StorageRefusal>> {
  const plan = { stores: ["keyring", "log", "heads", "outbox"], durability: "strict" } as const;
  return commit<HeadRow, AppendRefusal>(session.database, plan, (write: Write) => appendRows(write, session, rows));
}

/** Takes the tail of the log into segments once it is long enough to be worth it. */
export async function foldIfLong(session: Session, known: HeadRow): Promise<Result<null, LocalRefusal>> {
  const { index } = await readIndex(session);
  return known.seq - index.through.seq >= FOLD_AT ? foldThrough(session, known.seq) : ok(null);
}

/** The latest of a clock and those of everything in some entries. */
export function clockAfter(clock: Clock, entries: readonly ReadEntry[]): Clock {
  const facts = entries.flatMap((entry) => [...entry.facts, ...entry.beside]);
  return facts.map((fact) => fact.at).reduce(laterClock, clock);
}
