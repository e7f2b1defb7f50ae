import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { aJournal } from "../journal/facts.fixtures.ts";
import { merge } from "../journal/merge.ts";
import type { Result } from "../shared/result.ts";
import type { AuthorId, FactId, Instant, Stamp } from "../shared/stamp.ts";
import { factId } from "../shared/stamp.ts";
import { drawLine } from "./draw-line.ts";
import type { LineDraft, Reach, SelfCheck } from "./line-words.ts";
import { LINE_LIMIT, reachesOf } from "./line-words.ts";
import { linesOf, wantsALook } from "./lines.ts";
import { redrawLine } from "./redraw-line.ts";
import { reviewLine } from "./review-line.ts";

const DAY_MS = 86_400_000;
const NOW = 1_772_600_000_000;
const idOf = (seq: number): FactId => factId("7e".repeat(16) as AuthorId, seq);
const stampOf = (seq: number, ms = NOW): Stamp => ({ id: idOf(seq), at: { ms: ms as Instant, count: seq }, schema: 1 });
const SIX_NO: SelfCheck = {
  watch: "no",
  "cut-off": "no",
  punish: "no",
  threaten: "no",
  "trade-in-sex": "no",
  "money-or-phone": "no",
};
const draft: LineDraft = {
  when: " voices go up ",
  will: "walk, and be back at nine",
  ask: "Could we leave the rest until then?",
  ifNot: "I go anyway.",
  need: "need.pause",
  reviewOn: NOW + 30 * DAY_MS,
  check: SIX_NO,
};

function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error("refused");
  return result.value;
}

describe("drawing a line", () => {
  test("keeps what I do, and nothing of the six answers", () => {
    const { check: _check, ...words } = draft;
    expect(value(drawLine(draft, stampOf(1)))).toEqual({
      kind: "line-drawn",
      ...stampOf(1),
      ...words,
      when: "voices go up",
    });
  });

  test("what I do is all it needs", () => {
    const bare = { ...draft, when: "", ask: "", ifNot: "", need: null, reviewOn: null };
    expect(drawLine(bare, stampOf(1)).ok).toBe(true);
  });

  test.each(Object.keys(SIX_NO) as Reach[])("a yes to %s stops it, and says which", (reach) => {
    const check = { ...SIX_NO, [reach]: "yes" };
    expect(reachesOf(check)).toEqual([reach]);
    expect(drawLine({ ...draft, check }, stampOf(1))).toEqual({
      ok: false,
      refusal: { kind: "reaches-over", reaches: [reach] },
    });
  });

  test.each<[string, Partial<LineDraft>, object]>([
    ["a question left open", { check: { ...SIX_NO, punish: null } }, { kind: "not-checked" }],
    ["nothing I do", { will: "  " }, { kind: "will-empty" }],
    ["a page", { ask: "a".repeat(LINE_LIMIT + 1) }, { kind: "words-too-long", limit: LINE_LIMIT }],
    ["a day that is over", { reviewOn: NOW }, { kind: "review-in-the-past" }],
    ["no day at all", { reviewOn: Number.NaN }, { kind: "review-in-the-past" }],
  ])("%s is refused", (_why, change, refusal) => {
    expect(drawLine({ ...draft, ...change }, stampOf(1))).toEqual({ ok: false, refusal });
  });
});

describe("a line that stands", () => {
  const drawn = value(drawLine(draft, stampOf(1)));
  const lines = linesOf([drawn]);

  test("asks for a look on its day, not before, and not once it is let go", () => {
    const [line] = lines;
    if (line === undefined) throw new Error("no line");
    expect(wantsALook(line, (NOW + 30 * DAY_MS - 1) as Instant)).toBe(false);
    expect(wantsALook(line, (NOW + 30 * DAY_MS) as Instant)).toBe(true);
    const gone = value(reviewLine(lines, { line: drawn.id, stays: "no", reviewOn: null }, stampOf(2)));
    const [after] = linesOf([drawn, gone]);
    expect(after?.stays).toBe("no");
    expect(after && wantsALook(after, (NOW + 99 * DAY_MS) as Instant)).toBe(false);
  });

  test("stays until another day when one says so", () => {
    const later = NOW + 90 * DAY_MS;
    const kept = value(reviewLine(lines, { line: drawn.id, stays: "yes", reviewOn: later }, stampOf(2)));
    expect(linesOf([drawn, kept])[0]?.words.reviewOn).toBe(later);
    expect(reviewLine(lines, { line: drawn.id, stays: "yes", reviewOn: NOW }, stampOf(2))).toEqual({
      ok: false,
      refusal: { kind: "review-in-the-past" },
    });
  });

  test("can be drawn anew, through the same six questions", () => {
    const again = { ...draft, line: drawn.id, will: "sit on the stairs" };
    const redrawn = value(redrawLine(lines, again, stampOf(2)));
    expect(linesOf([drawn, redrawn])[0]?.words.will).toBe("sit on the stairs");
    const reaching = redrawLine(lines, { ...again, check: { ...SIX_NO, watch: "yes" } }, stampOf(3));
    expect(reaching).toEqual({ ok: false, refusal: { kind: "reaches-over", reaches: ["watch"] } });
  });

  test("that nobody drew can be neither", () => {
    const refused = { ok: false, refusal: { kind: "line-unknown" } };
    expect(redrawLine(lines, { ...draft, line: idOf(9) }, stampOf(2))).toEqual(refused);
    expect(reviewLine(lines, { line: idOf(9), stays: "no", reviewOn: null }, stampOf(2))).toEqual(refused);
  });
});

test("lines read the same whatever order the facts come in", () => {
  fc.assert(
    fc.property(aJournal, aJournal, (a, b) => {
      const facts = merge(a, b);
      expect(linesOf(facts.toReversed())).toEqual(linesOf(facts));
    }),
  );
});
