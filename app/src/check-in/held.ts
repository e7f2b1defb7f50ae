import type { CheckInDraft } from "@ajar/core/check-in/answer-check-in";
import type { CheckInWords, WeekNumber } from "@ajar/core/check-in/facts";
import { parseFactId } from "@ajar/core/shared/stamp";
import type { Answers } from "@ajar/core/questionnaire/facts";

/** What was said about one person so far. */
export interface FeltHeld {
  understood: number | null;
  valued: number | null;
  caredFor: number | null;
}

/** A week while it is being answered. */
export interface CheckInHeld {
  hard: number | null;
  moved: number | null;
  /** By the person's id. */
  felt: Record<string, FeltHeld>;
  calm: string;
  alone: Answers;
}

export const CHECK_IN_PAGES = ["hard", "moved", "with", "calm", "alone"] as const;

export type CheckInPage = (typeof CHECK_IN_PAGES)[number];

/** The pages of this week: people only where some are named, three questions about company every fourth week. */
export function pagesOf(has: { readonly people: "yes" | "no"; readonly alone: "yes" | "no" }): readonly CheckInPage[] {
  return CHECK_IN_PAGES.filter(
    (page) => (page !== "with" || has.people === "yes") && (page !== "alone" || has.alone === "yes"),
  );
}

/** A page with nothing on it, or with what the week already holds. */
export function heldOf(words: CheckInWords | null): CheckInHeld {
  const felt = (words?.with ?? []).map(({ person, understood, valued, caredFor }) => [
    person,
    { understood, valued, caredFor },
  ]);
  return {
    hard: words?.hard ?? null,
    moved: words?.moved ?? null,
    felt: Object.fromEntries(felt),
    calm: words?.calm ?? "",
    alone: {},
  };
}

/** What the form holds, for the verb. An id that is none is left behind. */
export function draftOf(held: CheckInHeld, week: WeekNumber): CheckInDraft {
  const felt = Object.entries(held.felt).flatMap(([id, given]) => {
    const person = parseFactId(id);
    return person === null ? [] : [{ person, ...given }];
  });
  return { week, hard: held.hard, moved: held.moved, with: felt, calm: held.calm };
}

/** Whether the week's own questions were all left open. */
export function leftOpen({ hard, moved, felt, calm }: CheckInHeld): boolean {
  const said = Object.values(felt).some((each) => Object.values(each).some((value) => value !== null));
  return hard === null && moved === null && !said && calm.trim() === "";
}
