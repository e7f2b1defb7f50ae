import { expect, test } from "vitest";
import { once } from "./once.ts";

test("the same journal is folded once, another journal anew, even an empty answer", () => {
  const folded: (readonly number[])[] = [];
  const lengthOf = once((facts: readonly number[]): number | undefined => {
    folded.push(facts);
    return facts.length === 0 ? undefined : facts.length;
  });
  const journal = [1, 2];
  const none: number[] = [];
  expect([lengthOf(journal), lengthOf(journal), lengthOf([3]), lengthOf(none), lengthOf(none)]).toEqual([
    2,
    2,
    1,
    undefined,
    undefined,
  ]);
  expect(folded).toEqual([journal, [3], none]);
});
