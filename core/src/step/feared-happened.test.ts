import { expect, test } from "vitest";

import { fearedHappenedOf } from "./feared-happened.ts";
import { Life } from "./life.fixtures.ts";

test("each try with both answers is a row, in order of looking back, the bad ones too", () => {
  const life = new Life();
  const { id } = life.plan({ title: "Ask Sam" });
  life.seal(id, { howBad: 70 });
  life.do({ title: "Tell Bo" }, { howBad: 90 });
  life.lookBack(id, { howBad: 30 });
  life.do({ title: "Thank Kim" }, { howBad: 70 });
  const { rows, counts } = fearedHappenedOf(life.facts);
  expect(rows.map(({ title, feared, happened, direction }) => [title, feared, happened, direction])).toEqual([
    ["Tell Bo", 70, 90, "harder"],
    ["Ask Sam", 70, 30, "milder"],
    ["Thank Kim", 70, 70, "alike"],
  ]);
  expect(counts).toEqual({ milder: 1, harder: 1, alike: 1 });
});

test("without a sealed or a later answer there is no row", () => {
  const life = new Life();
  life.do({}, { howBad: null });
  const { id: unsealed } = life.plan();
  life.lookBack(unsealed, { howBad: 40 });
  const { id: onlyWords } = life.plan();
  life.seal(onlyWords, { howBad: null });
  life.lookBack(onlyWords, { howBad: 40 });
  expect(fearedHappenedOf(life.facts)).toEqual({ rows: [], counts: { milder: 0, harder: 0, alike: 0 } });
});
