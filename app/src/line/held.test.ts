import { lineChecks } from "@ajar/content/en/line-checks";
import { lineTemplates } from "@ajar/content/en/lines";
import { LINE_LIMIT } from "@ajar/core/line/line-words";
import { parseInstant, type Instant } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { words } from "#words/line";
import { draftOf, emptyLine, heldFrom, heldOf, heldSaying, isTooLong, openCheck } from "./held.ts";

const NOW = parseInstant(new Date(2026, 2, 4, 22, 0).getTime()) as Instant;
const at = (day: number): number => new Date(2026, 2, day, 9, 0).getTime();

test("a line of the library begins without its braces, every one of them", () => {
  for (const template of lineTemplates) {
    const held = heldFrom(template);
    expect([held.will, held.ask, held.ifNot].join("")).not.toMatch(/[{}]/);
    expect(held.will).not.toBe("");
    expect(isTooLong(held)).toBe(false);
  }
});

test("a sentence with a situation comes apart, and reads as it was when put together again", () => {
  expect(heldSaying("If voices go up, I’ll walk and be back at nine.")).toMatchObject({
    when: "voices go up",
    will: "walk and be back at nine.",
  });
  for (const { instead } of lineChecks) {
    const { when, will } = heldSaying(instead);
    expect(words.sentence({ when, will })).toBe(instead);
  }
  expect(heldSaying("I won’t discuss it at dinner. Ask me Sunday.").when).toBe("");
});

test("to look again is on the morning of the day, or never", () => {
  const draft = draftOf({ ...emptyLine(), review: "14" }, openCheck(), { now: NOW, asItIs: null });
  expect(draft.reviewOn).toBe(at(18));
  expect(draftOf({ ...emptyLine(), review: "none" }, openCheck(), { now: NOW, asItIs: null }).reviewOn).toBeNull();
});

test("a line that is changed keeps its date while it is still to come", () => {
  const words = { when: "", will: "walk", ask: "", ifNot: "", need: null, reviewOn: parseInstant(at(9)) };
  const held = heldOf(words);
  expect(draftOf(held, openCheck(), { now: NOW, asItIs: words.reviewOn }).reviewOn).toBe(at(9));
  expect(draftOf(held, openCheck(), { now: NOW, asItIs: parseInstant(at(1)) }).reviewOn).toBeNull();
  expect(heldOf({ ...words, reviewOn: null }).review).toBe("none");
});

test("a box that is too long is noticed", () => {
  expect(isTooLong({ ...emptyLine(), ask: "a".repeat(LINE_LIMIT + 1) })).toBe(true);
});

test("a line reads as one says it", () => {
  expect(words.sentence({ when: "voices go up.", will: "walk, and be back at nine." })).toBe(
    "When voices go up, I’ll walk, and be back at nine.",
  );
  expect(words.sentence({ when: "", will: "I won’t discuss it at dinner." })).toBe("I won’t discuss it at dinner.");
});
