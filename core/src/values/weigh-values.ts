import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";
import type { ValuesWeighed } from "./facts.ts";

/** Three of twenty-four: few enough to live by this week. */
export const VALUES_MOST = 3;

/** The end of both scales. */
export const VALUE_MOST = 10;

/** What a form holds: a value whose two ratings may still be open. */
export interface ValueDraft {
  readonly value: ContentId;
  readonly importance: number | null;
  readonly lived: number | null;
}

export type ValuesRefusal =
  | { readonly kind: "no-values" }
  | { readonly kind: "too-many-values"; readonly limit: number }
  | { readonly kind: "not-rated"; readonly value: ContentId }
  | { readonly kind: "out-of-range"; readonly value: ContentId };

/** Whether this is a whole number from 0 to 10. */
export function isOnScale(given: unknown): given is number {
  return Number.isInteger(given) && (given as number) >= 0 && (given as number) <= VALUE_MOST;
}

/** Keeps up to three values with both ratings. */
export function weighValues(drafts: readonly ValueDraft[], stamp: Stamp): Result<ValuesWeighed, ValuesRefusal> {
  if (drafts.length === 0) return refuse({ kind: "no-values" });
  const chosen = new Set(drafts.map(({ value }) => value));
  if (drafts.length > VALUES_MOST || chosen.size < drafts.length) {
    return refuse({ kind: "too-many-values", limit: VALUES_MOST });
  }

  const open = drafts.find(({ importance, lived }) => importance === null || lived === null);
  if (open !== undefined) return refuse({ kind: "not-rated", value: open.value });

  const values = drafts.map(({ value, importance, lived }) => ({
    value,
    importance: importance ?? 0,
    lived: lived ?? 0,
  }));
  const off = values.find(({ importance, lived }) => !isOnScale(importance) || !isOnScale(lived));
  return off === undefined
    ? ok({ kind: "values-weighed", ...stamp, values })
    : refuse({ kind: "out-of-range", value: off.value });
}
