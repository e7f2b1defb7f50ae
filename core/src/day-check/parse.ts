import { isDistress, isFactId, isInstant, orNull, parserOf } from "../shared/shape.ts";
import type { DayCheckAnswered, DayCheckWished } from "./facts.ts";

/** One parser for every kind of fact about the day after. */
export const DAY_CHECK_PARSERS = {
  "day-check-wished": parserOf<DayCheckWished>("day-check-wished", {
    about: isFactId,
    from: isInstant,
    felt: orNull(isDistress),
  }),
  "day-check-answered": parserOf<DayCheckAnswered>("day-check-answered", { about: isFactId, felt: orNull(isDistress) }),
};
