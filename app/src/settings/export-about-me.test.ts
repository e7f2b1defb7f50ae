import { drawCloseness } from "@ajar/core/closeness/draw-closeness";
import { closenessOf } from "@ajar/core/closeness/closeness";
import { peopleOf } from "@ajar/core/person/people";
import { weighValues } from "@ajar/core/values/weigh-values";
import { expect, test } from "vitest";
import { Life } from "../../../core/src/step/life.fixtures.ts";
import { firstVisitMarkdown, personMarkdown, valuesMarkdown } from "./export-about-me.ts";

const life = new Life();
const sam = life.nameSomeone();

test("circles are told in words, as in the app: no number", () => {
  for (const [now, wished] of [
    [0, null],
    [40, 60],
  ] as const) {
    const drawn = drawCloseness(peopleOf(life.facts), { person: sam, now, wished }, life.stamp());
    if (!drawn.ok) throw new Error(drawn.refusal.kind);
    life.facts = [...life.facts, drawn.value];
  }
  const person = peopleOf(life.facts).get(sam);
  if (person === undefined) throw new Error("nobody");
  const page = personMarkdown(person, closenessOf(life.facts).get(sam) ?? [], "2026-03-04");
  expect(page).toContain("# Sam\n\n## Where do they stand?\n\nA friend\n");
  expect(page).toMatch(
    /- \d+ \w+ \d{4}: Apart; your wish is left open\.\n- .*: Some overlap; you’d like a little more\./,
  );
  expect(page).not.toMatch(/\b(?:0|40|60)\b/);
  expect(personMarkdown({ ...person, leftOut: "yes" }, [], "2026-03-04")).toContain(
    "A friend. Left out of suggestions",
  );
});

test("values stand by the word they have in the app, with what was said of each", () => {
  const weighed = weighValues([{ value: "value.honesty", importance: 9, lived: 4 }], life.stamp());
  if (!weighed.ok) throw new Error(weighed.refusal.kind);
  expect(valuesMarkdown(weighed.value, "2026-03-04")).toContain(
    "## Honesty\n\nSaying what is so, also when it is small.\n\nMatters 9 of 10. This week 4 of 10.\n",
  );
});

test("a first visit says what was answered, and nothing of a card that was skipped", () => {
  const answers = new Map([
    ["recognition.fine-before-checked", "sometimes"],
    ["recognition.no-longer-there", "me"],
    ["recognition.skipped-card", "skipped"],
  ] as const);
  const page = firstVisitMarkdown({ brings: "both", answers, ended: "yes" }, "2026-03-04");
  expect(page).toContain("## What brings you?\n\nWe both want to\n");
  expect(page).toContain("That sounded like me sometimes.");
  expect(page).toContain("- recognition.no-longer-there That sounded like me.");
  expect(page).not.toContain("skipped-card");
});
