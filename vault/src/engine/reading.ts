import type { Fact } from "@ajar/core/journal/entry";
import { isSame, type Bytes } from "../bytes.ts";
import { factsIn, textOf } from "../fact-text.ts";
import type { Session } from "../session.ts";
import { entryId } from "../entry.ts";
import { foldThrough, rebuild } from "../store/fold.ts";
import { headOf, isStub, rowsOf } from "../store/log.ts";
import { readEntries, type ReadEntry } from "../store/read.ts";
import { readIndex, readSegments, NO_SEGMENTS, type Segment, type SegmentIndex } from "../store/segments.ts";
import { chainsOf, clockAfter, type End } from "./chain.ts";
import type { Problem } from "../vault.ts";

/** A tail this long is taken into segments before it is read. */
const FAR = 256;
const SCAN_TOGETHER = 500;

/** Everything one chain says: from the segments, and from the entries after their mark. */
export interface Reading {
  /** The vault as it looks at this chain. */
  readonly chain: Session;
  /** Which writing of the segments this was. */
  readonly turn: number;
  readonly index: SegmentIndex;
  readonly segments: readonly Segment[];
  readonly tail: readonly ReadEntry[];
  /** Where the chain ended, and the latest clock in it. */
  readonly end: End;
}

/** Reads every chain; this device's comes first. */
export function readAll(session: Session): Promise<readonly Reading[]> {
  return Promise.all(chainsOf(session).map(readChain));
}

/** Reads all of one chain. Segments that do not agree with the log are made anew first. */
export async function readChain(session: Session): Promise<Reading> {
  const head = await headOf(session.database, session);
  if (head.seq - (await readIndex(session)).index.through.seq > FAR) await foldThrough(session, head.seq);
  let kept = await readSegments(session);
  if (kept === null && (await rebuild(session, head.seq)).ok) kept = await readSegments(session);
  const index = kept?.index ?? NO_SEGMENTS;
  const end = await headOf(session.database, session);
  const tail = await readEntries(session, index.through.seq + 1, end.seq);
  const clock = clockAfter(index.clock, tail);
  return { chain: session, turn: kept?.turn ?? 0, index, segments: kept?.segments ?? [], tail, end: { ...end, clock } };
}

/** As runs of text, ready to be handed to the page. */
export function textsOf(readings: readonly Reading[]): readonly Bytes[] {
  const texts = readings.flatMap(({ segments, tail }) => [
    ...segments.map((segment) => segment.text),
    textOf(tail.flatMap((entry) => entry.facts)),
  ]);
  return texts.filter((text) => text.length > 0);
}

/** As facts, in log order, one chain after another. */
export function factsOf(readings: readonly Reading[]): readonly Fact[] {
  return textsOf(readings).flatMap(factsIn);
}

/** Entries that cannot be read, each once: what was found while reading, and rows whose bytes no longer match their id. */
export async function findProblems(session: Session): Promise<readonly Problem[]> {
  return (await Promise.all(chainsOf(session).map(problemsOf))).flat();
}

async function problemsOf(session: Session): Promise<readonly Problem[]> {
  const { index, tail } = await readChain(session);
  const ofTail = tail.flatMap(({ seq, problem }) => (problem === null ? [] : [{ kind: problem, seq }]));
  const end = tail.at(-1)?.seq ?? index.through.seq;
  const found = [...index.problems, ...ofTail, ...(await findTorn(session, end))];
  const bySeq = new Map(found.toReversed().map((problem) => [problem.seq, problem]));
  return [...bySeq.values()].toSorted((a, b) => a.seq - b.seq);
}

async function findTorn(session: Session, end: number): Promise<readonly Problem[]> {
  const torn: Problem[] = [];
  for (let from = 1; from <= end; from += SCAN_TOGETHER) {
    const rows = await rowsOf(session, from, Math.min(end, from + SCAN_TOGETHER - 1));
    const whole = await Promise.all(
      rows.map(async ({ row }) => row !== null && (isStub(row) || isSame(await entryId(row.bytes), row.id))),
    );
    torn.push(...rows.filter((_, at) => whole[at] !== true).map(({ seq }) => ({ kind: "torn" as const, seq })));
  }
  return torn;
}
