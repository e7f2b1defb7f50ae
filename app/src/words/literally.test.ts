import { afterEach, expect, test, vi } from "vitest";
import { literally } from "./literally.ts";

const usual = {
  title: "This is shut.",
  keep: "Keep",
  on: { lead: "Borrow a ladder.", count: (n: number) => `${n} rungs` },
};
const plain = { title: "Ajar is locked.", on: { lead: "The same step in several sizes." } };

afterEach(() => vi.unstubAllGlobals());

test("words are as they are for whoever chose nothing", () => {
  expect(literally(usual, plain)).toBe(usual);
});

test("a reader of literal wording gets the plain ones, and every other word as it is", () => {
  vi.stubGlobal("document", { documentElement: { dataset: { literal: "yes" } } });
  const said = literally(usual, plain);
  expect([said.title, said.keep, said.on.lead, said.on.count(3)]).toEqual([
    "Ajar is locked.",
    "Keep",
    "The same step in several sizes.",
    "3 rungs",
  ]);
});
