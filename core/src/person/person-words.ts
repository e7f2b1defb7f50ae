import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { Setting } from "./facts.ts";

/** The longest word for someone, in UTF-16 units, the way a text field counts. */
export const LABEL_LIMIT = 60;

/** What a form holds before anything was checked. */
export interface PersonDraft {
  readonly label: string;
  readonly setting: Setting;
}

export type PersonRefusal =
  | { readonly kind: "label-empty" }
  | { readonly kind: "label-too-long"; readonly limit: number };

/** A person's word for someone, trimmed, or why not. Two people may share one word. */
export function parsePersonWords({ label, setting }: PersonDraft): Result<PersonDraft, PersonRefusal> {
  const trimmed = label.trim();
  if (trimmed === "") return refuse({ kind: "label-empty" });
  if (trimmed.length > LABEL_LIMIT) return refuse({ kind: "label-too-long", limit: LABEL_LIMIT });
  return ok({ label: trimmed, setting });
}
