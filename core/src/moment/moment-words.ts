import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import { parseDistress } from "../shared/scale.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import { parseInstant } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";
import type { FeelingAnswer, MomentWords, Move, Urge } from "./facts.ts";

/** The longest note, in UTF-16 units, the way a text field counts. */
export const NOTE_LIMIT = 4000;

/** The longest own word for a feeling, in UTF-16 units. */
export const FEELING_LIMIT = 60;

/** What an argument noted from *Right now* carries in place of a pattern: it is something that happened, not something one does. */
export const ARGUMENT: ContentId = "moment.argument";

/** A day in milliseconds: how far ahead of the clock a moment may lie, since a clock or a time zone may be off. */
const AHEAD_MS = 24 * 60 * 60 * 1000;

/** What a form holds before anything was checked. */
export interface MomentDraft {
  /** Milliseconds since 1970 UTC. */
  readonly happenedAt: number;
  readonly pattern: ContentId | null;
  readonly urge: Urge | null;
  readonly did: Move | null;
  /** 0 to 100, or `null` when left open. */
  readonly strength: number | null;
  readonly body: ContentId | null;
  readonly feeling: FeelingAnswer | null;
  readonly person: FactId | null;
  readonly note: string;
}

export type MomentRefusal =
  | { readonly kind: "time-out-of-range"; readonly given: number }
  | { readonly kind: "in-the-future" }
  | { readonly kind: "strength-out-of-range"; readonly given: number }
  | { readonly kind: "feeling-empty" }
  | { readonly kind: "feeling-too-long"; readonly limit: number }
  | { readonly kind: "note-too-long"; readonly limit: number };

function parseFeeling(given: FeelingAnswer | null): Result<FeelingAnswer | null, MomentRefusal> {
  if (given === null || typeof given === "string" || "word" in given) return ok(given);
  const own = given.own.trim();
  if (own === "") return refuse({ kind: "feeling-empty" });
  return own.length > FEELING_LIMIT ? refuse({ kind: "feeling-too-long", limit: FEELING_LIMIT }) : ok({ own });
}

/** The words of a moment, trimmed, or why not. The stamp's clock is now; a moment may lie up to a day ahead of it. */
export function parseMomentWords(draft: MomentDraft, stamp: Stamp): Result<MomentWords, MomentRefusal> {
  const happenedAt = parseInstant(draft.happenedAt);
  if (happenedAt === null) return refuse({ kind: "time-out-of-range", given: draft.happenedAt });
  if (happenedAt > stamp.at.ms + AHEAD_MS) return refuse({ kind: "in-the-future" });

  const strength = draft.strength === null ? null : parseDistress(draft.strength);
  if (draft.strength !== null && strength === null) {
    return refuse({ kind: "strength-out-of-range", given: draft.strength });
  }

  const feeling = parseFeeling(draft.feeling);
  if (!feeling.ok) return feeling;

  const note = draft.note.trim();
  if (note.length > NOTE_LIMIT) return refuse({ kind: "note-too-long", limit: NOTE_LIMIT });

  const { pattern, urge, did, body, person } = draft;
  return ok({ happenedAt, pattern, urge, did, strength, body, feeling: feeling.value, person, note });
}
