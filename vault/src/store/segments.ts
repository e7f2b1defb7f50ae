import type { Fact } from "@ajar/core/journal/entry";
import { CLOCK_START, SCHEMA, type Clock } from "@ajar/core/shared/stamp";
import { concat, parseUtf8, toHex, utf8, type Bytes } from "../bytes.ts";
import { factsIn, textOf } from "../fact-text.ts";
import type { Session } from "../session.ts";
import type { Problem } from "../vault.ts";
import { ofChain, type BoxRow, type LogRow } from "./database.ts";
import { LOCAL_BYTES_MOST, openLocal, openLocalJson, sealLocal, sealLocalJson, type LocalName } from "./local.ts";
import { rowsOf } from "./log.ts";

/** How the segments here are laid out. Another number, or another schema of facts, and they are made anew. */
const FORM = 1;

/** What the segments hold, and the mark up to which they hold the log. */
export interface SegmentIndex {
  /** The last entry that is in the segments: its counter, and its id as hex. */
  readonly through: { readonly seq: number; readonly id: string };
  /** Segments are numbered from 1 to this. */
  readonly count: number;
  /** The latest clock of any fact in them. */
  readonly clock: Clock;
  /** Counters of entries that hold several facts. */
  readonly pieces: readonly number[];
  readonly problems: readonly Problem[];
}

/** One segment: the facts of entries `from` to `to`, in log order, as texts with commas between. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly text: Bytes;
}

/** What `segments` holds just now; `turn` tells whether someone else has written since. */
export interface KeptIndex {
  readonly turn: number;
  readonly index: SegmentIndex;
}

export const NO_SEGMENTS: SegmentIndex = {
  through: { seq: 0, id: "" },
  count: 0,
  clock: CLOCK_START,
  pieces: [],
  problems: [],
};

/** Bytes of facts in one segment, beside the line that says which entries. */
export const SEGMENT_TEXT_MOST = LOCAL_BYTES_MOST - 64;

const NEWLINE = 10;

/** Where a segment of this author's chain lies; 0 is the index. */
export function segmentKey({ name, author }: Session, number: number): [number, string, number] {
  return [name.generation, author, number];
}

function nameOf({ author }: Session, number: number): LocalName {
  return { store: "segments", key: `${author}/${number}` };
}

/** The index, or an empty one when there is none, it does not open, or it is of another form. */
export async function readIndex(session: Session): Promise<KeptIndex> {
  const row = await session.database.get("segments", segmentKey(session, 0));
  return keptIndexOf(session, row);
}

async function keptIndexOf(session: Session, row: BoxRow | undefined): Promise<KeptIndex> {
  const turn = Number.isSafeInteger(row?.turn) ? (row as BoxRow).turn : 0;
  const json = await openLocalJson(session, nameOf(session, 0), row);
  const index = json === null ? null : (json as SegmentIndex & { readonly form: unknown });
  const isOurs = index !== null && index.form === formOf();
  return { turn, index: isOurs && (await isMarkTrue(session, index)) ? index : NO_SEGMENTS };
}

/** Whether the log still holds, at the mark, the entry the segments were made from. */
async function isMarkTrue(session: Session, index: SegmentIndex): Promise<boolean> {
  const { seq, id } = index.through;
  if (seq === 0) return index.count === 0;
  const [found] = await rowsOf(session, seq, seq);
  return id === markOf(found?.row ?? null);
}

/** How an entry is named in a mark: its id as hex, or nothing when its row was missing or torn. */
export function markOf(row: LogRow | null): string {
  return row === null ? "" : toHex(row.id);
}

/** All segments with their index, or `null` when they do not agree: then they are made anew from the log. */
export async function readSegments(
  session: Session,
): Promise<(KeptIndex & { readonly segments: readonly Segment[] }) | null> {
  const rows = await session.database.getAll("segments", ofChain(session.name.generation, session.author));
  const kept = await keptIndexOf(session, rows[0]);
  if (kept.index.count === 0) return { ...kept, segments: [] };
  if (rows.length !== kept.index.count + 1) return null;
  const opened = await Promise.all(rows.slice(1).map((row, at) => openSegment(session, at + 1, row)));
  const segments = opened.filter((segment) => segment !== null);
  return segments.length === opened.length && areDense(segments, kept.index) ? { ...kept, segments } : null;
}

function areDense(segments: readonly Segment[], index: SegmentIndex): boolean {
  const starts = segments.every(({ from, to }, at) => from === (segments[at - 1]?.to ?? 0) + 1 && to >= from);
  return starts && (segments.at(-1)?.to ?? 0) === index.through.seq;
}

/** The last segment, to be filled further; `null` when there is none or it does not open. */
export async function readLastSegment(session: Session, index: SegmentIndex): Promise<Segment | null> {
  if (index.count === 0) return null;
  const segment = await openSegment(
    session,
    index.count,
    await session.database.get("segments", segmentKey(session, index.count)),
  );
  return segment?.to === index.through.seq ? segment : null;
}

async function openSegment(session: Session, number: number, row: BoxRow | undefined): Promise<Segment | null> {
  const plain = await openLocal(session, nameOf(session, number), row);
  const end = plain?.indexOf(NEWLINE) ?? -1;
  if (plain === null || end === -1) return null;
  const [from, to] = (parseUtf8(plain.subarray(0, end)) ?? "").split(" ").map(Number);
  return from === undefined || to === undefined ? null : { from, to, text: plain.subarray(end + 1) };
}

export function sealSegment(session: Session, number: number, segment: Segment): Promise<Bytes> {
  const plain = concat(utf8(`${segment.from} ${segment.to}\n`), segment.text);
  return sealLocal(session, nameOf(session, number), plain);
}

export function sealIndex(session: Session, index: SegmentIndex): Promise<Bytes> {
  return sealLocalJson(session, nameOf(session, 0), { form: formOf(), ...index });
}

/** The segment without the facts `goes` says yes to; the very same one when there are none. */
export function withoutFacts(segment: Segment, goes: (fact: Fact) => boolean): Segment {
  const facts = factsIn(segment.text);
  const stay = facts.filter((fact) => !goes(fact));
  return stay.length === facts.length ? segment : { ...segment, text: textOf(stay) };
}

function formOf(): string {
  return `${FORM}.${SCHEMA}`;
}
