import { questions } from "@ajar/content/en/questions";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nextQuestion, type Wanted } from "./next-question.ts";

const wanted: Wanted = { depth: 2, leave: [], asked: [], chance: 0 };
const aDepth = fc.constantFrom<Wanted["depth"][]>(1, 2, 3, 4, 5);
const aChance = fc.double({ min: 0, max: 0.999, noNaN: true });

test("a question is as deep as wanted, and never deeper", () => {
  fc.assert(
    fc.property(aDepth, aChance, (depth, chance) => {
      expect(nextQuestion({ ...wanted, depth, chance })?.depth).toBe(depth);
    }),
  );
});

test("none comes twice; when a depth is used up, a shallower one comes, and in the end none", () => {
  const asked = questions.filter(({ depth }) => depth === 2).map(({ id }) => id);
  expect(nextQuestion({ ...wanted, asked })?.depth).toBe(1);
  expect(nextQuestion({ ...wanted, asked: questions.map(({ id }) => id) })).toBeNull();
});

test("what the owner of the phone leaves out is not asked", () => {
  const leave = ["family", "trauma", "recent-loss", "sex", "faith", "body"] as const;
  for (let chance = 0; chance < 1; chance += 0.05) {
    expect(nextQuestion({ ...wanted, leave, chance })?.leave).toEqual([]);
  }
});
