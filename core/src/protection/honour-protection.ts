import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { ProtectionHonoured, ProtectionWords } from "./facts.ts";

/** The longest name of an own way, in UTF-16 units, the way a text field counts. */
export const OWN_WAY_LIMIT = 60;

/** The longest answer, in UTF-16 units. */
export const PROTECTION_LIMIT = 1000;

export type ProtectionRefusal =
  | { readonly kind: "no-way" }
  | { readonly kind: "nothing-told" }
  | { readonly kind: "words-too-long"; readonly limit: number };

/** Keeps what a way of staying safe protected someone from. */
export function honourProtection(draft: ProtectionWords, stamp: Stamp): Result<ProtectionHonoured, ProtectionRefusal> {
  const own = draft.pattern === null ? draft.own.trim() : "";
  if (draft.pattern === null && own === "") return refuse({ kind: "no-way" });
  if (own.length > OWN_WAY_LIMIT) return refuse({ kind: "words-too-long", limit: OWN_WAY_LIMIT });

  const [from, thanks] = [draft.from.trim(), draft.thanks.trim()];
  if (from === "" && thanks === "") return refuse({ kind: "nothing-told" });
  if (Math.max(from.length, thanks.length) > PROTECTION_LIMIT) {
    return refuse({ kind: "words-too-long", limit: PROTECTION_LIMIT });
  }
  return ok({ kind: "protection-honoured", ...stamp, pattern: draft.pattern, own, from, thanks, needed: draft.needed });
}
