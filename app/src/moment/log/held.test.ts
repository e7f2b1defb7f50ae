import { bodyCues } from "@ajar/content/en/body-cues";
import { feelings } from "@ajar/content/en/feelings";
import { patterns } from "@ajar/content/en/patterns";
import type { MomentWords } from "@ajar/core/moment/facts";
import { parseDistress } from "@ajar/core/shared/scale";
import { parseAuthorId, factId, parseInstant } from "@ajar/core/shared/stamp";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CALM, ELSE, emptyMoment, heldOf, momentDraftOf, saysNothing } from "./held.ts";
import { leftOpen, pageAfter, pageBefore, PAGES, whatIsMissing } from "./pages.ts";

const NOW = parseInstant(1_772_600_000_000);
const someone = parseAuthorId("b".repeat(32));
if (NOW === null || someone === null) throw new Error("the fixture does not parse");
const now = NOW;

function draftOf(held: ReturnType<typeof emptyMoment>) {
  const draft = momentDraftOf(held, now);
  if (!draft.ok) throw new Error(draft.refusal.kind);
  return draft.value;
}

const moments: fc.Arbitrary<MomentWords> = fc.record({
  happenedAt: fc.integer({ min: 20_000_000, max: 29_000_000 }).map((minutes) => parseInstant(minutes * 60_000) ?? now),
  pattern: fc.option(fc.constantFrom(...patterns.map(({ id }) => id))),
  urge: fc.option(fc.constantFrom("leave", "joke", "none")),
  did: fc.option(fc.constantFrom("away", "stayed", "towards")),
  strength: fc.option(fc.integer({ min: 0, max: 100 }).map((given) => parseDistress(given))),
  body: fc.option(fc.constantFrom(...bodyCues.map(({ id }) => id))),
  feeling: fc.option(
    fc.oneof(
      fc.constantFrom("not-yet" as const, "nothing" as const),
      fc.constantFrom(...feelings).map(({ id }) => ({ word: id })),
      fc.constant({ own: "far off" }),
    ),
  ),
  person: fc.option(fc.constant(factId(someone, 3))),
  note: fc.string({ maxLength: 20 }),
});

test("a moment opened and kept unchanged is the same moment", () => {
  fc.assert(
    fc.property(moments, (moment) => {
      expect(draftOf(heldOf(moment))).toEqual(moment);
    }),
  );
});

test("something calm is kept without a pattern and without an urge", () => {
  expect(draftOf({ ...emptyMoment(), pattern: CALM })).toMatchObject({ pattern: null, urge: "none" });
  expect(draftOf({ ...emptyMoment(), pattern: ELSE, urge: "leave" })).toMatchObject({ pattern: null, urge: "leave" });
});

test("one tap is enough to keep, and none is not", () => {
  expect(saysNothing(emptyMoment())).toBe(true);
  expect(saysNothing({ ...emptyMoment(), note: "  " })).toBe(true);
  expect(saysNothing({ ...emptyMoment(), pattern: CALM })).toBe(false);
  expect(saysNothing({ ...emptyMoment(), urge: "leave" })).toBe(false);
  expect(saysNothing({ ...emptyMoment(), answer: "not-yet" })).toBe(false);
  expect(saysNothing({ ...emptyMoment(), note: "rain" })).toBe(false);
});

test("a body place without its quality, and an own word without letters, are left open", () => {
  expect(draftOf({ ...emptyMoment(), place: "Chest", answer: "own", own: " " })).toMatchObject({
    body: null,
    feeling: null,
  });
});

test("not knowing yet leads past the word, and back again", () => {
  const unsure = leftOpen("broad", { ...emptyMoment(), corner: "low-bad" });
  expect(unsure).toMatchObject({ answer: "not-yet", corner: null });
  expect(pageAfter("broad", unsure)).toBe("rest");
  expect(pageBefore("rest", unsure)).toBe("broad");
  expect(leftOpen("word", { ...emptyMoment(), corner: "low-bad", answer: "own", own: "grey" })).toMatchObject({
    answer: "not-yet",
    own: "",
    corner: "low-bad",
  });
});

test("every page can be left with an answer, and the first and last ask for none", () => {
  const held = emptyMoment();
  expect(PAGES.filter((page) => whatIsMissing(page, held) === null)).toEqual(["what", "rest"]);
  expect(whatIsMissing("body", { ...held, place: "Chest", body: "body-cue.chest-tight" })).toBeNull();
  expect(whatIsMissing("broad", { ...held, corner: "middle" })).toBeNull();
  expect(whatIsMissing("word", { ...held, answer: "nothing" })).toBeNull();
  expect(whatIsMissing("word", { ...held, answer: "own", own: "" })).not.toBeNull();
  expect(pageBefore("what", held)).toBeNull();
});
