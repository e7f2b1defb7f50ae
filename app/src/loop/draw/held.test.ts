import { loopTemplates } from "@ajar/content/en/loops";
import { parseLoopWords, PLACES_ROUND } from "@ajar/core/loop/loop-words";
import { factId, parseAuthorId } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { emptyLoop, exitsAt, heldOf, loopDraftOf, startsFor } from "./held.ts";

const author = parseAuthorId("b".repeat(32));
if (author === null) throw new Error("the fixture does not parse");
const id = factId(author, 1);

test("every library loop can be drawn with its own starts", () => {
  for (const template of loopTemplates) {
    const [trigger, move, protects, does] = PLACES_ROUND.map((place) => startsFor(place, template)[0] ?? "");
    const held = { ...emptyLoop(), name: template.label, trigger, move, protects, does, source: template.id };
    expect([template.id, parseLoopWords(loopDraftOf(held as ReturnType<typeof emptyLoop>)).ok]).toEqual([
      template.id,
      true,
    ]);
  }
});

test("every library way out lies on a place of my ring", () => {
  for (const template of loopTemplates) {
    const found = PLACES_ROUND.flatMap((place) => exitsAt(place, template));
    expect(found.toSorted()).toEqual(template.exits.map(({ text }) => text).toSorted());
  }
});

test("without a library loop nothing is put in anyone’s mouth", () => {
  expect(PLACES_ROUND.flatMap((place) => startsFor(place, undefined))).toEqual([]);
  expect(exitsAt("move", undefined)).toEqual([]);
});

test("a loop that was kept opens as it was", () => {
  const words = {
    name: "The hall light",
    trigger: "a",
    move: "b",
    protects: "c",
    does: "d",
    exit: "move",
    exitWords: "e",
    source: null,
  } as const;
  expect(loopDraftOf(heldOf({ id, words }))).toEqual(words);
});
