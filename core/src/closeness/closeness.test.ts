import { describe, expect, test } from "vitest";

import { parseFact, toJson } from "../journal/parse.ts";
import { peopleOf } from "../person/people.ts";
import reference from "../reference/algorithms.json" with { type: "json" };
import { Life } from "../step/life.fixtures.ts";
import { closenessOf, sharingOf, wishOf } from "./closeness.ts";
import { drawCloseness, type ClosenessDraft } from "./draw-closeness.ts";
import { distanceFor, parseOverlap } from "./overlap.ts";

describe("two equal circles", () => {
  test.each(reference.circles.cases)("share $overlap of their area", ({ overlap, t }) => {
    expect(Math.abs(distanceFor(overlap) - t)).toBeLessThan(reference.circles.tolerance);
  });

  test("touch when they share nothing", () => {
    expect(distanceFor(0)).toBeCloseTo(1, 8);
  });

  test("are shared in whole percents, 0 to 95", () => {
    expect([0, 95].map(parseOverlap)).toEqual([0, 95]);
    expect([-1, 96, 0.5, "7", null].map(parseOverlap)).toEqual([null, null, null, null, null]);
  });
});

describe("drawing how close someone is", () => {
  function drawn(draft: Partial<ClosenessDraft>) {
    const life = new Life();
    const person = life.nameSomeone();
    const full = { person, now: 20, wished: 50, ...draft };
    return { life, person, kept: drawCloseness(peopleOf(life.facts), full, life.stamp()) };
  }

  test("now is enough; the wish may be left open", () => {
    const { kept } = drawn({ wished: null });
    expect(kept).toMatchObject({ ok: true, value: { now: 20, wished: null } });
    if (kept.ok) expect(parseFact(JSON.parse(JSON.stringify(toJson(kept.value))))).toEqual(kept.value);
  });

  test("what cannot be drawn is refused", () => {
    expect(drawn({ now: null }).kept).toEqual({ ok: false, refusal: { kind: "now-not-drawn" } });
    expect(drawn({ now: 96 }).kept).toEqual({ ok: false, refusal: { kind: "overlap-out-of-range" } });
    expect(drawn({ wished: -1 }).kept).toEqual({ ok: false, refusal: { kind: "overlap-out-of-range" } });
    const life = new Life();
    const person = life.nameSomeone();
    const unknown = drawCloseness(peopleOf([]), { person, now: 5, wished: 5 }, life.stamp());
    expect(unknown).toEqual({ ok: false, refusal: { kind: "person-unknown" } });
  });

  test("each person keeps a row of their own, earliest first", () => {
    const life = new Life();
    const [bo, ada] = [life.nameSomeone(), life.nameSomeone()];
    const people = peopleOf(life.facts);
    for (const [person, now] of [
      [bo, 10],
      [ada, 40],
      [bo, 20],
    ] as const) {
      const kept = drawCloseness(people, { person, now, wished: null }, life.stamp());
      if (kept.ok) life.facts = [...life.facts, kept.value];
    }
    const rows = closenessOf(life.facts.toReversed());
    expect(rows.get(bo)?.map(({ now }) => now)).toEqual([10, 20]);
    expect(rows.get(ada)?.map(({ now }) => now)).toEqual([40]);
  });

  test("a picture has words for those who do not see it", () => {
    expect([0, 10, 40, 70, 95].map(sharingOf)).toEqual(["none", "a-little", "some", "much", "nearly-all"]);
    expect([null, 92, 60, 43, 38, 25, 2].map((wished) => wishOf(40, wished))).toEqual([
      "open",
      "more",
      "little-more",
      "same",
      "same",
      "little-less",
      "less",
    ]);
  });
});
