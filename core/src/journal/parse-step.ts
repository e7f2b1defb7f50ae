import { isSetting } from "../person/parse.ts";
import type { Parser } from "../shared/shape.ts";
import {
  isContentId,
  isDepth,
  isDistress,
  isFactId,
  isInstant,
  isLikelihood,
  isSeverity,
  listOf,
  oneOf,
  orNull,
  parserOf,
  sayingOf,
  textOf,
} from "../shared/shape.ts";
import { isArea } from "../step/areas.ts";
import type { CameTrue, NextWish, NoStepFitted, OutcomeLogged, PredictionSealed } from "../step/facts.ts";
import type { StepEdited, StepPlanned, StepPostponed, StepSetAside } from "../step/facts.ts";
import { ANSWER_LIMIT } from "../step/log-outcome.ts";
import { WORDING_LIMIT } from "../step/seal-prediction.ts";
import { TITLE_LIMIT } from "../step/step-words.ts";

/** A chip or an own word has no limit of its own; a whole fact is at most 40,000 bytes. */
const OWN_WORD_LIMIT = 40_000;

const isAnswer = textOf(0, ANSWER_LIMIT);
const areOwnWords = listOf(textOf(1, OWN_WORD_LIMIT));

const words = {
  title: textOf(1, TITLE_LIMIT),
  area: isArea,
  depth: isDepth,
  setting: isSetting,
  person: orNull(isFactId),
};

const sealOf = parserOf<PredictionSealed>("prediction-sealed", {
  step: isFactId,
  wording: orNull(textOf(1, WORDING_LIMIT)),
  likely: orNull(isLikelihood),
  howBad: orNull(isSeverity),
  leavingOut: areOwnWords,
});

/** A seal closes something, and likely belongs to a written fear. */
const parseSeal: Parser<PredictionSealed> = sayingOf(sealOf.schemas, (stamp, given) => {
  const seal = sealOf(stamp, given);
  if (seal === null || seal.wording !== null) return seal;
  return seal.howBad === null || seal.likely !== null ? null : seal;
});

/** One parser for every kind of fact about steps. */
export const STEP_PARSERS = {
  "step-planned": parserOf<StepPlanned>("step-planned", {
    ...words,
    source: orNull(isContentId),
    rating: orNull(isDistress),
  }),
  "step-edited": parserOf<StepEdited>("step-edited", { step: isFactId, ...words }),
  "prediction-sealed": parseSeal,
  "outcome-logged": parserOf<OutcomeLogged>("outcome-logged", {
    step: isFactId,
    prediction: orNull(isFactId),
    happened: isAnswer,
    surprise: isAnswer,
    cameTrue: orNull(oneOf<CameTrue>({ no: true, partly: true, yes: true })),
    felt: isDistress,
    howBad: orNull(isSeverity),
    hurt: oneOf<"yes" | "no">({ yes: true, no: true }),
    madeSafer: areOwnWords,
    feeling: orNull(isContentId),
    learned: isAnswer,
    likelyNext: orNull(isLikelihood),
    next: oneOf<NextWish>({ smaller: true, same: true, next: true, rest: true }),
  }),
  "step-set-aside": parserOf<StepSetAside>("step-set-aside", { step: isFactId }),
  "no-step-fitted": parserOf<NoStepFitted>("no-step-fitted", {}),
  "step-postponed": parserOf<StepPostponed>("step-postponed", { step: isFactId, until: isInstant }),
};
