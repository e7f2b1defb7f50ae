import { parserOf } from "../shared/shape.ts";
import type { LightDayBegun } from "./facts.ts";

/** One parser for every kind of fact about light days. */
export const LIGHT_DAY_PARSERS = { "light-day-begun": parserOf<LightDayBegun>("light-day-begun", {}) };
