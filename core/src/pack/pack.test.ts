import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseFact, toJson } from "../journal/parse.ts";
import { Life } from "../step/life.fixtures.ts";
import { addPack, packsOf } from "./packs.ts";
import { readPack } from "./read-pack.ts";

const HASH = "ab".repeat(32);
const FRONT = {
  "ajar-pack": 1,
  title: "After our third talk",
  by: "A practice",
  language: "en",
  licence: "for one person",
  steps: [{ title: " Ask for ten minutes ", area: "needs", depth: 2 }],
  questions: ["What would be enough?"],
};
const read = (front: unknown, body = "Go slowly.") => readPack({ front, body, hash: HASH });

describe("reading a pack", () => {
  test("it is read whole, and what may be left out is empty", () => {
    expect(read(FRONT)).toEqual({
      ok: true,
      value: {
        hash: HASH,
        title: "After our third talk",
        by: "A practice",
        language: "en",
        licence: "for one person",
        reviewer: "",
        reviewed: "",
        steps: [{ title: "Ask for ten minutes", area: "needs", depth: 2, note: "" }],
        questions: ["What would be enough?"],
        words: "Go slowly.",
      },
    });
  });

  test.each<[string, unknown, object]>([
    ["a page that is no pack", { title: "Soup" }, { kind: "not-a-pack" }],
    ["a list", [], { kind: "not-a-pack" }],
    ["a newer pack", { ...FRONT, "ajar-pack": 2 }, { kind: "newer-pack" }],
    ["something to run", { ...FRONT, script: "alert(1)" }, { kind: "field-unknown", field: "script" }],
    ["a pack that brings its own hash", { ...FRONT, hash: HASH }, { kind: "field-unknown", field: "hash" }],
    ["no one's", { ...FRONT, by: "" }, { kind: "field-wrong", field: "by", step: null }],
    [
      "a step without a depth",
      { ...FRONT, steps: [FRONT.steps[0], { title: "Say it", area: "needs" }] },
      { kind: "field-wrong", field: "depth", step: 2 },
    ],
    [
      "a step that would do more",
      { ...FRONT, steps: [{ ...FRONT.steps[0], url: "https://example.org" }] },
      { kind: "field-unknown", field: "url" },
    ],
    [
      "a step with whom nobody knows",
      { ...FRONT, steps: [{ ...FRONT.steps[0], setting: "everyone" }] },
      { kind: "field-wrong", field: "setting", step: 1 },
    ],
    ["steps that are none", { ...FRONT, steps: "all" }, { kind: "field-wrong", field: "steps", step: null }],
    [
      "a question of a page",
      { ...FRONT, questions: ["x".repeat(401)] },
      { kind: "field-wrong", field: "questions", step: null },
    ],
    [
      "more steps than anyone takes",
      { ...FRONT, steps: Array.from({ length: 31 }, () => FRONT.steps[0]) },
      { kind: "field-wrong", field: "steps", step: null },
    ],
  ])("%s is refused", (_, front, refusal) => {
    expect(read(front)).toEqual({ ok: false, refusal });
  });

  test("a step may say with whom it is meant; one from before that could be said has no word on it", () => {
    const pack = read({ ...FRONT, steps: [{ ...FRONT.steps[0], setting: "partner" }, FRONT.steps[0]] });
    expect(pack.ok && pack.value.steps.map(({ setting }) => setting)).toEqual(["partner", undefined]);
  });

  test("one with nothing in it is refused", () => {
    expect(read({ ...FRONT, steps: [], questions: [] }, " ")).toEqual({ ok: false, refusal: { kind: "pack-empty" } });
  });

  test("anything at all can be given, and gets an answer", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (front, body) => {
        expect(typeof read(front, body).ok).toBe("boolean");
      }),
    );
  });
});

describe("adding a pack", () => {
  const life = new Life();
  const pack = read(FRONT);
  if (!pack.ok) throw new Error(pack.refusal.kind);
  const added = addPack([], pack.value, life.stamp());
  if (!added.ok) throw new Error(added.refusal.kind);

  test("it can be read from disk again", () => {
    expect(parseFact(JSON.parse(JSON.stringify(toJson(added.value))))).toEqual(added.value);
  });

  test("the same file is there once, whoever added it", () => {
    expect(addPack(packsOf([added.value]), pack.value, life.stamp())).toEqual({
      ok: false,
      refusal: { kind: "already-added" },
    });
    const twice = addPack([], pack.value, life.stamp());
    if (!twice.ok) throw new Error(twice.refusal.kind);
    expect(packsOf([twice.value, added.value])).toEqual([added.value]);
  });
});
