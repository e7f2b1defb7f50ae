import { recognitionCards } from "@ajar/content/en/recognition";
import { valueWords } from "@ajar/content/en/values";
import type { Arrival } from "@ajar/core/arrival/arrival";
import { sharingOf, wishOf } from "@ajar/core/closeness/closeness";
import type { ClosenessDrawn } from "@ajar/core/closeness/facts";
import type { Person } from "@ajar/core/person/people";
import type { ValuesWeighed } from "@ajar/core/values/facts";
import { words as arrival } from "#words/arrival";
import { words as closeness } from "#words/closeness";
import { words } from "#words/export-about-me";
import { words as people } from "#words/person";
import { words as values } from "#words/values";
import { frontMatter, pageOf } from "./export-markdown.ts";

/** What was said on the first visit: what brought someone, and how each card sounded. A card that was skipped said nothing. */
export function firstVisitMarkdown({ brings, answers }: Arrival, day: string): string {
  const said = [...answers].flatMap(([id, answer]) => {
    if (answer === "skipped") return [];
    const card = recognitionCards.find((each) => each.id === id)?.text ?? id;
    return [`- ${card} ${words.sounded[answer]}`];
  });
  return pageOf(words.firstVisit, day, [
    [arrival.brings.title, brings === null ? "" : arrival.brings.choices[brings]],
    [arrival.recognise.title, said.join("\n")],
  ]);
}

/** Someone in a person's life, and the circles drawn for them, earliest first. As in the app, no circle is a number. */
export function personMarkdown(person: Person, drawn: readonly ClosenessDrawn[], day: string): string {
  const circles = drawn.map(
    ({ at, now, wished }) => `- ${closeness.on(at.ms)}: ${closeness.twin(sharingOf(now), wishOf(now, wished))}`,
  );
  const stands = [people.settings[person.setting], person.leftOut === "yes" ? people.status.leftOut : ""];
  return pageOf(person.label, day, [
    [people.setting, stands.filter((line) => line !== "").join(". ")],
    [closeness.list, circles.join("\n")],
  ]);
}

/** What someone wanted to live by, one weighing a page: no two are set side by side. */
export function valuesMarkdown({ values: weighed }: ValuesWeighed, day: string): string {
  const told = weighed.map(({ value, importance, lived }): readonly [string, string] => {
    const word = valueWords.find(({ id }) => id === value);
    const lines = [word?.plain ?? "", values.page.numbers(importance, lived)];
    return [word?.text ?? value, lines.filter((line) => line !== "").join("\n\n")];
  });
  return pageOf(values.page.title, day, told);
}

/** One of a person's own devices, by the name they gave it. */
export function deviceMarkdown(name: string, day: string): string {
  return `${frontMatter({ date: day })}# ${name}\n`;
}
