import type { Fact } from "../journal/entry.ts";
import { parseFact, toJson } from "../journal/parse.ts";
import type { Result } from "./result.ts";
import type { AuthorId, Instant, Stamp } from "./stamp.ts";
import { factId } from "./stamp.ts";

/** Noon of some day: when the facts of a test are written, one millisecond after the other. */
export const NOON = 1_772_625_600_000 as Instant;

export const DAY_MS = 24 * 60 * 60 * 1000;

/** The stamp of the fact number `seq`, `laterMs` after noon. */
export function stampOf(seq: number, laterMs = seq): Stamp {
  return { id: factId("7e".repeat(16) as AuthorId, seq), at: { ms: (NOON + laterMs) as Instant, count: 0 }, schema: 1 };
}

/** An instant `laterMs` after noon. */
export const after = (laterMs: number): Instant => (NOON + laterMs) as Instant;

/** The fact a verb made, read back as a device reads it. Throws on a refusal. */
export function written<F extends Fact, R extends { readonly kind: string }>(made: Result<F, R>): F {
  if (!made.ok) throw new Error(made.refusal.kind);
  const back = parseFact(JSON.parse(JSON.stringify(toJson(made.value))));
  if (back === null || back.kind !== made.value.kind) throw new Error(`${made.value.kind} does not read back`);
  return back as F;
}

/** Why a verb said no, or `null` when it did not. */
export function refusalOf<F, R>(made: Result<F, R>): R | null {
  return made.ok ? null : made.refusal;
}
