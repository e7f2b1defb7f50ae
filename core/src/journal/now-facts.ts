import { lettersOf } from "../letter/letters.ts";
import { pausesOf } from "../pause/pauses.ts";
import { byStamp } from "../shared/stamp.ts";
import { ladderOf, openStepsOf } from "../step/ladder.ts";
import type { Fact, FactOf } from "./entry.ts";
import { standing } from "./erased.ts";
import { ownerOf } from "./owner.ts";

/**
 * The few facts Now can be drawn from, in stamp order: the first visit, people, preferences, the latest backup, and all
 * there is about steps and letters that wait for something and about the latest pause. Of what only the latest counts,
 * only the latest is taken. Over these, arrival, people, preferences, open steps, shut letters and the open pause read as
 * over all facts; nothing else does.
 */
export function firstPageOf(facts: readonly Fact[]): readonly Fact[] {
  const now = standing(facts).toSorted(byStamp);
  // The latest pause, ended or not: without it an older one would look as if it were open.
  const pause = pausesOf(now)[0] ?? null;
  const open = new Set([...openStepsOf(ladderOf(now)), ...(pause === null ? [] : [pause])].map(({ id }) => id));
  for (const { id, text } of lettersOf(now)) if (text === null) open.add(id);
  const latestByTopic = new Map(now.flatMap((fact) => topicsOf(fact).map((topic) => [topic, fact] as const)));
  const latest = new Set(latestByTopic.values());
  const last = now.at(-1);
  return now.filter((fact) => fact === last || latest.has(fact) || open.has(ownerOf(fact) ?? fact.id));
}

/** What a fact of these kinds is the last word on. Every other kind is not needed, or its item decides. */
const topicsByKind: { readonly [Kind in Fact["kind"]]?: (fact: FactOf<Kind>) => readonly string[] } = {
  "arrival-noted": ({ kind }) => [kind],
  "arrival-ended": ({ kind }) => [kind],
  "backup-made": ({ kind }) => [kind],
  "day-check-wished": ({ kind }) => [kind],
  "day-check-answered": ({ kind }) => [kind],
  "card-answered": ({ card }) => [`card-answered ${card}`],
  "preference-set": ({ changes }) => Object.keys(changes).map((name) => `preference ${name}`),
  "person-named": ({ id }) => [`person-named ${id}`],
  "person-renamed": ({ kind, person }) => [`${kind} ${person}`],
  "person-left-out": ({ kind, person }) => [`${kind} ${person}`],
};

function topicsOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case "arrival-noted":
    case "arrival-ended":
    case "backup-made":
      return [fact.kind];
    case "card-answered":
      return [`card-answered ${fact.card}`];
    case "preference-set":
      return Object.keys(fact.changes).map((name) => `preference ${name}`);
    case "person-named":
      return [`person-named ${fact.id}`];
    case "person-renamed":
    case "person-left-out":
      return [`${fact.kind} ${fact.person}`];
    case "item-erased":
    case "helpline-kept":
    case "step-planned":
    case "step-edited":
    case "prediction-sealed":
    case "outcome-logged":
    case "step-set-aside":
    case "step-postponed":
    case "no-step-fitted":
    case "moment-logged":
    case "moment-edited":
    case "line-drawn":
    case "line-redrawn":
    case "line-reviewed":
    case "need-planned":
    case "need-replanned":
    case "reply-practised":
    case "safe-place-made":
    case "pause-called":
    case "pause-moved":
    case "pause-ended":
    case "suggestions-resumed":
    case "thought-checked":
    case "thought-edited":
    case "trial-set":
    case "check-in-answered":
    case "closeness-drawn":
    case "questionnaire-answered":
    case "path-begun":
    case "path-ended":
    case "pack-added":
    case "device-added":
    case "device-renamed":
    case "epoch-begun":
    case "epoch-shared":
    case "unknown":
      return [];
  }
  const topics = topicsByKind[fact.kind] as ((fact: Fact) => readonly string[]) | undefined;
  return topics?.(fact) ?? [];
}
