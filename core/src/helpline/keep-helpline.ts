import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { HelplineKept } from "./facts.ts";

/** The longest name, in UTF-16 units, the way a text field counts. */
export const NAME_LIMIT = 60;

/** Digits with spaces, brackets, dots, slashes and dashes between them, and perhaps a plus in front; three digits or more. */
const PHONE = /^\+?(?:[\s()./-]*\d){3,15}[\s()]*$/;
/** The longest number, signs and spaces counted. */
export const PHONE_LIMIT = 30;

export interface HelplineDraft {
  readonly name: string;
  readonly phone: string;
}

export type HelplineRefusal =
  | { readonly kind: "name-empty" }
  | { readonly kind: "name-too-long"; readonly limit: number }
  | { readonly kind: "phone-unreadable" };

/** Whether a phone could ring this. */
function isPhone(given: string): boolean {
  return given.length <= PHONE_LIMIT && PHONE.test(given);
}

/** Keeps a line of one's own. Two may share a name or a number. */
export function keepHelpline(draft: HelplineDraft, stamp: Stamp): Result<HelplineKept, HelplineRefusal> {
  const name = draft.name.trim();
  const phone = draft.phone.trim();
  if (name === "") return refuse({ kind: "name-empty" });
  if (name.length > NAME_LIMIT) return refuse({ kind: "name-too-long", limit: NAME_LIMIT });
  if (!isPhone(phone)) return refuse({ kind: "phone-unreadable" });
  return ok({ kind: "helpline-kept", ...stamp, name, phone });
}
