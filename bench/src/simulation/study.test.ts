import { describe, expect, test } from "vitest";

import type { Row } from "./steps-study.ts";
import { worldRows } from "./steps-study.ts";
import { linesOf, runStudy } from "./study.ts";
import { WORLDS } from "./world.ts";

function rowsOf(world: string): ReadonlyMap<string, Row> {
  const known = WORLDS.find(({ name }) => name === world);
  if (known === undefined) throw new Error(`no world ${world}`);
  return new Map(worldRows(known, 300, 3).map((row) => [row.policy, row]));
}

describe("three hundred simulated people", () => {
  test.each(["W0", "W3", "W6"])(
    "in %s are asked for what is too hard less often by Ajar, and come to less harm",
    (world) => {
      const rows = rowsOf(world);
      const [ajar, ladder, random] = [rows.get("Ajar"), rows.get("fixed ladder"), rows.get("random")];
      expect(ajar?.tooHard).toBeLessThan((ladder?.tooHard ?? 0) - 0.02);
      expect(ajar?.tooHard).toBeLessThan((random?.tooHard ?? 0) - 0.1);
      expect(ajar?.harmful).toBeLessThan(random?.harmful ?? 0);
      expect(ajar?.completion).toBeGreaterThan(ladder?.completion ?? 1);
      expect(ajar?.vsLadder).toBeGreaterThan(random?.vsLadder ?? 0);
    },
  );

  test("whose partner hurts come to less harm with the pause than on a ladder", () => {
    const rows = rowsOf("W5");
    expect(rows.get("Ajar")?.harmful).toBeLessThan((rows.get("fixed ladder")?.harmful ?? 0) - 0.05);
    expect(rows.get("Ajar")?.fearReduction).toBeGreaterThan(rows.get("Ajar without the pause")?.fearReduction ?? 0);
  });
});

test("the same seed tells the same story", () => {
  const size = { people: 20, predicting: 50, seed: 11, worlds: ["W0"] };
  expect(linesOf(runStudy(size))).toEqual(linesOf(runStudy(size)));
  expect(linesOf(runStudy({ ...size, seed: 12 }))).not.toEqual(linesOf(runStudy(size)));
});

test("people whose predictions are right are seldom told that they fear too much", () => {
  const { predictions } = runStudy({ people: 10, predicting: 2000, seed: 5, worlds: [] });
  const told = (rule: string, world: string): number => {
    const found = predictions.find(({ name }) => name === `${rule} | ${world}`);
    return found?.numbers.find(({ what }) => what === "by40")?.mine ?? Number.NaN;
  };
  expect(told("lower, E >= 20, last five", "calibrated .55")).toBeLessThan(5);
  expect(told("higher, E >= 10", "calibrated .55")).toBeLessThan(10);
  expect(told("lower, E >= 20, last five", "truth .2, predicts .55")).toBeGreaterThan(97);
  expect(told("rate below mean prediction, n >= 3 (refused; 10,000 people)", "calibrated .55")).toBeGreaterThan(80);
});
