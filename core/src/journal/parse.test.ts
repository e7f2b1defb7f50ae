import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { SCHEMA } from "../shared/stamp.ts";
import type { Fact } from "./entry.ts";
import { aFact, anId, anUnknownFact } from "./facts.fixtures.ts";
import { bodyOf, DEPTH_MOST, parseBody, parseFact, toJson } from "./parse.ts";

const ID = `${"ab".repeat(16)}.7`;
const stamp = { id: ID, at: { ms: 5, count: 0 }, schema: 1 };
const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const aMoment = {
  kind: "moment-logged",
  ...stamp,
  happenedAt: 4,
  pattern: null,
  urge: null,
  did: null,
  strength: null,
};
const moment = { ...aMoment, body: null, feeling: null, person: null, note: "" };
const seal = {
  kind: "prediction-sealed",
  ...stamp,
  step: ID,
  wording: "They laugh.",
  likely: 40,
  howBad: null,
  leavingOut: [],
};
const person = { kind: "person-named", ...stamp, label: "Bo", setting: "friend" };
const preference = { kind: "preference-set", ...stamp, changes: { zone: 40 } };
const step = {
  kind: "step-planned",
  ...stamp,
  title: "Say hello",
  area: "past",
  depth: 2,
  setting: "date",
  person: null,
  source: null,
  rating: 3,
};

describe("what was written is read again", () => {
  test("any fact comes back whole from a backup", () => {
    fc.assert(
      fc.property(aFact, (fact) => {
        expect(parseFact(throughText(toJson(fact)))).toEqual(fact);
      }),
    );
  });

  test("any fact comes back whole from a sealed entry, under the id its header names", () => {
    fc.assert(
      fc.property(aFact, anId, (fact, id) => {
        expect(bodyOf(fact)).not.toHaveProperty("id");
        expect(parseBody(id, throughText(bodyOf(fact)))).toEqual({ ...fact, id });
      }),
    );
  });

  test("reading and writing again changes no letter", () => {
    fc.assert(
      fc.property(aFact, (fact) => {
        const text = JSON.stringify(toJson(parseFact(throughText(toJson(fact))) as Fact));
        expect(JSON.stringify(toJson(parseFact(JSON.parse(text)) as Fact))).toBe(text);
      }),
    );
  });
});

describe("facts of a newer Ajar are kept, not dropped", () => {
  test("they are written back as they came", () => {
    fc.assert(
      fc.property(anUnknownFact, (fact) => {
        const given = throughText(fact.raw);
        expect(bodyOf(parseBody(fact.id, given) as Fact)).toEqual(given);
      }),
    );
  });

  test("a known kind in a newer shape is one of them", () => {
    const given = { ...person, schema: SCHEMA + 1, label: { given: "Bo" } };
    const read = parseFact(given);
    expect(read?.kind).toBe("unknown");
    expect(toJson(read as Fact)).toEqual(given);
  });

  test.each(["letter-opened", "unknown", "constructor", "__proto__", "toString"])("so is the kind %s", (kind) => {
    const read = parseFact({ ...stamp, kind, words: ["kept"] });
    expect(read).toMatchObject({ kind: "unknown", id: ID, raw: { kind, words: ["kept"] } });
  });

  test("an id inside the JSON of an entry counts for nothing", () => {
    const other = `${"cd".repeat(16)}.1` as Fact["id"];
    expect(parseBody(other, { ...person })?.id).toBe(other);
    expect(bodyOf(parseBody(other, { ...person, kind: "new" }) as Fact)).not.toHaveProperty("id");
  });
});

describe("what is malformed is turned away whole", () => {
  test("nothing that is read ever throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        expect(parseFact(given) === null || typeof given === "object").toBe(true);
      }),
    );
  });

  test("a fact with any one field missing, or of a sort no field has, is no fact", () => {
    const wrong = fc.constantFrom<unknown>(undefined, [[]], -1, true, "x".repeat(50_000));
    fc.assert(
      fc.property(aFact, wrong, fc.nat(), (fact, value, choice) => {
        fc.pre(fact.kind !== "unknown");
        const fields = Object.keys(fact).filter((field) => field !== "kind");
        const field = fields[choice % fields.length] ?? "id";
        expect(parseFact({ ...fact, [field]: value })).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, object]>([
    ["no stamp", { kind: "arrival-ended" }],
    ["a schema of nothing", { ...person, schema: 0 }],
    ["half a schema", { ...person, schema: 1.5 }],
    ["no kind", { ...stamp }],
    ["an empty kind", { ...stamp, kind: "" }],
    ["an unknown kind without a clock", { kind: "letter-opened", id: ID, schema: 9 }],
    ["a name that is too long", { ...person, label: "x".repeat(61) }],
    ["a name that is empty", { ...person, label: "" }],
    ["a place in life nobody knows", { ...person, setting: "boss" }],
    ["a depth of six", { ...step, depth: 6 }],
    ["a title that is too long", { ...step, title: "x".repeat(401) }],
    ["a feeling with two words", { ...moment, feeling: { word: "feeling.calm", own: "calm" } }],
    ["a feeling without words", { ...moment, feeling: { own: "" } }],
    ["a note that is too long", { ...moment, note: "x".repeat(4001) }],
    ["a seal on nothing", { ...seal, wording: null, likely: null }],
    ["a chance of nothing written", { ...seal, wording: null, howBad: 3 }],
    ["a zone in between", { ...preference, changes: { zone: 45 } }],
    ["a lock that takes an hour", { ...preference, changes: { lockAfterMinutes: 60 } }],
    ["a topic nobody knows", { ...preference, changes: { leave: ["weather"] } }],
  ])("%s", (_, given) => {
    expect(parseFact(given)).toBeNull();
  });

  test.each<[string, object]>([
    ["a moment", moment],
    ["a moment with an own word", { ...moment, feeling: { own: "prickly" } }],
    ["a seal with only how bad", { ...seal, wording: null, likely: null, howBad: 0 }],
    ["a step", step],
    ["a preference", preference],
  ])("and %s beside them is not", (_, given) => {
    expect(parseFact(given)).toEqual(given);
  });

  test("nesting is looked at first", () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    const within = { ...stamp, kind: "letter-opened", words: nested(DEPTH_MOST - 1) };
    expect(parseFact(within)?.kind).toBe("unknown");
    expect(parseFact({ ...within, words: nested(DEPTH_MOST) })).toBeNull();
  });

  test("what a fact does not have is left behind", () => {
    expect(parseFact({ ...person, phone: "555" })).toEqual(person);
    expect(parseFact({ ...preference, changes: { zone: 40, colour: "red" } })).toEqual(preference);
  });
});
