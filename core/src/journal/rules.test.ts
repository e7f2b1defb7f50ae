import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../shared/shape.ts";
import { exportSchema } from "./export-schema.ts";

// What may be written down is read here from the same schema other programs get, so a new kind of fact cannot slip past.

/** One thing a fact can hold, by its path: `check-in-answered.with[].understood`. */
interface Held {
  readonly path: string;
  readonly name: string;
  readonly schema: JsonSchema;
}

const STAMP = new Set(["id", "at", "kind", "schema"]);
const schemaIn = (given: unknown): JsonSchema => (given ?? {}) as JsonSchema;

function heldIn(path: string, name: string, schema: JsonSchema): readonly Held[] {
  const fields = Object.entries(schemaIn(schema["properties"]));
  const items = schema["items"] === undefined ? [] : heldIn(`${path}[]`, name, schemaIn(schema["items"]));
  const other = schema["additionalProperties"];
  return [
    { path, name, schema },
    ...((schema["anyOf"] ?? []) as readonly JsonSchema[]).flatMap((each) => heldIn(path, name, each)),
    ...fields.flatMap(([field, each]) => heldIn(`${path}.${field}`, field, schemaIn(each))),
    ...items,
    ...(typeof other === "object" ? heldIn(`${path}.*`, name, schemaIn(other)) : []),
  ];
}

const kinds = Object.entries(schemaIn(exportSchema()["$defs"])).filter(([kind]) => kind !== "newer");
const held = kinds.flatMap(([kind, schema]) =>
  Object.entries(schemaIn(schemaIn(schema)["properties"]))
    .filter(([field]) => !STAMP.has(field))
    .flatMap(([field, each]) => heldIn(`${kind}.${field}`, field, schemaIn(each))),
);
const pathsWhere = (holds: (each: Held) => boolean): readonly string[] =>
  [...new Set(held.filter(holds).map(({ path }) => path))].toSorted();

/** Every number a fact may hold, and what of it is one's own. A number that is not here is a number nobody asked about. */
const NUMBERS: Readonly<Record<string, string>> = {
  "backup-made.count": "how many entries lie in the backup",
  "backup-made.madeAt": "when",
  "check-in-answered.hard": "my rating of my week",
  "check-in-answered.moved": "my rating of my week",
  "check-in-answered.week": "which week of the calendar",
  "check-in-answered.with[].caredFor": "how I felt, not what they did",
  "check-in-answered.with[].understood": "how I felt, not what they did",
  "check-in-answered.with[].valued": "how I felt, not what they did",
  "closeness-drawn.now": "how I draw it; never shown as a number",
  "closeness-drawn.wished": "how I wish it",
  "day-check-answered.felt": "my rating",
  "day-check-wished.felt": "my rating",
  "day-check-wished.from": "when",
  "epoch-begun.epoch": "which keys",
  "epoch-shared.epoch": "which keys",
  "epoch-begun.removes[].lastSeq": "how far a device of mine is read",
  "kind-letter-kept.felt": "my rating",
  "letter-sealed.opensAt": "when",
  "line-drawn.reviewOn": "when",
  "line-redrawn.reviewOn": "when",
  "line-reviewed.reviewOn": "when",
  "moment-edited.happenedAt": "when",
  "moment-edited.strength": "my rating of my feeling",
  "moment-logged.happenedAt": "when",
  "moment-logged.strength": "my rating of my feeling",
  "outcome-logged.felt": "my rating of my step",
  "outcome-logged.howBad": "my rating of my step",
  "outcome-logged.likelyNext": "my guess",
  "pause-called.returnAt": "when I am back",
  "pause-moved.returnAt": "when I am back",
  "prediction-sealed.howBad": "my guess",
  "prediction-sealed.likely": "my guess",
  "preference-set.changes.lockAfterMinutes": "a setting",
  "preference-set.changes.zone": "a setting",
  "questionnaire-answered.answers.*": "an answer as it was given; nothing added up is kept",
  "pack-added.steps[].depth": "of the step",
  "step-edited.depth": "of the step",
  "step-planned.depth": "of the step",
  "step-planned.rating": "my guess how hard",
  "step-postponed.until": "when",
  "story-ended.felt": "my rating",
  "thought-checked.belief": "how far I believe a thought",
  "thought-checked.beliefAfter": "how far I believe a thought",
  "thought-edited.belief": "how far I believe a thought",
  "thought-edited.beliefAfter": "how far I believe a thought",
  "values-weighed.values[].importance": "my rating of a value",
  "values-weighed.values[].lived": "my rating of my week",
  "writing-kept.felt": "my rating",
  "writing-kept.minutes": "how long, for the cap",
};

/** Every fact that may name someone else, and all it may hold beside the name. */
const ABOUT_SOMEONE: Readonly<Record<string, string>> = {
  "check-in-answered": "calm hard moved week with",
  "closeness-drawn": "now person wished",
  "moment-edited": "body did feeling happenedAt moment note pattern person strength urge",
  "moment-logged": "body did feeling happenedAt note pattern person strength urge",
  "person-left-out": "leftOut person",
  "person-renamed": "label person setting",
  "step-edited": "area depth person setting step title",
  "step-planned": "area depth person rating setting source title",
  "suggestions-resumed": "person",
};

const isNumber = ({ schema }: Held): boolean =>
  ["integer", "number"].includes(String(schema["type"])) ||
  ((schema["enum"] ?? []) as readonly unknown[]).some((value) => typeof value === "number");

/** The parts of a name in small letters: `lastSeenAt` is last, seen, at. */
const partsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z])([A-Z])/gu, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/u);

const NAMES = [...kinds.map(([kind]) => kind), ...held.map(({ name }) => name)];
const namedLike = (words: RegExp): readonly string[] =>
  [...new Set(NAMES)].filter((name) => partsOf(name).some((part) => words.test(part)));

describe("what can be written down", () => {
  test("every number is one's own rating, a guess, a time or a setting; none counts days, none sums a person up", () => {
    expect(pathsWhere(isNumber)).toEqual(Object.keys(NUMBERS).toSorted());
  });

  test("nothing is named like a run of days, a score or a rank", () => {
    expect(namedLike(/^(?:streaks?|runs?|row|consecutive|days|scores?|points?|ranks?|grades?|levels?|badges?|progress|percentile|total|average)$/)).toEqual([]); // prettier-ignore
  });

  test("nothing is named like where somebody is, when they were seen, or how they are", () => {
    expect(
      namedLike(
        /^(?:where(?:abouts)?|places?|location|latitude|longitude|gps|address|seen|online|presence|receipt|mood|theirs?|his|hers?|partner|lapses?)$/,
      ),
    ).toEqual(
      // One's own safe place, of which `where` is a spot to talk.
      ["safe-place-made", "where"],
    );
  });

  test("nothing is named like something that was left undone", () => {
    expect(
      namedLike(/^(?:missed|skips?|overdue|late|absent|absence|reminded|reminders?|ignored|unread|owed?|due)$/),
    ).toEqual(
      // The words one's own calendar files carry; not that anything was left undone.
      ["reminderTitle"],
    );
  });

  test("a fact that names someone says what I did or felt, and nothing else", () => {
    const named = kinds.filter(([kind]) =>
      held.some(({ path, name }) => path.startsWith(`${kind}.`) && name === "person"),
    );
    const holding = named.map(([kind, schema]) => {
      const fields = Object.keys(schemaIn(schemaIn(schema)["properties"])).filter((field) => !STAMP.has(field));
      return [kind, fields.toSorted().join(" ")];
    });
    expect(Object.fromEntries(holding)).toEqual(ABOUT_SOMEONE);
  });
});
