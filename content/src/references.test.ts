import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bodyCues } from "./en/body-cues.ts";
import { feelings } from "./en/feelings.ts";
import { learnedStarters, surpriseStarters } from "./en/learned.ts";
import { needs } from "./en/needs.ts";
import { patterns } from "./en/patterns.ts";
import { recognitionCards } from "./en/recognition.ts";
import { csi4 } from "./en/questionnaires/csi-4.ts";
import { phq4, questionnaires } from "./en/questionnaires/questionnaires.ts";
import { therapyKinds } from "./en/therapy/kinds.ts";
import { references } from "./references.ts";
import type { Item } from "./schema.ts";

const ids = new Set(references.map(({ id }) => id));
const items: readonly Item[] = [
  ...patterns,
  ...feelings,
  ...bodyCues,
  ...needs,
  ...recognitionCards,
  ...learnedStarters,
  ...surpriseStarters,
  ...questionnaires,
  phq4,
  csi4,
  ...therapyKinds,
];

test("every reference has authors, a year, a title, and a DOI or an address", () => {
  for (const { authors, year, title, where } of references) {
    expect(authors).toMatch(/\p{L}/u);
    expect(title).toMatch(/\p{L}/u);
    expect(Number.isInteger(year) && year >= 1900 && year <= 2026).toBe(true);
    expect(where).toMatch(/https:\/\/(?:doi\.org\/10\.\d{4,9}\/\S+|(?:www\.)?[a-z.]+\.[a-z]+)/);
  }
});

test("a reference's id is its first author and year, and no two are alike", () => {
  expect(ids.size).toBe(references.length);
  expect(new Set(references.map(({ where }) => where)).size).toBe(references.length);
  for (const { id, authors, year } of references) expect(id).toBe(`${authors.split(",")[0]?.toLowerCase()}-${year}`);
});

test("every item has a licence and a level, and above practice it names a source that exists", () => {
  for (const { licence, evidence, refs, version } of items) {
    expect(["own", "public-domain", "granted"]).toContain(licence);
    expect(["B", "C", "D"]).toContain(evidence);
    expect(evidence === "D" || refs.length > 0).toBe(true);
    for (const ref of refs) expect(ids).toContain(ref);
    expect(version).toBeGreaterThanOrEqual(1);
  }
});

test("no two items share an id", () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test("the evidence page and the list of sources name the same studies", () => {
  const page = readFileSync(new URL("../../docs/evidence.md", import.meta.url), "utf8");
  const cited = new Set(page.match(/\[[a-z]+-\d{4}\]/g)?.map((mark) => mark.slice(1, -1)));
  expect([...cited].toSorted()).toEqual([...ids].toSorted());
});
