import type { FactId } from "../shared/stamp.ts";
import type { Fact, FactOf } from "./entry.ts";

/** The fields of a fact that hold the id of another. */
type IdField<F extends Fact> = { readonly [Name in keyof F]: F[Name] extends FactId ? Name : never }[keyof F];

/** For each kind the field that names the item it belongs to, or `null` when it is an item itself. */
const ownerField: { readonly [Kind in Fact["kind"]]: Exclude<IdField<FactOf<Kind>>, "id"> | null } = {
  "step-edited": "step",
  "prediction-sealed": "step",
  "outcome-logged": "step",
  "step-set-aside": "step",
  "step-postponed": "step",
  "moment-edited": "moment",
  "line-redrawn": "line",
  "line-reviewed": "line",
  "need-replanned": "plan",
  "pause-moved": "pause",
  "pause-ended": "pause",
  "thought-edited": "thoughtId",
  "trial-set": "about",
  "day-check-wished": "about",
  "day-check-answered": "about",
  "story-moment-told": "story",
  "story-ended": "story",
  "loop-redrawn": "loop",
  "letter-read": "letter",
  "person-renamed": "person",
  "person-left-out": "person",
  "suggestions-resumed": "person",
  "closeness-drawn": "person",
  "item-erased": null,
  "backup-made": null,
  "step-planned": null,
  "no-step-fitted": null,
  "moment-logged": null,
  "line-drawn": null,
  "need-planned": null,
  "reply-practised": null,
  "safe-place-made": null,
  "pause-called": null,
  "person-named": null,
  "arrival-noted": null,
  "card-answered": null,
  "arrival-ended": null,
  "preference-set": null,
  "story-begun": null,
  "writing-kept": null,
  "ending-noted": null,
  "light-day-begun": null,
  "loop-drawn": null,
  "kind-letter-kept": null,
  "letter-sealed": null,
  "values-weighed": null,
  "protection-honoured": null,
  "thought-checked": null,
  "check-in-answered": null,
  "questionnaire-answered": null,
  "path-begun": null,
  "path-ended": null,
  "pack-added": null,
  "device-added": null,
  "device-renamed": null,
  "epoch-begun": null,
  "epoch-shared": null,
  "helpline-kept": null,
  unknown: null,
};

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
  const field: string | null = ownerField[fact.kind];
  return field === null ? null : ((fact as unknown as Readonly<Record<string, FactId>>)[field] ?? null);
}
