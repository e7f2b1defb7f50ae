import type { Fact } from "@ajar/core/journal/entry";
import type { ItemErased } from "@ajar/core/journal/facts";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { laterClock, partsOf, type FactId, type Instant } from "@ajar/core/shared/stamp";
import type { Bytes } from "../bytes.ts";
import type { Session } from "../session.ts";
import { commit, ofGeneration, type HeadRow, type LogRow, type Write } from "../store/database.ts";
import type { LocalRefusal } from "../store/fold.ts";
import { allDone, appendRows, isStub, keyOf, rowsOf, stubOf, type NewRows, type Writing } from "../store/log.ts";
import { readEntries, type ReadEntry } from "../store/read.ts";
import { sealIndex, sealSegment, withoutFacts, type Segment } from "../store/segments.ts";
import { factDraft, sealChain, type EntryDraft } from "../store/write.ts";
import type { Surroundings } from "../surroundings.ts";
import { stampAfter, type Known } from "./chain.ts";
import { pieceDrafts } from "./pieces.ts";
import { readAll, type Reading } from "./reading.ts";
import { draftsNaming, pageWithout, shared } from "./unfinished.ts";

export interface Wish {
  readonly item: FactId;
  readonly known: Known;
  readonly now: Instant;
}

export interface Erased {
  readonly fact: ItemErased;
  readonly known: Known;
}

/** Entries that hold the item: its own, and pieces of a backup. */
interface Found {
  readonly stubs: readonly { readonly seq: number; readonly row: LogRow }[];
  /** Facts that lay in the same pieces and stay, to be written anew. */
  readonly stay: { readonly facts: readonly Fact[]; readonly beside: readonly Fact[] };
}

/** What goes in the one transaction. */
interface Erasure extends Found {
  readonly fresh: NewRows;
  readonly turn: number;
  readonly indexBox: Bytes | null;
  readonly segments: readonly { readonly number: number; readonly box: Bytes }[];
  readonly page: Bytes | null;
  readonly drafts: readonly string[];
}

const STORES = ["keyring", "log", "heads", "outbox", "segments", "firstPage", "drafts"] as const;

/**
 * Removes one item's sealed bytes from log, segments, first page and drafts, and writes down that it was removed: all
 * in one transaction. Of its entry the header and the id stay, so the chain is whole.
 */
export function eraseItem(session: Session, around: Surroundings, wish: Wish): Promise<Result<Erased, LocalRefusal>> {
  return shared(around, () => erase(session, wish));
}

async function erase(session: Session, wish: Wish): Promise<Result<Erased, LocalRefusal>> {
  const { known } = wish;
  const reading = await readAll(session);
  const found = await findItem(session, reading, wish.item);
  const pieces = pieceDrafts(found.stay);
  const stamp = stampAfter(session, { ...known, seq: known.seq + pieces.length }, wish.now);
  const fact: ItemErased = { kind: "item-erased", ...stamp, item: wish.item };
  const erasure = await prepare(session, {
    reading,
    found,
    item: wish.item,
    head: known,
    drafts: [...pieces, factDraft(fact)],
  });
  const head = await commitErasure(session, erasure);
  return head.ok ? ok({ fact, known: { ...head.value, clock: laterClock(known.clock, fact.at) } }) : head;
}

async function findItem(session: Session, reading: Reading, item: FactId): Promise<Found> {
  const { author, seq } = partsOf(item);
  const pieces = await piecesWith(session, reading, item);
  const own = author === session.author ? await ownEntry(session, seq) : [];
  const rows = await Promise.all(pieces.map(({ seq: at }) => rowsOf(session, at, at)));
  const stubs = [...own, ...rows.flat()].flatMap(({ seq: at, row }) => (row === null ? [] : [{ seq: at, row }]));
  const stays = (fact: Fact): boolean => fact.id !== item;
  return {
    stubs,
    stay: {
      facts: pieces.flatMap((piece) => piece.facts.filter(stays)),
      beside: pieces.flatMap((piece) => piece.beside.filter(stays)),
    },
  };
}

