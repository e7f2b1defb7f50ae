import { ARGUMENT } from "@ajar/core/moment/moment-words";
import { logMoment } from "@ajar/core/moment/log-moment";
import { factId, type AuthorId, type Instant, type Stamp } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { argumentDraft } from "../right-now/argument.ts";
import { heatedLately } from "./heated.ts";

const HOUR = 3_600_000;
const NOW = 1_772_600_000_000 as Instant;
const stamp: Stamp = { id: factId("7e".repeat(16) as AuthorId, 1), at: { ms: NOW, count: 0 }, schema: 1 };

function argued(heat: number | null) {
  const moment = logMoment(argumentDraft(NOW, heat), stamp);
  if (!moment.ok) throw new Error(moment.refusal.kind);
  return [moment.value];
}

test("two hours after a hot argument nobody is asked to talk", () => {
  expect(argued(80)[0]?.pattern).toBe(ARGUMENT);
  expect(heatedLately(argued(80), (NOW + HOUR) as Instant)).toBe(true);
  expect(heatedLately(argued(80), (NOW + 2 * HOUR) as Instant)).toBe(false);
});

test("one that stayed cooler, or was not rated, stops nothing", () => {
  expect(heatedLately(argued(60), NOW)).toBe(false);
  expect(heatedLately(argued(null), NOW)).toBe(false);
  expect(heatedLately([], NOW)).toBe(false);
});
