import { expect, test } from "vitest";
import { sharedOpenings } from "../library.fixtures.ts";
import { tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { loopTemplates } from "./loops.ts";
import { needs } from "./needs.ts";

const needIds = new Set(needs.map(({ id }) => id));
const exits = loopTemplates.flatMap((loop) => loop.exits);
const guesses = loopTemplates.flatMap((loop) => loop.theirs);

test("there are six loops: reaching and stepping back told from both ends, and four more", () => {
  expect(loopTemplates.map(({ id }) => id)).toEqual([
    "loop.reach",
    "loop.step-back",
    "loop.attack-defend",
    "loop.freeze-freeze",
    "loop.please-resent",
    "loop.hot-cold",
  ]);
});

test("every place on the ring has answers to choose from, short enough for a chip", () => {
  for (const { triggers, moves, surface, softer } of loopTemplates) {
    for (const list of [triggers, moves]) expect(new Set(list).size).toBe(4);
    for (const list of [surface, softer]) expect(new Set(list).size).toBe(3);
    for (const words of [...triggers, ...moves, ...surface, ...softer])
      expect(wordsIn(words).length).toBeLessThanOrEqual(12);
  }
});

test("my move is told as something I do, and what it protects and does follows", () => {
  for (const { moves, protects, does } of loopTemplates) {
    for (const move of moves) expect(move).toMatch(/^I /u);
    for (const sentence of [protects, does]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test("the other half is guesses, each with a way to ask about it", () => {
  for (const { theirs } of loopTemplates) expect(theirs).toHaveLength(3);
  for (const { guess, ask } of guesses) {
    expect(guess).toMatch(/\b(?:may|maybe|might|perhaps|could|possible)\b/iu);
    expect(ask).toMatch(/\?$/u);
  }
});

test("there is a way out at each place on the ring, and each can be taken alone", () => {
  for (const loop of loopTemplates) {
    expect(loop.exits.map(({ at }) => at).toSorted()).toEqual(["feeling", "move", "need", "trigger"]);
    for (const { id } of loop.exits)
      expect(id).toMatch(new RegExp(`^${loop.id.replace(".", "\\.")}\\.exit\\.[a-z-]+$`, "u"));
  }
  expect(new Set(exits.map(({ id }) => id)).size).toBe(24);
});

test("every need named exists", () => {
  for (const loop of loopTemplates) {
    expect(loop.needs).toHaveLength(3);
    for (const need of loop.needs) expect(needIds).toContain(need);
  }
});

test("no two ways out, guesses or questions open alike", () => {
  for (const texts of [exits.map(({ text }) => text), guesses.map(({ guess }) => guess), guesses.map(({ ask }) => ask)])
    expect(sharedOpenings(texts, 3, 1)).toEqual([]);
});

test("each way out and each guess is easy to read by itself", () => {
  expect(tooHardToRead([...exits, ...guesses])).toEqual([]);
});
