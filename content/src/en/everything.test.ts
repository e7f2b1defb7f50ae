import { expect, test } from "vitest";
import { everyVersioned } from "../every-item.fixtures.ts";
import { references } from "../references.ts";
import type { Item } from "../schema.ts";
import { toSettle } from "../to-settle.ts";

function isItem(given: unknown): given is Item & { readonly kind: string } {
  return typeof given === "object" && given !== null && ["id", "kind", "licence", "refs"].every((key) => key in given);
}

const items = (await everyVersioned()).filter(isItem);
const sources = new Set(references.map(({ id }) => id));

test("everything is found: the libraries, the Guide, the safety page, the questionnaires, the words for therapy", () => {
  const kinds = new Set(items.map(({ kind }) => kind));
  for (const kind of [
    "step",
    "question",
    "pattern",
    "guide-page",
    "guide-card",
    "safety-card",
    "questionnaire",
    "therapy-kind",
  ])
    expect(kinds).toContain(kind);
  expect(items.length).toBeGreaterThan(700);
});

test("no two items anywhere share an id, and no id says anything but words, places and numbers", () => {
  const ids = items.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/);
});

test("every item has a licence and a level, and above practice it names a source that exists", () => {
  const wrong = items.filter(
    ({ licence, evidence, refs, version }) =>
      !["own", "public-domain", "granted"].includes(licence) ||
      !["B", "C", "D"].includes(evidence) ||
      (evidence !== "D" && refs.length === 0) ||
      refs.some((ref) => !sources.has(ref)) ||
      version < 1,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("only a questionnaire carries words that are not ours", () => {
  const borrowed = items.filter(({ licence }) => licence !== "own");
  expect(new Set(borrowed.map(({ kind }) => kind))).toEqual(new Set(["questionnaire"]));
});

test("nobody reviews twice, and no reviewer is invented: a name is a person's, with a day beside it", () => {
  for (const item of items) {
    if (!("reviewedBy" in item)) continue;
    const names = item.reviewedBy as readonly string[];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^\p{Lu}\p{L}+(?:[ -]\p{L}+)+$/u);
    if (names.length > 0 && "reviewedOn" in item) expect(item.reviewedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test("what a person has to settle has an id, a place, and a name only together with a day", () => {
  expect(new Set(toSettle.map(({ id }) => id)).size).toBe(toSettle.length);
  for (const { id, kind, what, where, settledBy, settledOn } of toSettle) {
    expect(id.startsWith(`${kind}.`)).toBe(true);
    expect(what.length * where.length).toBeGreaterThan(0);
    expect(settledBy === null).toBe(settledOn === null);
  }
});
