import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Fact } from "../journal/entry.ts";
import { aJournal } from "../journal/facts.fixtures.ts";
import { merge } from "../journal/merge.ts";
import type { AuthorId, FactId, Instant, Stamp } from "../shared/stamp.ts";
import { factId } from "../shared/stamp.ts";
import { callPause } from "./call-pause.ts";
import { endPause } from "./end-pause.ts";
import { movePause } from "./move-pause.ts";
import { isDue, openPauseOf, pausesOf } from "./pauses.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = 1_772_600_000_000;
const idOf = (seq: number): FactId => factId("7e".repeat(16) as AuthorId, seq);
const stampOf = (seq: number, ms = NOW): Stamp => ({ id: idOf(seq), at: { ms: ms as Instant, count: seq }, schema: 1 });

function called(seq: number, ms = NOW, inMs = 40 * MINUTE): Fact {
  const pause = callPause({ returnAt: ms + inMs }, stampOf(seq, ms));
  if (!pause.ok) throw new Error(pause.refusal.kind);
  return pause.value;
}

function after(facts: readonly Fact[], act: { ok: true; value: Fact } | { ok: false }): readonly Fact[] {
  if (!act.ok) throw new Error("refused");
  return [...facts, act.value];
}

describe("calling a pause", () => {
  test.each([20 * MINUTE, 40 * MINUTE, HOUR, 24 * HOUR])("%d ms is a pause", (inMs) => {
    expect(callPause({ returnAt: NOW + inMs }, stampOf(1))).toEqual({
      ok: true,
      value: { kind: "pause-called", ...stampOf(1), returnAt: NOW + inMs },
    });
  });

  test("a tap that took half a minute leaves twenty minutes a pause", () => {
    expect(callPause({ returnAt: NOW + 20 * MINUTE - 30_000 }, stampOf(1)).ok).toBe(true);
  });

  test("this time tomorrow is a pause in the night the clocks go back, too", () => {
    expect(callPause({ returnAt: NOW + 25 * HOUR }, stampOf(1)).ok).toBe(true);
  });

  test.each([
    [10 * MINUTE, { kind: "too-soon" }],
    [-HOUR, { kind: "too-soon" }],
    [25 * HOUR + 1, { kind: "too-late" }],
    [0.5, { kind: "time-out-of-range", given: NOW + 0.5 }],
  ])("%d ms is not", (inMs, refusal) => {
    expect(callPause({ returnAt: NOW + inMs }, stampOf(1))).toEqual({ ok: false, refusal });
  });
});

describe("a pause that is open", () => {
  const facts = [called(1)];
  const pauses = pausesOf(facts);

  test("rests until its time, and is due from then on, for as long as it takes", () => {
    const [pause] = pauses;
    if (pause === undefined) throw new Error("no pause");
    expect(isDue(pause, (pause.returnAt - 1) as Instant)).toBe(false);
    expect(isDue(pause, pause.returnAt)).toBe(true);
    expect(isDue(pause, (pause.returnAt + 30 * 24 * HOUR) as Instant)).toBe(true);
  });

  test("is moved once, and not again", () => {
    const later = { pause: idOf(1), returnAt: NOW + 2 * HOUR };
    const moved = after(facts, movePause(pauses, later, stampOf(2)));
    expect(openPauseOf(moved)).toMatchObject({ returnAt: NOW + 2 * HOUR, moved: "yes" });
    expect(movePause(pausesOf(moved), { pause: idOf(1), returnAt: NOW + 3 * HOUR }, stampOf(3))).toEqual({
      ok: false,
      refusal: { kind: "moved-already" },
    });
  });

  test("may be moved when its time has passed, seen from now", () => {
    const late = NOW + 3 * HOUR;
    expect(movePause(pauses, { pause: idOf(1), returnAt: late + HOUR }, stampOf(2, late)).ok).toBe(true);
    expect(movePause(pauses, { pause: idOf(1), returnAt: late }, stampOf(2, late))).toEqual({
      ok: false,
      refusal: { kind: "too-soon" },
    });
  });

  test.each(["returned", "let-go"] as const)("ends by %s, and stays ended", (how) => {
    const over = after(facts, endPause(pauses, { pause: idOf(1), how }, stampOf(2)));
    const [pause] = pausesOf(over);
    expect(pause?.ended).toBe(how);
    expect(openPauseOf(over)).toBeNull();
    const refused = { ok: false, refusal: { kind: "pause-ended" } };
    expect(endPause(pausesOf(over), { pause: idOf(1), how: "returned" }, stampOf(3))).toEqual(refused);
    expect(movePause(pausesOf(over), { pause: idOf(1), returnAt: NOW + HOUR }, stampOf(3))).toEqual(refused);
    expect(pause !== undefined && isDue(pause, (NOW + 9 * HOUR) as Instant)).toBe(false);
  });

  test("gives way to a later one", () => {
    const both = [...facts, called(2, NOW + HOUR)];
    expect(openPauseOf(both)?.id).toBe(idOf(2));
    expect(pausesOf(both).map(({ ended }) => ended)).toEqual([null, "let-go"]);
  });

  test("that nobody called cannot be moved or ended", () => {
    const refused = { ok: false, refusal: { kind: "pause-unknown" } };
    expect(movePause(pauses, { pause: idOf(9), returnAt: NOW + HOUR }, stampOf(3))).toEqual(refused);
    expect(endPause(pauses, { pause: idOf(9), how: "returned" }, stampOf(3))).toEqual(refused);
  });
});

test("pauses read the same whatever order the facts come in, and one is open at most", () => {
  fc.assert(
    fc.property(aJournal, aJournal, (a, b) => {
      const facts = merge(a, b);
      expect(pausesOf(facts.toReversed())).toEqual(pausesOf(facts));
      expect(pausesOf(facts).filter(({ ended }) => ended === null).length).toBeLessThanOrEqual(1);
    }),
  );
});
