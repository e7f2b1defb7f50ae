import { expect, test } from "vitest";
import { restMs } from "./back-off.ts";

test("each rest may be twice as long as the one before, up to five minutes", () => {
  expect([0, 1, 2, 3, 20, 1_000].map((tries) => restMs(tries, 1))).toEqual([
    1_000, 2_000, 4_000, 8_000, 300_000, 300_000,
  ]);
});

test("chance takes off up to half, so that devices do not come back together", () => {
  expect([restMs(3, 0), restMs(3, 0.5), restMs(3, 1)]).toEqual([4_000, 6_000, 8_000]);
});
