import type { Fact } from "@ajar/core/journal/entry";
import type { ItemErased } from "@ajar/core/journal/facts";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { factId, laterClock, partsOf, type FactId, type Instant } from "@ajar/core/shared/stamp";
import type { Bytes } from "../bytes.ts";
import type { Session } from "../session.ts";
import { commit, ofChain, type HeadRow, type LogRow, type Write } from "../store/database.ts";
import type { LocalRefusal } from "../store/fold.ts";
import { allDone, appendRows, isStub, keyOf, rowsOf, stubOf, type NewRows, type Writing } from "../store/log.ts";
import { readEntries, type ReadEntry } from "../store/read.ts";
import { sealIndex, sealSegment, segmentKey, withoutFacts, type Segment } from "../store/segments.ts";
import { factDraft, sealChain } from "../store/write.ts";
import type { Surroundings } from "../surroundings.ts";
import { stampAfter, type Known } from "./chain.ts";
import { pieceDrafts } from "./pieces.ts";
import { factsOf, readAll, type Reading } from "./reading.ts";
import { draftsNaming, pageWithout, shared } from "./unfinished.ts";

export interface Wish {
  readonly item: FactId;
  readonly known: Known;
  readonly now: Instant;
}

export interface Erased {
  /** What was written down; `null` when another device wrote it. */
  readonly fact: ItemErased | null;
  readonly known: Known;
}

/** An entry of one chain, to be left as a stub. */
interface Going {
  readonly seq: number;
  readonly row: LogRow;
}

/** Entries of one chain that hold the item: its own, and pieces of a backup. */
interface Found {
  readonly reading: Reading;
  readonly stubs: readonly Going[];
  readonly pieces: readonly ReadEntry[];
}

/** What one chain loses in the one transaction. */
interface ChainErasure {
  readonly chain: Session;
  readonly stubs: readonly Going[];
  readonly turn: number;
  readonly indexBox: Bytes | null;
  readonly segments: readonly { readonly number: number; readonly box: Bytes }[];
}

interface Erasure {
  readonly chains: readonly ChainErasure[];
  readonly fresh: NewRows;
  readonly page: Bytes | null;
  readonly drafts: readonly string[];
}

const STORES = ["keyring", "log", "heads", "outbox", "segments", "firstPage", "drafts"] as const;

/**
 * Removes one item's sealed bytes from log, segments, first page and drafts, and writes down that it was removed: all
 * in one transaction. Of its entry the header and the id stay, so the chain is whole; the relay is told later.
 */
export function eraseItem(session: Session, around: Surroundings, wish: Wish): Promise<Result<Erased, LocalRefusal>> {
  return shared(around, () => erase(session, wish, "say"));
}

/** As `eraseItem`, for what another device erased and wrote down. Does nothing when nothing of it is left here. */
export function eraseQuietly(
  session: Session,
  around: Surroundings,
  wish: Wish,
): Promise<Result<Erased, LocalRefusal>> {
  return shared(around, () => erase(session, wish, "quiet"));
}

async function erase(session: Session, wish: Wish, how: "say" | "quiet"): Promise<Result<Erased, LocalRefusal>> {
  const { known, item } = wish;
  const readings = await readAll(session);
  const found = await Promise.all(readings.map((reading) => findItem(reading, item)));
  const touched = found.filter(({ stubs }) => stubs.length > 0);
  if (how === "quiet" && touched.length === 0) return ok({ fact: null, known });

  const stay = stayingOf(found, factsOf(readings), item);
  const pieces = pieceDrafts({ ...stay, replaces: replacedBy(session, found, how) });
  const stamp = stampAfter(session, { ...known, seq: known.seq + pieces.length }, wish.now);
  const fact: ItemErased | null = how === "say" ? { kind: "item-erased", ...stamp, item } : null;
  const drafts = fact === null ? pieces : [...pieces, factDraft(fact)];
  const moved = new Set<FactId>([item, ...stay.facts.map((each) => each.id)]);
  const head = await commitErasure(session, {
    chains: await Promise.all(touched.map((each) => chainErasure(each, moved))),
    fresh: await sealChain(session, { seq: known.seq, id: known.id }, drafts),
    page: await pageWithout(session, (each) => each.id === item),
    drafts: await draftsNaming(session, item),
  });
  if (!head.ok) return head;
  const clock = fact === null ? known.clock : laterClock(known.clock, fact.at);
  return ok({ fact, known: { ...known, ...head.value, clock } });
}

/** Pieces that go, to be named so that other devices know why; each device names its own, whoever erases all. */
function replacedBy(session: Session, found: readonly Found[], how: "say" | "quiet"): readonly FactId[] {
  const named = found.filter(({ reading }) => how === "say" || reading.chain.author === session.author);
  return named.flatMap(({ reading, pieces }) => pieces.map(({ seq }) => factId(reading.chain.author, seq)));
}

async function findItem(reading: Reading, item: FactId): Promise<Found> {
  const { chain } = reading;
  const { author, seq } = partsOf(item);
  const pieces = await piecesWith(reading, item);
  const own = author === chain.author ? await ownEntry(chain, seq) : [];
  const rows = await Promise.all(pieces.map(({ seq: at }) => rowsOf(chain, at, at)));
  const stubs = [...own, ...rows.flat()].flatMap(({ seq: at, row }) => (row === null ? [] : [{ seq: at, row }]));
  return { reading, stubs, pieces };
}

/**
 * Facts that lay in pieces that go, and stay: to be written anew, each once. What lies in another entry as well need
 * not be.
 */
