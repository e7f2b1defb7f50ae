import { expect, test } from "vitest";

import { Life, SOME_STEP } from "./life.fixtures.ts";
import { planStep } from "./plan-step.ts";
import { TITLE_LIMIT } from "./step-words.ts";

const stamp = new Life().stamp();

test("a step is planned in trimmed words", () => {
  const planned = planStep({ ...SOME_STEP, title: "  Ask Sam  ", rating: 40 }, stamp);
  expect(planned).toEqual({
    ok: true,
    value: { kind: "step-planned", ...stamp, ...SOME_STEP, title: "Ask Sam", rating: 40 },
  });
});

test.each([
  [{ title: "  " }, { kind: "title-empty" }],
  [{ title: "x".repeat(TITLE_LIMIT + 1) }, { kind: "title-too-long", limit: TITLE_LIMIT }],
  [{ depth: 6 }, { kind: "depth-out-of-range", given: 6 }],
  [{ rating: 101 }, { kind: "rating-out-of-range", given: 101 }],
])("%j is refused", (change, refusal) => {
  expect(planStep({ ...SOME_STEP, ...change }, stamp)).toEqual({ ok: false, refusal });
});
