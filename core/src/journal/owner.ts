import type { FactId } from "../shared/stamp.ts";
import type { Fact } from "./entry.ts";

/** The item a fact belongs to, or `null` when it is an item itself. A step or a moment with someone is not a part of them. */
export function ownerOf(fact: Fact): FactId | null {
  switch (fact.kind) {
    case "step-edited":
    case "prediction-sealed":
    case "outcome-logged":
    case "step-set-aside":
    case "step-postponed":
      return fact.step;
    case "moment-edited":
      return fact.moment;
    case "line-redrawn":
    case "line-reviewed":
      return fact.line;
    case "need-replanned":
      return fact.plan;
    case "pause-moved":
    case "pause-ended":
      return fact.pause;
    case "thought-edited":
      return fact.thoughtId;
    case "trial-set":
      return fact.about;
    case "person-renamed":
    case "person-left-out":
    case "suggestions-resumed":
    case "closeness-drawn":
      return fact.person;
    case "item-erased":
    case "backup-made":
    case "step-planned":
    case "no-step-fitted":
    case "moment-logged":
    case "line-drawn":
    case "need-planned":
    case "reply-practised":
    case "safe-place-made":
    case "pause-called":
    case "helpline-kept":
    case "person-named":
    case "arrival-noted":
    case "card-answered":
    case "arrival-ended":
    case "preference-set":
    case "thought-checked":
    case "check-in-answered":
    case "questionnaire-answered":
    case "device-added":
    case "device-renamed":
    case "epoch-begun":
    case "unknown":
      return null;
  }
}