/** The item's own entry, unless that is a piece (which holds other facts) or a stub already. */
async function ownEntry(
  session: Session,
  seq: number,
): Promise<readonly { readonly seq: number; readonly row: LogRow | null }[]> {
  const rows = await rowsOf(session, seq, seq);
  return rows.filter(({ row }) => row !== null && row.bytes[1] === 1 && !isStub(row));
}

/** Pieces that hold the item: those whose stretch of segments names it, those that keep facts beside others, and the tail. */
async function piecesWith(
  session: Session,
  { index, segments, tail }: Reading,
  item: FactId,
): Promise<readonly ReadEntry[]> {
  const stretches = segments.filter((segment) => mentions(segment.text, `"id":"${item}"`));
  const differing = new Set(index.problems.filter(({ kind }) => kind === "differing").map(({ seq }) => seq));
  const likely = index.pieces.filter(
    (seq) => differing.has(seq) || stretches.some((segment) => isWithin(segment, seq)),
  );
  const older = await Promise.all(likely.map((seq) => readEntries(session, seq, seq)));
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

interface Preparation {
  readonly reading: Reading;
  readonly found: Found;
  readonly item: FactId;
  readonly head: HeadRow;
  readonly drafts: readonly EntryDraft[];
}

async function prepare(session: Session, { reading, found, item, head, drafts }: Preparation): Promise<Erasure> {
  const moved = new Set<FactId>([item, ...found.stay.facts.map((fact) => fact.id)]);
  const goes = (fact: Fact): boolean => moved.has(fact.id);
  const gone = new Set(found.stubs.map((stub) => stub.seq));
  const rewritten = reading.segments.flatMap((segment, at) => {
    const isTouched = found.stubs.some(({ seq }) => isWithin(segment, seq));
    return isTouched ? [{ number: at + 1, rest: withoutFacts(segment, goes) }] : [];
  });
  const index = {
    ...reading.index,
    pieces: reading.index.pieces.filter((seq) => !gone.has(seq)),
    problems: reading.index.problems.filter(({ seq }) => !gone.has(seq)),
  };
  return {
    ...found,
    fresh: await sealChain(session, { seq: head.seq, id: head.id }, drafts),
    turn: reading.turn,
    indexBox: index.count === 0 ? null : await sealIndex(session, index),
    segments: await Promise.all(
      rewritten.map(async ({ number, rest }) => ({ number, box: await sealSegment(session, number, rest) })),
    ),
    page: await pageWithout(session, (fact) => fact.id === item),
    drafts: await draftsNaming(session, item),
  };
}

function commitErasure(session: Session, erasure: Erasure): Promise<Result<HeadRow, LocalRefusal>> {
  const { generation } = session.name;
  return commit<HeadRow, LocalRefusal>(session.database, { stores: STORES, durability: "strict" }, async (write) => {
    const segments = write.objectStore("segments");
    if (((await segments.get([generation, 0]))?.turn ?? 0) !== erasure.turn) return refuse({ kind: "moved" });
    const appended = await appendRows(write, session, erasure.fresh);
    if (!appended.ok) return appended;
    await allDone([...stubWrites(write, session, erasure), ...localWrites(write, generation, erasure)]);
    return appended;
  });
}

function stubWrites(write: Write, session: Session, { stubs }: Erasure): readonly Writing[] {
  return stubs.map(
    ({ seq, row }) =>
      () =>
        write.objectStore("log").put(stubOf(row), keyOf(session, seq)),
  );
}

function localWrites(write: Write, generation: number, erasure: Erasure): readonly Writing[] {
  const { turn, indexBox, page } = erasure;
  const segments = write.objectStore("segments");
  const firstPage = write.objectStore("firstPage");
  return [
    () =>
      indexBox
        ? segments.put({ box: indexBox, turn: turn + 1 }, [generation, 0])
        : segments.delete(ofGeneration(generation)),
    ...erasure.segments.map(
      ({ number, box }) =>
        () =>
          segments.put({ box, turn: 0 }, [generation, number]),
    ),
    () => (page ? firstPage.put({ box: page, turn: 0 }, generation) : firstPage.delete(generation)),
    ...erasure.drafts.map((name) => () => write.objectStore("drafts").delete([generation, name])),
  ];
}
