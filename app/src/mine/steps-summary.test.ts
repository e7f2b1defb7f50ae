import { Life } from "../../../core/src/step/life.fixtures.ts";
import { ladderOf } from "@ajar/core/step/ladder";
import { expect, test } from "vitest";
import { stepsSummary } from "./steps-summary.ts";

test("a ladder without steps says that one is plenty", () => {
  expect(stepsSummary(ladderOf([]))).toBe("No steps yet. One is plenty.");
});

test("rungs and tries are counted, and the sealed step is the next", () => {
  const life = new Life();
  life.do({ title: "Say one true word" });
  life.do({ title: "Name a wish" });
  life.seal(life.plan({ title: "Ask for ten minutes" }).id);
  life.plan({ title: "Say thanks" });
  life.leave({ title: "Ring my aunt" });

  expect(stepsSummary(ladderOf(life.facts))).toBe("Four rungs, two tried. Next: “Ask for ten minutes”");
});

test("one rung is one rung, and none tried is no lack", () => {
  const life = new Life();
  life.plan({ title: "Say one true word" });

  expect(stepsSummary(ladderOf(life.facts))).toBe("One rung, none tried. Next: “Say one true word”");
});
