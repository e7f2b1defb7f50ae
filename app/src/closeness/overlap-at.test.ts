import { sharingOf } from "@ajar/core/closeness/closeness";
import { expect, test } from "vitest";
import { words } from "#words/closeness";
import { overlapAt, slidFor } from "./overlap-at.ts";

test("the slider reaches both ends, and a drawing comes back where it was", () => {
  expect([overlapAt(null), overlapAt(0), overlapAt(100)]).toEqual([null, 0, 95]);
  for (let overlap = 0; overlap <= 95; overlap += 1) expect(overlapAt(slidFor(overlap))).toBe(overlap);
});

test("the word beside the slider and the word in the list are the same", () => {
  for (let slid = 0; slid <= 100; slid += 1) {
    const beside = words.sharings.findLast(({ from }) => from <= slid)?.word ?? "";
    const listed = words.twin(sharingOf(overlapAt(slid) ?? 0), "open");
    expect(`${listed.toLowerCase().split(";")[0]} now`).toBe(beside);
  }
});
