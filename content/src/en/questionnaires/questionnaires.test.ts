import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Answer, Questionnaire } from "../../questionnaire.ts";
import { references } from "../../references.ts";
import { againstTheVoice } from "../../voice.fixtures.ts";
import { csi4 } from "./csi-4.ts";
import { phq4, questionnaires } from "./questionnaires.ts";

const all = [...questionnaires, phq4, csi4];

function answersAsText(answers: readonly Answer[]): string {
  return answers.map(({ value, words }) => `${value} ${words}`).join(" · ");
}

function asText(given: Questionnaire): string {
  const items = given.items.map(({ id, text, reverse, answers }) =>
    [`${reverse ? "-" : "+"} ${id}`, text, ...(answers ? [answersAsText(answers)] : [])].join(" | "),
  );
  return [
    `${given.id} | ${given.scoring} of ${given.needs} | ${given.keep ? "keep" : "forget"}`,
    ...(given.instruction === null ? [] : [`> ${given.instruction}`]),
    `= ${answersAsText(given.answers)}`,
    ...items,
  ].join("\n");
}

test("every word and key of a questionnaire is its authors’ own, byte for byte", () => {
  const golden = readFileSync(new URL("golden/wording.txt", import.meta.url), "utf8");
  expect(all.map(asText).join("\n\n")).toBe(golden.split("\n").slice(1).join("\n").trimEnd());
});

test("answers name a question by id, so its place in the list never changes what it counts", () => {
  const ids = all.flatMap(({ items }) => items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, items } of all)
    for (const item of items) expect(item.id.startsWith(`${id.replace("questionnaire.", "")}.`)).toBe(true);
});

test("a question that counts the other way round has an answer opposite to each answer", () => {
  for (const { answers, items } of all.filter((given) => given.items.some(({ reverse }) => reverse))) {
    const values = answers.map(({ value }) => value);
    const ends = Math.min(...values) + Math.max(...values);
    expect(new Set(values.map((value) => ends - value))).toEqual(new Set(values));
    expect(items.every((item) => item.answers === null)).toBe(true);
  }
});

test("a number needs no more answers than there are questions", () => {
  for (const { needs, items, scoring } of all) {
    expect(needs).toBeLessThanOrEqual(items.length);
    if (scoring === "sum") expect(needs).toBe(items.length);
  }
});

test("the two weeks are never stored, scored or named", () => {
  expect(phq4).toMatchObject({ keep: false, scoring: "none", higher: null });
  expect(questionnaires).not.toContain(phq4);
  expect(`${phq4.text} ${phq4.notice}`).not.toMatch(/PHQ|depress|anxi|disorder|symptom/i);
  expect(all.filter(({ keep }) => !keep)).toEqual([phq4]);
});

test("each one says whose it is and on what terms, and names a source that exists", () => {
  const known = new Set(references.map(({ id }) => id));
  for (const { refs, notice, terms } of all) {
    expect(refs).toHaveLength(1);
    for (const ref of refs) expect(known).toContain(ref);
    expect(notice.length).toBeGreaterThan(40);
    expect(terms).toMatch(/^https:\/\//);
  }
});

test("our own words beside them name no type and no verdict", () => {
  const ours = all.map(({ text, higher }) => `${text} ${higher ?? ""}`);
  expect(againstTheVoice(ours)).toEqual([]);
  for (const words of ours) expect(words).not.toMatch(/fear of|normal|distress|disorder|attach|improv|percent/i);
});
