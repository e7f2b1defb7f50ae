import { expect, test } from "vitest";

import type { AuthorId, Instant, Stamp } from "../shared/stamp.ts";
import { factId } from "../shared/stamp.ts";
import { makeSafePlace, PLACE_LIMIT } from "./make-safe-place.ts";
import { safePlacesOf } from "./safe-place.ts";

const stampOf = (seq: number): Stamp => ({
  id: factId("7e".repeat(16) as AuthorId, seq),
  at: { ms: 1_772_600_000_000 as Instant, count: seq },
  schema: 1,
});
const blank = { where: "", when: "", howLong: "", stopWord: "", without: "" };

test("one answer makes a place, and none does not", () => {
  expect(makeSafePlace({ ...blank, where: " the kitchen " }, stampOf(1))).toEqual({
    ok: true,
    value: { kind: "safe-place-made", ...stampOf(1), ...blank, where: "the kitchen" },
  });
  expect(makeSafePlace({ ...blank, when: " " }, stampOf(1))).toEqual({ ok: false, refusal: { kind: "place-empty" } });
  expect(makeSafePlace({ ...blank, stopWord: "a".repeat(PLACE_LIMIT + 1) }, stampOf(1))).toEqual({
    ok: false,
    refusal: { kind: "words-too-long", limit: PLACE_LIMIT },
  });
});

test("the latest one counts, whatever order they come in", () => {
  const made = [1, 2].map((seq) => makeSafePlace({ ...blank, where: `room ${seq}` }, stampOf(seq)));
  const facts = made.flatMap((place) => (place.ok ? [place.value] : []));
  expect(safePlacesOf(facts).map(({ where }) => where)).toEqual(["room 2", "room 1"]);
  expect(safePlacesOf(facts.toReversed())).toEqual(safePlacesOf(facts));
});
