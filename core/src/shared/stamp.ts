import type { Brand } from "./brand.ts";

/** Milliseconds since 1970-01-01 UTC, a whole number from 0 to 8.64e15. */
export type Instant = Brand<number, "Instant">;

/** One device's name in one space: 16 random bytes as 32 lower-case hex digits. */
export type AuthorId = Brand<string, "AuthorId">;

/** A fact's name: the author's id, a dot, and the author's own counter from 1. One id can never carry two contents. */
export type FactId = Brand<string, "FactId">;

/** A hybrid-logical-clock reading: wall time that never runs backwards, and a counter for facts within one millisecond. */
export interface Clock {
  readonly ms: Instant;
  readonly count: number;
}

/** What every fact carries beside its own content: who and which, when, and which shape it was written in. */
export interface Stamp {
  readonly id: FactId;
  readonly at: Clock;
  /** Schema version of the fact's shape; 1 is the first. */
  readonly schema: number;
}

/** The shape this version of Ajar writes. */
export const SCHEMA = 1;

const LATEST = 8_640_000_000_000_000;

/** The highest counter within one millisecond; the next reading moves on to the next millisecond. */
export const COUNT_MOST = 0xffff_ffff;

/** Returns `null` unless `given` is a whole number of milliseconds that a `Date` can hold, 1970 or later. */
export function parseInstant(given: unknown): Instant | null {
  return Number.isSafeInteger(given) && (given as number) >= 0 && (given as number) <= LATEST
    ? (given as Instant)
    : null;
}

/** Returns `null` unless `given` holds an instant and a counter from 0 to `COUNT_MOST`. */
export function parseClock(given: unknown): Clock | null {
  if (typeof given !== "object" || given === null || !("ms" in given) || !("count" in given)) return null;
  const ms = parseInstant(given.ms);
  const { count } = given;
  if (ms === null || !Number.isInteger(count)) return null;
  return (count as number) >= 0 && (count as number) <= COUNT_MOST ? { ms, count: count as number } : null;
}

/** Returns `null` unless `given` is 32 lower-case hex digits. */
export function parseAuthorId(given: unknown): AuthorId | null {
  return typeof given === "string" && /^[0-9a-f]{32}$/.test(given) ? (given as AuthorId) : null;
}

/** Returns `null` unless `given` reads `<author>.<seq>` with a counter from 1 to 2^53 − 1. */
export function parseFactId(given: unknown): FactId | null {
  if (typeof given !== "string" || !/^[0-9a-f]{32}\.[1-9]\d{0,15}$/.test(given)) return null;
  return Number.isSafeInteger(Number(given.slice(33))) ? (given as FactId) : null;
}

/** Names the fact that `author` writes as number `seq` (from 1). */
export function factId(author: AuthorId, seq: number): FactId {
  return `${author}.${seq}` as FactId;
}

/** Who wrote the fact with this id, and as which number. */
export function partsOf(id: FactId): { readonly author: AuthorId; readonly seq: number } {
  return { author: id.slice(0, 32) as AuthorId, seq: Number(id.slice(33)) };
}

/**
 * The next clock reading after `last`, at wall time `now`. A clock set back keeps the old time and counts on, so
 * order never runs backwards; a clock set forward is followed.
 *
 * Source: Kulkarni et al. (2014), *Logical Physical Clocks*.
 */
export function tick(last: Clock, now: Instant): Clock {
  if (now > last.ms) return { ms: now, count: 0 };
  return last.count < COUNT_MOST ? { ms: last.ms, count: last.count + 1 } : { ms: (last.ms + 1) as Instant, count: 0 };
}

/** The later of two readings: what a device remembers after it has read someone else's fact. */
export function laterClock(a: Clock, b: Clock): Clock {
  return a.ms > b.ms || (a.ms === b.ms && a.count >= b.count) ? a : b;
}

/** The clock before anything was written. */
export const CLOCK_START: Clock = { ms: 0 as Instant, count: 0 };

/** Orders facts by clock, then by id, so every device lists the same facts in the same order. */
export function byStamp(a: Stamp, b: Stamp): number {
  if (a.at.ms !== b.at.ms) return a.at.ms - b.at.ms;
  if (a.at.count !== b.at.count) return a.at.count - b.at.count;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
