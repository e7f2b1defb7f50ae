import { parseGiven } from "../shared/json.ts";
import type { Guard, Shape } from "../shared/shape.ts";
import { isDistress, isExtent, isFactId, listOf, objectOf, orNull, parserOf, textOf, told } from "../shared/shape.ts";
import type { CheckInAnswered, FeltWith } from "./facts.ts";
import { isWeekNumber } from "./week.ts";

/** The longest line about a calm moment, in UTF-16 units. */
export const CALM_LIMIT = 400;

const FELT: Shape<FeltWith> = {
  person: isFactId,
  understood: orNull(isExtent),
  valued: orNull(isExtent),
  caredFor: orNull(isExtent),
};

const isFelt: Guard<FeltWith> = told(objectOf(FELT), (given): given is FeltWith => {
  const felt = parseGiven(given);
  const fields = Object.entries<Guard<unknown>>(FELT);
  if (felt === null || Object.keys(felt).length !== fields.length) return false;
  return fields.every(([field, holds]) => holds(felt[field]));
});

/** One parser for every kind of fact about check-ins. */
export const CHECK_IN_PARSERS = {
  "check-in-answered": parserOf<CheckInAnswered>("check-in-answered", {
    week: isWeekNumber,
    hard: orNull(isDistress),
    moved: orNull(isExtent),
    with: listOf(isFelt),
    calm: textOf(0, CALM_LIMIT),
  }),
};
