import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import reference from "../reference/algorithms.json" with { type: "json" };
import { bandOf, changeOf, GRID_RATIO, GRID_SD, mixtureOf } from "./band.ts";
import { contrastOf, levelOf } from "./level.ts";
import { lookAfter, trendOf } from "./rule-f.ts";

const { cases, gridRatio, gridSd, single, tolerance } = reference.trend;
const fromZero = (weeks: readonly number[]): readonly number[] => weeks.map((week) => week - 1);

/** How far the farthest of these lies from what it is wanted to be. `NaN` when one is missing. */
function farthest(got: readonly number[], wanted: readonly number[]): number {
  if (got.length !== wanted.length) return Number.NaN;
  return Math.max(...got.map((value, at) => Math.abs(value - (wanted[at] ?? Number.NaN))));
}

describe("the level behind the weeks", () => {
  const level = levelOf(single.y, { m0: single.m0, p0: single.P0, q: single.q, h: single.h });

  test("is what exact conditioning gives", () => {
    expect(farthest(level.mean, single.smooth)).toBeLessThan(tolerance);
    expect(farthest(level.variance.map(Math.sqrt), single.sd)).toBeLessThan(tolerance);
    expect(farthest([level.logLikelihood], [single.logLik])).toBeLessThan(tolerance);
  });

  test("and so is the difference of two stretches of it", () => {
    const { from, to, mean, sd } = single.contrast;
    const weights = single.y.map((_, at) => (to.includes(at + 1) ? 1 / 3 : 0) - (from.includes(at + 1) ? 1 / 3 : 0));
    const contrast = contrastOf(level, weights);
    expect(farthest([contrast.mean, Math.sqrt(contrast.variance)], [mean, sd])).toBeLessThan(tolerance);
  });
});

describe("the band and the change, averaged over the grid", () => {
  test("the grid is the one that was published", () => {
    expect([GRID_SD, GRID_RATIO]).toEqual([gridSd, gridRatio]);
  });

  test.each(cases)("$id", ({ y, mean, sd, weights, change, says }) => {
    const mixture = mixtureOf(y);
    expect(farthest(mixture.weights, weights)).toBeLessThan(tolerance);
    expect(
      farthest(
        bandOf(mixture).map((week) => week.mean),
        mean,
      ),
    ).toBeLessThan(tolerance);
    expect(
      farthest(
        bandOf(mixture).map((week) => week.sd),
        sd,
      ),
    ).toBeLessThan(tolerance);
    const got = changeOf(mixture, fromZero(change.from), fromZero(change.to));
    expect(
      farthest(
        [got.mean, got.sd, got.low, got.high, got.dropOver3, got.riseOver3],
        [change.mean, change.sd, change.low, change.high, change.pDropOver3, change.pRiseOver3],
      ),
    ).toBeLessThan(tolerance);
    expect(lookAfter(y).kind).toBe(says);
  });
});

describe("what may be said, and when", () => {
  const falling = cases.find(({ id }) => id.startsWith("falls"))?.y ?? [];
  const rising = cases.find(({ id }) => id === "rises, 16 weeks")?.y ?? [];

  test("nothing before week 12, and nothing good before week 16", () => {
    expect(trendOf(falling.slice(0, 11)).said.kind).toBe("too-early");
    const steep = [80, 80, 80, 80, 80, 80, 80, 80, 20, 20, 20, 20];
    expect(trendOf(steep).said.kind).toBe("nothing");
    expect(trendOf([...steep, 20, 20, 20, 20]).said.kind).toBe("lower");
    expect(trendOf(steep.map((answer) => 100 - answer)).said.kind).toBe("higher");
  });

  test("between two looks, the last one stands", () => {
    expect(trendOf(falling).said.kind).toBe("lower");
    expect(trendOf([...falling, 90, 90, 90]).said.kind).toBe("lower");
    expect(trendOf([...rising, 20, 20, 20]).said.kind).toBe("higher");
  });

  test("it is withdrawn when the next look does not say it again", () => {
    expect(trendOf([...falling, 66, 60, 64, 62]).said.kind).not.toBe("lower");
    expect(trendOf([...falling, null, null, null, 40]).said.kind).toBe("not-enough");
  });

  test("silence is not no change: with few answers it says so", () => {
    expect(trendOf([...Array<null>(9).fill(null), 40, 41, 42, 44, 45, 40, 41]).said.kind).toBe("not-enough");
  });

  test("under four answers there are dots only", () => {
    expect(trendOf([50, null, 60, 55]).band).toBeNull();
    expect(trendOf([50, null, 60, 55, 52]).band).toHaveLength(5);
    expect(trendOf([50, null, 60, 55])).toMatchObject({ answered: 3, rest: 1 });
    expect(trendOf([])).toMatchObject({ band: null, answered: 0, rest: 0, said: { kind: "too-early" } });
  });

  test("any weeks can be read, and the band is finite", () => {
    const week = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
    fc.assert(
      fc.property(fc.array(week, { maxLength: 40 }), (weeks) => {
        const trend = trendOf(weeks);
        const drawn = trend.band?.flatMap(({ low, high }) => [low, high]) ?? [];
        expect(drawn.every(Number.isFinite)).toBe(true);
        expect(trend.answered + trend.rest).toBe(weeks.length);
      }),
      { numRuns: 30 },
    );
  });
});
