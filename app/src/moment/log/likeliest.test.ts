import { patterns } from "@ajar/content/en/patterns";
import { recognitionCards } from "@ajar/content/en/recognition";
import { answerCard } from "@ajar/core/arrival/answer-card";
import type { CardAnswer } from "@ajar/core/arrival/facts";
import type { Fact } from "@ajar/core/journal/entry";
import { logMoment } from "@ajar/core/moment/log-moment";
import { factId, parseAuthorId, parseInstant, SCHEMA, type Stamp } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { emptyMoment, momentDraftOf } from "./held.ts";
import { likeliestFirst } from "./likeliest.ts";

const wall = parseInstant(1_772_600_000_000);
const someone = parseAuthorId("b".repeat(32));
if (wall === null || someone === null) throw new Error("the fixture does not parse");
const now = wall;
const author = someone;
let written = 0;
const stamp = (): Stamp => ({
  id: factId(author, (written += 1)),
  at: { ms: now, count: written },
  schema: SCHEMA,
});

function told(pattern: string): Fact {
  const draft = momentDraftOf({ ...emptyMoment(), pattern }, now);
  const fact = draft.ok ? logMoment(draft.value, stamp()) : draft;
  if (!fact.ok) throw new Error("the moment was refused");
  return fact.value;
}

function answered(card: string, answer: CardAnswer): Fact {
  const fact = answerCard({ card: card, answer }, stamp());
  if (!fact.ok) throw new Error("the answer was refused");
  return fact.value;
}

const order = (facts: readonly Fact[]): readonly string[] => likeliestFirst(facts).map(({ id }) => id);
const content = patterns.map(({ id }) => id);
const last = content.at(-1) ?? "";

test("someone who has told nothing sees the patterns as content orders them", () => {
  expect(order([])).toEqual(content);
});

test("what someone called theirs on the first day stands before the rest, and what they did not, does not", () => {
  const [mine, sometimes, not] = recognitionCards.filter(({ path }) => path === "mine");
  if (!mine || !sometimes || !not) throw new Error("content has fewer than three cards");
  const facts = [answered(mine.id, "me"), answered(sometimes.id, "sometimes"), answered(not.id, "not-me")];
  const first = order(facts).slice(0, new Set([mine.pattern, sometimes.pattern]).size);
  expect(new Set(first)).toEqual(new Set([mine.pattern, sometimes.pattern]));
});

test("what someone tells most often comes first, and every pattern stays within reach", () => {
  const other = content[5] ?? "";
  const facts = [told(other), told(last), told(last)];
  expect(order(facts).slice(0, 2)).toEqual([last, other]);
  expect(new Set(order(facts))).toEqual(new Set(content));
});
