import { isContentId, oneOf, parserOf } from "../shared/shape.ts";
import type { ArrivalEnded, ArrivalNoted, Brings, CardAnswer, CardAnswered } from "./facts.ts";

const isBrings = oneOf<Brings>({ mine: true, theirs: true, both: true, therapist: true, unsure: true });
const isCardAnswer = oneOf<CardAnswer>({ me: true, "not-me": true, sometimes: true, skipped: true });

/** One parser for every kind of fact about the first visit. */
export const ARRIVAL_PARSERS = {
  "arrival-noted": parserOf<ArrivalNoted>("arrival-noted", { brings: isBrings }),
  "card-answered": parserOf<CardAnswered>("card-answered", { card: isContentId, answer: isCardAnswer }),
  "arrival-ended": parserOf<ArrivalEnded>("arrival-ended", {}),
};
