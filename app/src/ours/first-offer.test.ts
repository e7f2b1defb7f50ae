import type { Brings } from "@ajar/core/arrival/facts";
import { noteArrival } from "@ajar/core/arrival/note-arrival";
import type { Fact } from "@ajar/core/journal/entry";
import { firstPageOf } from "@ajar/core/journal/now-facts";
import { factId, type AuthorId, type Instant, type Stamp } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { firstOfferOf } from "./first-offer.ts";

const stamp: Stamp = {
  id: factId("7e".repeat(16) as AuthorId, 1),
  at: { ms: 1_772_600_000_000 as Instant, count: 0 },
  schema: 1,
};

function arriving(brings: Brings): readonly Fact[] {
  const noted = noteArrival({ brings }, stamp);
  return noted.ok ? [noted.value] : [];
}

test("whoever came for someone they love is offered practice on their own replies", () => {
  expect(firstOfferOf(arriving("theirs"))).toBe("empathy");
  expect(firstOfferOf(firstPageOf(arriving("theirs")))).toBe("empathy");
});

test("two who both want to are offered a talk", () => {
  expect(firstOfferOf(arriving("both"))).toBe("talk-set-up");
});

test.each(["mine", "therapist", "unsure"] as const)("nobody who came with %j is", (brings) => {
  expect(firstOfferOf(arriving(brings))).toBeNull();
  expect(firstOfferOf([])).toBeNull();
});
