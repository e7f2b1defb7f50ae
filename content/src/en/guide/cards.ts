import type { GuideCard } from "../../guide.ts";
import { guideCardsOne } from "./cards-one.ts";
import { guideCardsTwo } from "./cards-two.ts";

/** Thirty-six things that are known, each with its source and its limit, under the page it belongs to. */
export const guideCards: readonly GuideCard[] = [...guideCardsOne, ...guideCardsTwo];
