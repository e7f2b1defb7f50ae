import { predictionsOf } from "@ajar/core/step/predictions";
import type { CameTrue } from "@ajar/core/step/facts";
import { expect, test } from "vitest";
import { Life } from "../../../core/src/step/life.fixtures.ts";
import { countsSentence } from "./counts-sentence.ts";

/** The sentence after each of these, all predicted at the same likelihood. */
function sentences(likely: number, outcomes: readonly CameTrue[]): readonly string[] {
  const life = new Life();
  return outcomes.map((cameTrue) => {
    const { id } = life.plan();
    life.seal(id, { likely });
    life.lookBack(id, { cameTrue });
    return countsSentence(predictionsOf(life.facts));
  });
}

const TOO_EARLY = "Too early to say anything. Here are the steps.";

test("before five steps nothing is said", () => {
  expect(sentences(70, ["no", "no", "no", "no"])).toEqual([TOO_EARLY, TOO_EARLY, TOO_EARLY, TOO_EARLY]);
});

test("where it could be chance, the numbers stand and no conclusion", () => {
  expect(sentences(50, ["no", "yes", "no", "yes", "no"]).at(-1)).toBe(
    "So far you expected it 50\u00a0% of the time; it happened 2 of 5. That could still be chance.",
  );
});

test("good news is said once it holds, with its counts", () => {
  expect(sentences(70, ["no", "no", "no", "no", "no"]).at(-1)).toBe(
    "In the 5 steps you did, what you feared happened less often than you expected (0 of 5). Unlikely to be luck.",
  );
});

test("bad news is said just as plainly", () => {
  expect(sentences(20, ["yes", "yes", "yes", "yes", "yes", "yes"]).at(-1)).toBe(
    "What you feared happened more often than you expected (6 of 6). Is this costing more than it gives?",
  );
});

test("the good news goes as soon as it no longer holds", () => {
  const said = sentences(70, ["no", "no", "no", "no", "no", "no", "yes", "yes", "yes"]);
  expect(said[5]).toContain("Unlikely to be luck");
  expect(said.at(-1)).toMatch(/^So far you expected it 70\u00a0% of the time; it happened 3 of 9\./);
});

test("the bad news goes as soon as it no longer holds", () => {
  const bad = ["yes", "yes", "yes", "yes", "yes"] as const;
  const said = sentences(20, [...bad, ...Array.from({ length: 12 }, () => "no" as const)]);
  expect(said[4]).toContain("more often than you expected");
  expect(said.at(-1)).toContain("That could still be chance");
});
