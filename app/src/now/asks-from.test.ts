import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, HOUR, instant, Life } from "../../../core/src/step/life.fixtures.ts";
import { ladderOf, type LadderStep } from "@ajar/core/step/ladder";
import { asksFrom, LIVING_MS } from "./asks-from.ts";
import { partOfDay } from "./part-of-day.ts";

/** The one step of a life, sealed at this wall time on 4 March 2026. */
function sealedAt(clock: string, thenPutOffFor: number | null = null): LadderStep {
  const life = new Life();
  const { id } = life.plan();
  // Sealing takes a minute, like every act.
  life.wait(new Date(`2026-03-04T${clock}`).getTime() - life.now - 60_000);
  life.seal(id);
  if (thenPutOffFor !== null) life.postpone(id, thenPutOffFor);
  const step = ladderOf(life.facts).steps.get(id);
  if (step === undefined) throw new Error("no step");
  return step;
}

const at = (local: string): number => new Date(local).getTime();

describe("from when Now may ask how a sealed step went", () => {
  test.each([
    ["09:30", "2026-03-04T13:30"],
    ["18:59", "2026-03-04T22:59"],
    ["19:00", "2026-03-05T06:00"],
    ["21:30", "2026-03-05T06:00"],
    ["00:30", "2026-03-04T06:00"],
    ["01:00", "2026-03-04T05:00"],
  ])("sealed at %s, it asks from %s", (clock, from) => {
    expect(asksFrom(sealedAt(clock))).toBe(at(from));
  });

  test("the time the person chose comes before any rule", () => {
    const step = sealedAt("09:30", 3 * DAY);
    expect(asksFrom(step)).toBe(step.postponedUntil);
  });

  test("what was never sealed is not asked about", () => {
    const life = new Life();
    const { id } = life.plan();
    life.postpone(id, HOUR);
    expect([...ladderOf(life.facts).steps.values()].map(asksFrom)).toEqual([null]);
  });

  test("whenever it was sealed, there are four hours to live first, never a question at night, and one by morning", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * DAY }), (later) => {
        const life = new Life();
        life.wait(later);
        life.seal(life.plan().id);
        const [step] = ladderOf(life.facts).steps.values();
        const from = asksFrom(step ?? sealedAt("09:30"));
        const sealed = step?.openSeal?.at.ms ?? 0;
        expect(from).toBeGreaterThanOrEqual(sealed + LIVING_MS);
        expect(from).toBeLessThanOrEqual(sealed + LIVING_MS + 8 * HOUR);
        expect(partOfDay(instant(from ?? 0))).not.toBe("night");
      }),
    );
  });
});
