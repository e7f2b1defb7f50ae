import { expect, test } from "vitest";
import { citedOf, sourcesIn } from "./cited.ts";

const first = "Say it {craske-2014}. Look {reis-1988}.";
const second = "Again {craske-2014}";

test("sources are numbered as they are read, and one read twice keeps its number", () => {
  const sources = sourcesIn([first, second, "No mark here."]);
  expect(sources).toEqual(["craske-2014", "reis-1988"]);
  expect(citedOf(second, sources)).toEqual([{ words: "Again" }, { source: 1, ref: "craske-2014" }]);
});

test("the words around a mark stay as they were", () => {
  expect(citedOf(first, sourcesIn([first]))).toEqual([
    { words: "Say it" },
    { source: 1, ref: "craske-2014" },
    { words: ". Look" },
    { source: 2, ref: "reis-1988" },
    { words: "." },
  ]);
  expect(citedOf("Plain {braces} stay.", [])).toEqual([{ words: "Plain {braces} stay." }]);
});
