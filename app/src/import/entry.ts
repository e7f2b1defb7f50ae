import { NOTE_LIMIT } from "@ajar/core/moment/moment-words";
import type { Moment } from "@ajar/core/moment/moments";
import type { Result } from "@ajar/core/shared/result";
import { parseInstant, type Instant } from "@ajar/core/shared/stamp";

/** Most bytes of one chosen file; photographs inside a zip are never unpacked. */
export const FILE_BYTES_MOST: number = 200 * 1024 * 1024;
/** Most entries one import shows. A daily journal of fifty years has fewer. */
export const ENTRIES_MOST = 20_000;

/** A file as the picker gave it. `at` is when it was last changed, for notes that carry no day of their own. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly at: Instant;
}

/** One entry of somebody's older journal, as it would come in: a moment with a note. */
export interface Entry {
  readonly happenedAt: Instant;
  /** At most as long as a moment's note may be. */
  readonly note: string;
  /** Whether words had to stay behind, because a moment holds no more. */
  readonly cut: "yes" | "no";
}

/** Which program a file came from. */
export type Source = "ajar" | "day-one" | "daylio" | "markdown";

export type ImportRefusal =
  | { readonly kind: "too-large"; readonly most: number }
  | { readonly kind: "not-known"; readonly name: string }
  | { readonly kind: "damaged"; readonly name: string }
  | { readonly kind: "empty" };

export type Entries = Result<readonly Entry[], ImportRefusal>;

/** An entry out of a text and a time, or `null` when one of them is missing. */
export function entryOf(text: string, at: number): Entry | null {
  const happenedAt = parseInstant(Math.trunc(at));
  const whole = text.replaceAll("\r\n", "\n").trim();
  if (happenedAt === null || whole === "") return null;
  // A letter that takes two units is not cut in half.
  const end = /[\uD800-\uDBFF]$/.test(whole.slice(0, NOTE_LIMIT)) ? NOTE_LIMIT - 1 : NOTE_LIMIT;
  return { happenedAt, note: whole.slice(0, end), cut: whole.length > NOTE_LIMIT ? "yes" : "no" };
}

/** The entries that are not among the moments already, latest first. */
export function freshAmong(entries: readonly Entry[], moments: readonly Moment[]): readonly Entry[] {
  const here = new Set(moments.map(({ words }) => `${words.happenedAt} ${words.note}`));
  return entries
    .filter(({ happenedAt, note }) => !here.has(`${happenedAt} ${note}`))
    .toSorted((a, b) => b.happenedAt - a.happenedAt);
}
