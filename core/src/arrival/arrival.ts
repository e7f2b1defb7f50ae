import type { Fact } from "../journal/entry.ts";
import { byStamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";
import type { Brings, CardAnswer } from "./facts.ts";

/** How far someone came on their first visit, and what they said. */
export interface Arrival {
  /** The latest answer to "What brings you?", or `null` when it was not answered yet. */
  readonly brings: Brings | null;
  /** The latest answer by card. */
  readonly answers: ReadonlyMap<ContentId, CardAnswer>;
  readonly ended: "yes" | "no";
}

/** Reads the first visit out of the journal, whatever order the facts come in. */
export function arrivalOf(facts: readonly Fact[]): Arrival {
  const noted = facts.filter((fact) => fact.kind === "arrival-noted").toSorted(byStamp);
  const answered = facts.filter((fact) => fact.kind === "card-answered").toSorted(byStamp);
  return {
    brings: noted.at(-1)?.brings ?? null,
    answers: new Map(answered.map(({ card, answer }) => [card, answer])),
    ended: facts.some((fact) => fact.kind === "arrival-ended") ? "yes" : "no",
  };
}
