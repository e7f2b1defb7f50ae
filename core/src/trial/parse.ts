import { isFactId, parserOf, textOf } from "../shared/shape.ts";
import { WORDING_LIMIT } from "../step/seal-prediction.ts";
import type { TrialSet } from "./facts.ts";

/** The parser of the one kind of fact about trials. */
export const TRIAL_PARSERS = {
  "trial-set": parserOf<TrialSet>("trial-set", {
    about: isFactId,
    step: isFactId,
    expected: textOf(1, WORDING_LIMIT),
    rival: textOf(0, WORDING_LIMIT),
  }),
};
