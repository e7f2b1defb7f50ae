import { STEPS } from "@ajar/content/en/steps";
import { valueWords } from "@ajar/content/en/values";
import type { Fact } from "@ajar/core/journal/entry";
import { factId, parseAuthorId, parseInstant } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { inArea, wishedArea } from "./wished-area.ts";

const author = parseAuthorId("b".repeat(32));
const at = parseInstant(1);
if (author === null || at === null) throw new Error("the fixture does not parse");
const stamp = { id: factId(author, 1), at: { ms: at, count: 0 }, schema: 1 };
const weighed = (value: string, importance: number, lived: number): readonly Fact[] => [
  { kind: "values-weighed", ...stamp, values: [{ value, importance, lived }] },
];

test("each value steers towards its own first area", () => {
  for (const { id, areas } of valueWords) expect(wishedArea(weighed(id, 9, 2))).toBe(areas[0]);
});

test("a week that was lived well, and no values at all, steer nowhere", () => {
  expect(wishedArea(weighed("value.honesty", 4, 9))).toBeNull();
  expect(wishedArea([])).toBeNull();
});

test("an area keeps its own steps and loses none of them; without one all stay", () => {
  expect(inArea(STEPS, null)).toBe(STEPS);
  const areas = [...new Set(STEPS.map(({ area }) => area))];
  expect(areas.flatMap((area) => inArea(STEPS, area)).length).toBe(STEPS.length);
  for (const area of areas) expect(inArea(STEPS, area).every((step) => step.area === area)).toBe(true);
});
