import { afterEach, expect, test, vi } from "vitest";
import { lacksTwins, literally, plainly, readTwins } from "./literally.ts";

const usual = {
  title: "This is shut.",
  keep: "Keep",
  on: { lead: "Borrow a ladder.", count: (n: number) => `${n} rungs` },
};
const plain = { title: "Ajar is locked.", on: { lead: "The same step in several sizes." } };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

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

const told = [{ id: "a door", text: "A door you keep shut is still your door.", slots: ["a cake"], refs: [] }];

test("content is as it is for whoever chose nothing, and is not copied", async () => {
  await readTwins();
  expect([plainly(told), lacksTwins()]).toEqual([told, false]);
  expect(plainly(told)).toBe(told);
});

test("a reader of literal wording gets the twin of each text that has one, and everything else as it is", async () => {
  vi.stubGlobal("document", { documentElement: { dataset: { literal: "yes" } } });
  expect([plainly(told), lacksTwins()]).toEqual([told, true]);
  await readTwins();
  expect(plainly(told)).toEqual([{ ...told[0], text: "What you don’t tell anyone is still yours." }]);
  expect(lacksTwins()).toBe(false);
});

const OURS = ["ours", "talk", "safe-place", "empathy", "answer", "pause", "repair", "show-first", "line"] as const;
const IMAGES =
  /has the floor|did that land|leaves room|edges are clear|My half|for a breath|in the dark|\bMend\b|heated|under it|How hot|their side|own side|full to listen|cost them nothing|What did they last show/;

/** Everything these words say, with a name put in where one belongs. */
function saidIn(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return words.length === 1 ? saidIn((words as (name: string) => unknown)("Bo")) : [];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(saidIn) : [];
}

async function wordsOf(name: (typeof OURS)[number]): Promise<readonly string[]> {
  vi.resetModules();
  const file = (await import(`./en/${name}.ts`)) as { readonly words: unknown };
  const sentences = Object.entries(file.words as object).filter(([key]) => key !== "compose" && key !== "sentence");
  return saidIn(Object.fromEntries(sentences));
}

test.each(OURS)("literally, nothing in %s stands for something else", async (name) => {
  expect(IMAGES.test((await wordsOf(name)).join(" "))).toBe(true);
  vi.stubGlobal("document", { documentElement: { dataset: { literal: "yes" } } });
  expect((await wordsOf(name)).filter((said) => IMAGES.test(said))).toEqual([]);
});
