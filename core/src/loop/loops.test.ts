import { expect, test } from "vitest";

import { refusalOf, stampOf, written } from "../shared/written.fixtures.ts";
import { drawLoop } from "./draw-loop.ts";
import type { LoopWords } from "./facts.ts";
import { LOOP_LIMIT, LOOP_NAME_LIMIT, PLACES_ROUND } from "./loop-words.ts";
import { loopsOf } from "./loops.ts";
import { redrawLoop } from "./redraw-loop.ts";

const words: LoopWords = {
  name: "The hall light",
  trigger: "They ask what’s wrong.",
  move: "I say “fine”.",
  protects: "Nothing gets said wrong.",
  does: "They ask again.",
  exit: null,
  exitWords: "",
  source: null,
};
const drawn = (seq: number, changes: Partial<LoopWords> = {}) =>
  written(drawLoop({ ...words, ...changes }, stampOf(seq)));

test("a ring needs all four places and a name", () => {
  for (const place of PLACES_ROUND) {
    expect(refusalOf(drawLoop({ ...words, [place]: " " }, stampOf(1)))).toEqual({ kind: "place-empty", place });
  }
  expect(refusalOf(drawLoop({ ...words, name: "" }, stampOf(1)))?.kind).toBe("name-empty");
});

test("a way out without a place is let go", () => {
  expect(drawn(1, { exitWords: "Breathe." })).toMatchObject({ exit: null, exitWords: "" });
  expect(drawn(1, { exit: "move", exitWords: " Breathe. " })).toMatchObject({ exit: "move", exitWords: "Breathe." });
});

test("what is too long is refused", () => {
  expect(refusalOf(drawLoop({ ...words, does: "x".repeat(LOOP_LIMIT + 1) }, stampOf(1)))?.kind).toBe("words-too-long");
  expect(refusalOf(drawLoop({ ...words, name: "x".repeat(LOOP_NAME_LIMIT + 1) }, stampOf(1)))?.kind).toBe(
    "words-too-long",
  );
});

test("the latest drawing stands; one of a loop nobody knows is refused", () => {
  const first = drawn(1);
  const again = written(redrawLoop(loopsOf([first]), { ...words, loop: first.id, name: "Sundays" }, stampOf(3)));
  expect(loopsOf([again, drawn(2), first]).map((loop) => loop.words.name)).toEqual(["The hall light", "Sundays"]);
  expect(refusalOf(redrawLoop([], { ...words, loop: first.id }, stampOf(3)))?.kind).toBe("loop-unknown");
  expect(loopsOf([again])).toEqual([]);
});
