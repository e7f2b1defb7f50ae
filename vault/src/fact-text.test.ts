import type { Fact } from "@ajar/core/journal/entry";
import { parseFact } from "@ajar/core/journal/parse";
import { expect, test } from "vitest";
import { factsIn, textOf, understood } from "./fact-text.ts";

const STAMP = { at: { ms: 1, count: 0 }, schema: 1 };
const id = (seq: number): string => `${"a".repeat(32)}.${seq}`;

function fact(given: object): Fact {
  const parsed = parseFact(given);
  if (parsed === null) throw new Error("not a fact");
  return parsed;
}

test("facts come back from their text as they were", () => {
  const facts = [
    fact({ id: id(1), kind: "arrival-ended", ...STAMP }),
    fact({ id: id(2), kind: "danced", ...STAMP, how: 'a, "b" ü' }),
  ];
  expect(factsIn(textOf(facts))).toEqual(facts);
  expect(factsIn(textOf([]))).toEqual([]);
});

test("a fact that was not understood when it was kept is, once it can be; others stay whole", async () => {
  const stranger = fact({ id: id(2), kind: "danced", ...STAMP });
  const learned = { ...stranger, id: id(3), raw: { kind: "arrival-ended", ...STAMP } } as unknown as Fact;
  const known = fact({ id: id(1), kind: "arrival-ended", ...STAMP });
  expect(await understood([known, stranger, learned])).toEqual([known, stranger, { ...known, id: id(3) }]);
});