function stayingOf(
  found: readonly Found[],
  all: readonly Fact[],
  item: FactId,
): { readonly facts: readonly Fact[]; readonly beside: readonly Fact[] } {
  const going = found.flatMap(({ pieces }) => pieces);
  const times = new Map<FactId, number>();
  for (const { id } of all) times.set(id, (times.get(id) ?? 0) + 1);
  for (const { id } of going.flatMap(({ facts }) => facts)) times.set(id, (times.get(id) ?? 0) - 1);
  const facts = new Map(going.flatMap((piece) => piece.facts).map((fact) => [fact.id, fact]));
  return {
    facts: [...facts.values()].filter((fact) => fact.id !== item && (times.get(fact.id) ?? 0) < 1),
    beside: going.flatMap((piece) => piece.beside).filter((fact) => fact.id !== item),
  };
}

/** The item's own entry, unless that is a piece (which holds other facts) or a stub already. */
async function ownEntry(
  chain: Session,
  seq: number,
): Promise<readonly { readonly seq: number; readonly row: LogRow | null }[]> {
  const rows = await rowsOf(chain, seq, seq);
  return rows.filter(({ row }) => row !== null && row.bytes[1] === 1 && !isStub(row));
}

/** Pieces that hold the item: those whose stretch of segments names it, those that keep facts beside others, and the tail. */
async function piecesWith({ chain, index, segments, tail }: Reading, item: FactId): Promise<readonly ReadEntry[]> {
  const stretches = segments.filter((segment) => mentions(segment.text, `"id":"${item}"`));
  const differing = new Set(index.problems.filter(({ kind }) => kind === "differing").map(({ seq }) => seq));
  const likely = index.pieces.filter(
    (seq) => differing.has(seq) || stretches.some((segment) => isWithin(segment, seq)),
  );
  const older = await Promise.all(likely.map((seq) => readEntries(chain, seq, seq)));
  const pieces = [...older.flat(), ...tail].filter((entry) => entry.kind === "piece");
  return pieces.filter(({ facts, beside }) => [...facts, ...beside].some((fact) => fact.id === item));
}

/** Whether `ascii` stands anywhere in the bytes. */
function mentions(text: Bytes, ascii: string): boolean {
  return new TextDecoder("latin1").decode(text).includes(ascii);
}

function isWithin({ from, to }: Segment, seq: number): boolean {
  return seq >= from && seq <= to;
}

async function chainErasure({ reading, stubs }: Found, moved: ReadonlySet<FactId>): Promise<ChainErasure> {
  const { chain } = reading;
  const goes = (fact: Fact): boolean => moved.has(fact.id);
  const gone = new Set(stubs.map((stub) => stub.seq));
  const rewritten = reading.segments.flatMap((segment, at) => {
    const isTouched = stubs.some(({ seq }) => isWithin(segment, seq));
    return isTouched ? [{ number: at + 1, rest: withoutFacts(segment, goes) }] : [];
  });
  const index = {
    ...reading.index,
    pieces: reading.index.pieces.filter((seq) => !gone.has(seq)),
    problems: reading.index.problems.filter(({ seq }) => !gone.has(seq)),
  };
  return {
    chain,
    stubs,
    turn: reading.turn,
    indexBox: index.count === 0 ? null : await sealIndex(chain, index),
    segments: await Promise.all(
      rewritten.map(async ({ number, rest }) => ({ number, box: await sealSegment(chain, number, rest) })),
    ),
  };
}

function commitErasure(session: Session, erasure: Erasure): Promise<Result<HeadRow, LocalRefusal>> {
  return commit<HeadRow, LocalRefusal>(session.database, { stores: STORES, durability: "strict" }, async (write) => {
    const segments = write.objectStore("segments");
    for (const { chain, turn } of erasure.chains)
      if (((await segments.get(segmentKey(chain, 0)))?.turn ?? 0) !== turn) return refuse({ kind: "moved" });
    const appended = await appendRows(write, session, erasure.fresh);
    if (!appended.ok) return appended;
    await allDone([
      ...erasure.chains.flatMap((each) => [...stubWrites(write, each), ...segmentWrites(write, each)]),
      ...localWrites(write, session.name.generation, erasure),
    ]);
    return appended;
  });
}

function stubWrites(write: Write, { chain, stubs }: ChainErasure): readonly Writing[] {
  return stubs.flatMap(({ seq, row }) => [
    () => write.objectStore("log").put(stubOf(row), keyOf(chain, seq)),
    () => write.objectStore("outbox").put(2, keyOf(chain, seq)),
  ]);
}

function segmentWrites(write: Write, { chain, indexBox, turn, segments }: ChainErasure): readonly Writing[] {
  const store = write.objectStore("segments");
  return [
    () =>
      indexBox
        ? store.put({ box: indexBox, turn: turn + 1 }, segmentKey(chain, 0))
        : store.delete(ofChain(chain.name.generation, chain.author)),
    ...segments.map(
      ({ number, box }) =>
        () =>
          store.put({ box, turn: 0 }, segmentKey(chain, number)),
    ),
  ];
}

function localWrites(write: Write, generation: number, { page, drafts }: Erasure): readonly Writing[] {
  const firstPage = write.objectStore("firstPage");
  return [
    () => (page ? firstPage.put({ box: page, turn: 0 }, generation) : firstPage.delete(generation)),
    ...drafts.map((name) => () => write.objectStore("drafts").delete([generation, name])),
  ];
}
