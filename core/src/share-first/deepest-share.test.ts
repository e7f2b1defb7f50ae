import { expect, test } from "vitest";
import { deepestShare } from "./deepest-share.ts";

test("a share goes one deeper than what they last showed, and no deeper than five", () => {
  expect(([1, 2, 3, 4, 5] as const).map(deepestShare)).toEqual([2, 3, 4, 5, 5]);
});
