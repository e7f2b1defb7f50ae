import { LINE_LIMIT, type LineDraft, type Reach, type SelfCheck } from "@ajar/core/line/line-words";
import type { LineWords } from "@ajar/core/line/facts";
import type { LineTemplate } from "@ajar/content/schema";
import type { Instant } from "@ajar/core/shared/stamp";
import { wallTime } from "../step/wall-time.ts";

/** When to look again, as a person taps it: in so many days, the date it has already, or never. */
export type ReviewChoice = "14" | "30" | "90" | "none" | "as-it-is";

/** What the form holds, and what its draft keeps. The six answers are not in it: they are kept nowhere. */
export interface LineHeld {
  when: string;
  will: string;
  ask: string;
  ifNot: string;
  need: string | null;
  review: ReviewChoice;
}

export const emptyLine = (): LineHeld => ({ when: "", will: "", ask: "", ifNot: "", need: null, review: "30" });

/** The form for a line that is already drawn. */
export function heldOf({ when, will, ask, ifNot, need, reviewOn }: LineWords): LineHeld {
  return { when, will, ask, ifNot, need, review: reviewOn === null ? "none" : "as-it-is" };
}

/** Content with its braces taken away: the examples stand there to be changed. */
export const withoutBraces = (text: string): string => text.replaceAll(/[{}]/gu, "");

/** A sentence as the form takes it: "When voices go up, I’ll walk." has a situation; any other is one piece. */
function apart(sentence: string): Pick<LineHeld, "when" | "will"> {
  const found = /^(?:If|When) ([^.?]+?), I’ll ([^.?]+\.?)$/u.exec(sentence);
  return found === null ? { when: "", will: sentence } : { when: found[1] ?? "", will: found[2] ?? "" };
}

/** The form begun from a whole sentence. */
export function heldSaying(sentence: string): LineHeld {
  return { ...emptyLine(), ...apart(sentence) };
}

/** The form begun from a line of the library. */
export function heldFrom(template: LineTemplate): LineHeld {
  const { text, request, ifNot, need } = template;
  return { ...heldSaying(withoutBraces(text)), ask: withoutBraces(request), ifNot: withoutBraces(ifNot), need };
}

/** No question answered yet. */
export const openCheck = (): Record<Reach, "yes" | "no" | null> => ({
  watch: null,
  "cut-off": null,
  punish: null,
  threaten: null,
  "trade-in-sex": null,
  "money-or-phone": null,
});

const MORNING = "09:00";

/** When that is, in the morning of the day; `null` for no date. `asItIs` is the date the line has now. */
function reviewOn(choice: ReviewChoice, now: Instant, asItIs: Instant | null): Instant | null {
  if (choice === "none") return null;
  // A date that has come already is not kept: one is looking at it.
  if (choice === "as-it-is") return asItIs !== null && asItIs > now ? asItIs : null;
  return wallTime(now, Number(choice), MORNING);
}

/** What the form asks the verb for. */
export function draftOf(
  held: LineHeld,
  check: SelfCheck,
  { now, asItIs }: { now: Instant; asItIs: Instant | null },
): LineDraft {
  const { when, will, ask, ifNot, need, review } = held;
  return { when, will, ask, ifNot, need, reviewOn: reviewOn(review, now, asItIs), check };
}

/** Whether any box is over the limit. */
export function isTooLong({ when, will, ask, ifNot }: LineHeld): boolean {
  return [when, will, ask, ifNot].some((text) => text.trim().length > LINE_LIMIT);
}
