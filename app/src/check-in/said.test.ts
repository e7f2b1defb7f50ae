import { trendOf } from "@ajar/core/trend/rule-f";
import { expect, test } from "vitest";
import reference from "../../../core/src/reference/algorithms.json" with { type: "json" };
import { trendSentence } from "./said.ts";

const weeksOf = (id: string): readonly (number | null)[] =>
  reference.trend.cases.find((each) => each.id === id)?.y ?? [];

test("better is told as a distance, with what is likely, and no cause", () => {
  expect(trendSentence(trendOf(weeksOf("falls, 20 weeks")))).toBe(
    "Your last four weeks are lower than weeks 5–8 by about 16, likely 11 to 22. We cannot tell why.",
  );
});

test("worse is told in the same form, and asks", () => {
  expect(trendSentence(trendOf(weeksOf("rises, 16 weeks")))).toBe(
    "Your last four weeks are higher than weeks 5–8 by about 13, likely 5 to 22. Is this costing more than it gives?",
  );
});

test("no change is never called one thing or the other", () => {
  expect(trendSentence(trendOf(weeksOf("no change, 16 weeks")))).toMatch(/^Nothing that stands out/);
  expect(trendSentence(trendOf(weeksOf("too few answers")))).toMatch(/^Not enough answers yet/);
  expect(trendSentence(trendOf([50]))).toBe("Too early to say anything. Here are the weeks.");
});
