import { phq4 } from "@ajar/content/en/questionnaires/questionnaires";
import { expect, test } from "vitest";
import { opensTheCard } from "./two-weeks.ts";

const answered = (...values: readonly number[]) =>
  Object.fromEntries(phq4.items.map(({ id }, at) => [id, values[at] ?? 0] as const));

test("the four questions of the page are the four the rule reads", () => {
  expect(opensTheCard(answered(3, 0, 0, 0))).toBe("show");
  expect(opensTheCard(answered(0, 3, 0, 0))).toBe("show");
  expect(opensTheCard(answered(0, 0, 3, 0))).toBe("show");
  expect(opensTheCard(answered(0, 0, 0, 3))).toBe("show");
});

test("an ordinary fortnight, and a page left blank, open nothing", () => {
  expect(opensTheCard(answered(1, 1, 1, 1))).toBe("nothing");
  expect(opensTheCard({})).toBe("nothing");
});
