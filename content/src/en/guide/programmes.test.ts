import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { references } from "../../references.ts";
import { againstTheVoice } from "../../voice.fixtures.ts";
import { programmes } from "./programmes.ts";

const page = readFileSync(new URL("../../../../docs/evidence.md", import.meta.url), "utf8");

test("docs/evidence.md says of each programme what the Guide says", () => {
  for (const { ref, name, who, found, finished } of programmes)
    expect(page).toContain(`|${name} [${ref}]|${who}|${found}|${finished ?? "–"}|`);
});

test("each programme names a source, and tells how many took part", () => {
  const known = new Set(references.map(({ id }) => id));
  for (const { ref, who } of programmes) {
    expect(known).toContain(ref);
    expect(`${ref} ${who}`).toMatch(/^[a-z]+-\d{4} .*(?:\d+|rial)/);
  }
});

test("none is Ajar, one partner alone is told with what it did not change, and nothing is promised", () => {
  const read = programmes.map(({ found }) => found).join(" ");
  expect(programmes.map(({ name }) => name)).not.toContain("Ajar");
  expect(programmes.find(({ ref }) => ref === "nowlan-2017")?.found).toContain("no gain");
  expect(againstTheVoice(programmes.map(({ name, who, found }) => [name, who, found]))).toEqual([]);
  expect(read).not.toMatch(/proven|cure|guarantee/i);
});
