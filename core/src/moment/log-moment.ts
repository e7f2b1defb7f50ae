import type { Result } from "../shared/result.ts";
import { ok } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { MomentLogged } from "./facts.ts";
import type { MomentDraft, MomentRefusal } from "./moment-words.ts";
import { parseMomentWords } from "./moment-words.ts";

/** Writes down something a person noticed, now or long after it happened. */
export function logMoment(draft: MomentDraft, stamp: Stamp): Result<MomentLogged, MomentRefusal> {
  const words = parseMomentWords(draft, stamp);
  return words.ok ? ok({ kind: "moment-logged", ...stamp, ...words.value }) : words;
}
