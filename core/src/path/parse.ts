import { oneOf, parserOf } from "../shared/shape.ts";
import type { PathBegun, PathEnded } from "./facts.ts";

/** One parser for every kind of fact about the eight weeks. */
export const PATH_PARSERS = {
  "path-begun": parserOf<PathBegun>("path-begun", {}),
  "path-ended": parserOf<PathEnded>("path-ended", {
    next: oneOf<PathEnded["next"]>({ "carry-on": true, rest: true, take: true }),
  }),
};
