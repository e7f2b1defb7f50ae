import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { laterClock } from "@ajar/core/shared/stamp";
import { concat, utf8, type Bytes } from "../bytes.ts";
import { textOf } from "../fact-text.ts";
import type { Session } from "../session.ts";
import { commit, CURRENT, ofChain, type StorageRefusal, type Write } from "./database.ts";
import { allDone, rowsOf } from "./log.ts";
import { readEntries, type ReadEntry } from "./read.ts";
import {
  SEGMENT_TEXT_MOST,
  markOf,
  readIndex,
  readLastSegment,
  sealIndex,
  segmentKey,
  sealSegment,
  type KeptIndex,
  type Segment,
  type SegmentIndex,
} from "./segments.ts";

/** Someone else rewrote the segments, or the vault's keys changed: nothing was written. */
export type LocalRefusal = { readonly kind: "moved" } | KeyRefusal;

/** The vault's keys changed, or the disk is full: nothing was written. */
export type KeyRefusal = { readonly kind: "locked" } | StorageRefusal;

/** Entries taken into segments in one transaction, so that a stop half-way loses little work. */
const PASS = 512;

/** Takes every entry up to `end` that is not in the segments yet into them. Answers early when it cannot write. */
export async function foldThrough(session: Session, end: number): Promise<Result<null, LocalRefusal>> {
  for (;;) {
    const kept = await readIndex(session);
    const from = kept.index.through.seq + 1;
    if (from > end) return ok(null);
    const folded = await foldPass(session, kept, Math.min(end, from + PASS - 1));
    if (!folded.ok) return folded;
  }
}

/** Throws the segments away and makes them anew from the log. */
export async function rebuild(session: Session, end: number): Promise<Result<null, LocalRefusal>> {
  const cleared = await writeLocal<never>(session, ["segments"], async (write) => {
    await write.objectStore("segments").delete(ofChain(session.name.generation, session.author));
    return ok(null);
  });
  return cleared.ok ? foldThrough(session, end) : cleared;
}

async function foldPass(session: Session, kept: KeptIndex, to: number): Promise<Result<null, LocalRefusal>> {
  const entries = await readEntries(session, kept.index.through.seq + 1, to);
  const [end] = await rowsOf(session, to, to);
  const open = await readLastSegment(session, kept.index);
  if (open === null && kept.index.count > 0) return rebuild(session, to);

  const filled = fill(open, entries);
  const first = open === null ? kept.index.count + 1 : kept.index.count;
  const mark = { seq: to, id: markOf(end?.row ?? null), count: first + filled.length - 1 };
  const index = indexAfter(kept.index, entries, mark);
  return keepSegments(session, kept.turn, { index, first, segments: filled });
}

/** Segments to be written: numbered from `first`, and the index that goes with them. */
interface Rewritten {
  readonly index: SegmentIndex;
  readonly first: number;
  readonly segments: readonly Segment[];
}

async function keepSegments(session: Session, turn: number, kept: Rewritten): Promise<Result<null, LocalRefusal>> {
  const indexBox = await sealIndex(session, kept.index);
  const boxes = await Promise.all(kept.segments.map((segment, at) => sealSegment(session, kept.first + at, segment)));
  return writeLocal(session, ["segments"], async (write) => {
    const store = write.objectStore("segments");
    if (((await store.get(segmentKey(session, 0)))?.turn ?? 0) !== turn) return refuse({ kind: "moved" });
    if (kept.first === 1) await store.delete(ofChain(session.name.generation, session.author));
    const puts = boxes.map((box, at) => () => store.put({ box, turn: 0 }, segmentKey(session, kept.first + at)));
    await allDone([...puts, () => store.put({ box: indexBox, turn: turn + 1 }, segmentKey(session, 0))]);
    return ok(null);
  });
}

/** Adds entries to the open segment, and starts another whenever one is full. An entry is never split. */
function fill(open: Segment | null, entries: readonly ReadEntry[]): readonly Segment[] {
  const segments: Segment[] = [];
  let last = open;
  for (const { seq, facts } of entries) {
    const text = textOf(facts);
    const joined = last && join(last.text, text);
    if (last === null || joined === null || joined.length > SEGMENT_TEXT_MOST) {
      if (last !== null) segments.push(last);
      last = { from: seq, to: seq, text };
    } else last = { from: last.from, to: seq, text: joined };
  }
  return last === null ? segments : [...segments, last];
}

const COMMA = utf8(",");

function join(a: Bytes, b: Bytes): Bytes {
  return a.length === 0 || b.length === 0 ? concat(a, b) : concat(a, COMMA, b);
}

function indexAfter(
  index: SegmentIndex,
  entries: readonly ReadEntry[],
  end: { readonly seq: number; readonly id: string; readonly count: number },
): SegmentIndex {
  const clocks = entries.flatMap((entry) => [...entry.facts, ...entry.beside]).map((fact) => fact.at);
  const problems = entries.flatMap(({ seq, problem }) => (problem === null ? [] : [{ kind: problem, seq }]));
  return {
    through: { seq: end.seq, id: end.id },
    count: end.count,
    clock: clocks.reduce(laterClock, index.clock),
    pieces: [...index.pieces, ...entries.filter((entry) => entry.kind === "piece").map((entry) => entry.seq)],
    problems: [...index.problems, ...problems],
  };
}

/**
 * Writes boxes sealed with the vault key. Refuses when the keys have changed since, so that nothing is left behind
 * that no one can open.
 */
export async function writeLocal<R>(
  session: Session,
  stores: readonly ("segments" | "firstPage" | "drafts")[],
  work: (write: Write) => Promise<Result<null, R>>,
): Promise<Result<null, R | KeyRefusal>> {
  const plan = { stores: ["keyring", ...stores], durability: "relaxed" } as const;
  return commit<null, R | KeyRefusal>(session.database, plan, async (write) => {
    const current = await write.objectStore("keyring").get(CURRENT);
    const isSame = current?.kind === "current" && current.generation === session.name.generation;
    return isSame ? work(write) : refuse({ kind: "locked" });
  });
}
