import { readFileSync } from "node:fs";
import type { Fact } from "@ajar/core/journal/entry";
import { parseFact } from "@ajar/core/journal/parse";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { plainExport } from "./plain-export.ts";

const golden = readFileSync(new URL("../../../core/src/journal/golden/v1.jsonl", import.meta.url), "utf8");
const facts = golden
  .split("\n")
  .flatMap((line): readonly Fact[] =>
    line === "" ? [] : [parseFact(JSON.parse(line))].filter((fact) => fact !== null),
  );
const files = unzipSync(plainExport(facts));
const textsIn = (folder: string): readonly string[] =>
  Object.entries(files)
    .filter(([name]) => name.startsWith(`ajar-export/${folder}/`))
    .map(([, bytes]) => strFromU8(bytes));

test.each([
  ["thoughts", "They’ll feel trapped."],
  ["stories", "My aunt, once."],
  ["endings", "I chose someone with a ticket home."],
  ["writing", "A page.\n\nAnd another."],
  ["loops", "They come closer."],
  ["letters", "it is June there."],
  ["kind-letters", "Ring them on Sunday."],
  ["protections", "You kept the peace."],
])("%s can be read without Ajar", (folder, words) => {
  expect(textsIn(folder).join("\n")).toContain(words);
});

test("a letter that was not opened stays unread in its page", () => {
  const shut = unzipSync(plainExport(facts.filter(({ kind }) => kind !== "letter-read")));
  const pages = Object.entries(shut).filter(([name]) => name.startsWith("ajar-export/letters/"));
  expect(pages).toHaveLength(1);
  for (const [, bytes] of pages) expect(strFromU8(bytes)).not.toContain("it is June there.");
});

test("a loop has no date", () => {
  for (const text of textsIn("loops")) expect(text).not.toMatch(/date:|\d{4}-\d\d-\d\d/);
});
