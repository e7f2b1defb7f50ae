import { questionnaires } from "@ajar/content/en/questionnaires/questionnaires";
import { checkInsOf } from "@ajar/core/check-in/check-ins";
import { mondayOf } from "@ajar/core/check-in/week";
import { answeredOf } from "@ajar/core/questionnaire/answered";
import type { Fact } from "@ajar/core/journal/entry";
import { ownHelplinesOf } from "@ajar/core/helpline/own-helplines";
import { EXPORT_FORMAT, EXPORT_VERSION, exportSchema } from "@ajar/core/journal/export-schema";
import { endingsOf } from "@ajar/core/ending/endings";
import { kindLettersOf, lettersOf } from "@ajar/core/letter/letters";
import { loopsOf } from "@ajar/core/loop/loops";
import { protectionsOf } from "@ajar/core/protection/protections";
import { storiesOf } from "@ajar/core/story/stories";
import { thoughtsOf } from "@ajar/core/thought/thoughts";
import { writingsOf } from "@ajar/core/writing/writings";
import { toJson } from "@ajar/core/journal/parse";
import { repliesOf } from "@ajar/core/empathy/replies";
import { linesOf } from "@ajar/core/line/lines";
import { needPlansOf } from "@ajar/core/need/need-plans";
import { safePlacesOf } from "@ajar/core/safe-place/safe-place";
import { momentsOf } from "@ajar/core/moment/moments";
import { peopleOf, type Person } from "@ajar/core/person/people";
import type { FactId, Instant, Stamp } from "@ajar/core/shared/stamp";
import { ladderOf } from "@ajar/core/step/ladder";
import { strToU8, zipSync } from "fflate";
import { words } from "#words/export";
import { fieldsOf } from "../moment/log/when.ts";
import { csvOf, momentsCsv, stepsCsv } from "./export-csv.ts";
import {
  endingMarkdown,
  kindLetterMarkdown,
  letterMarkdown,
  loopMarkdown,
  protectionMarkdown,
  storyMarkdown,
  thoughtMarkdown,
  writingMarkdown,
} from "./export-mine.ts";
import { CHECK_IN_COLUMNS, checkInRows, questionnaireMarkdown, weekMarkdown } from "./export-doing.ts";
import { momentMarkdown, stepMarkdown } from "./export-markdown.ts";
import { lineMarkdown, needMarkdown, placeMarkdown, replyMarkdown } from "./export-ours.ts";

const FOLDER = "ajar-export";
/** A page of words is hardly smaller packed, and thousands of them take long. */
const AS_IS = { level: 0 } as const;
/** The day on this device's own calendar, "2026-03-04". */
const dayOf = (at: Instant): string => fieldsOf(at).date;

const DAY_MS = 24 * 60 * 60 * 1000;

/** What was answered to the questionnaires this version knows. */
function questionnairesIn(facts: readonly Fact[]) {
  return [...answeredOf(facts)].flatMap(([id, all]) => {
    const questionnaire = questionnaires.find((each) => each.id === id);
    return questionnaire === undefined ? [] : all.map((answered) => ({ questionnaire, answered }));
  });
}

type People = ReadonlyMap<FactId, Person>;
/** One readable page: the day it is named by, and its Markdown. */
interface Page {
  readonly day: string;
  readonly text: string;
}

/** Pages of items that are one fact each, by the day they were written. */
function dated<F extends Stamp>(items: readonly F[], markdown: (item: F, day: string) => string): readonly Page[] {
  return items.map((item) => {
    const day = dayOf(item.at.ms);
    return { day, text: markdown(item, day) };
  });
}

/** What lies in the folder, one file an item: a line here is all that another kind of item needs. */
const PAGES: Readonly<Record<string, (facts: readonly Fact[], people: People) => readonly Page[]>> = {
  steps: (facts, people) =>
    [...ladderOf(facts).steps.values()].map((step) => {
      const day = dayOf(step.plannedAt);
      return { day, text: stepMarkdown(step, people, day) };
    }),
  moments: (facts, people) =>
    momentsOf(facts).map((moment) => {
      const day = dayOf(moment.words.happenedAt);
      return { day, text: momentMarkdown(moment, people, day) };
    }),
  thoughts: (facts) =>
    thoughtsOf(facts).map((thought) => {
      const day = dayOf(thought.checkedAt);
      return { day, text: thoughtMarkdown(thought, day) };
    }),
  stories: (facts) =>
    storiesOf(facts).map((story) => {
      const day = dayOf(story.begunAt);
      return { day, text: storyMarkdown(story, day) };
    }),
  weeks: (facts, people) =>
    [...checkInsOf(facts).values()].map((each) => ({
      day: new Date(mondayOf(each.words.week) * DAY_MS).toISOString().slice(0, 10),
      text: weekMarkdown(each, people),
    })),
  questionnaires: (facts) =>
    questionnairesIn(facts).map(({ questionnaire, answered }) => {
      const day = dayOf(answered.at.ms);
      return { day, text: questionnaireMarkdown(questionnaire, answered, day) };
    }),
  endings: (facts) => dated(endingsOf(facts), endingMarkdown),
  writing: (facts) => dated(writingsOf(facts), writingMarkdown),
  loops: (facts) => loopsOf(facts).map((loop) => ({ day: "loop", text: loopMarkdown(loop) })),
  letters: (facts) =>
    lettersOf(facts).map((letter) => {
      const day = dayOf(letter.sealedAt);
      return { day, text: letterMarkdown(letter, day, dayOf(letter.opensAt)) };
    }),
  "kind-letters": (facts) => dated(kindLettersOf(facts), kindLetterMarkdown),
  protections: (facts) => dated(protectionsOf(facts), protectionMarkdown),
  "people-to-call": (facts) =>
    ownHelplinesOf(facts).map(({ at, name, phone }) => ({ day: dayOf(at.ms), text: `# ${name}\n\n${phone}\n` })),
  lines: (facts) =>
    linesOf(facts).map((line) => {
      const day = dayOf(line.drawnAt);
      return { day, text: lineMarkdown(line, day) };
    }),
  needs: (facts) =>
    needPlansOf(facts).map((plan) => {
      const day = dayOf(plan.plannedAt);
      return { day, text: needMarkdown(plan, day) };
    }),
  replies: (facts) =>
    repliesOf(facts).map((reply) => {
      const day = dayOf(reply.at.ms);
      return { day, text: replyMarkdown(reply, day) };
    }),
  "safe-places": (facts) =>
    safePlacesOf(facts).map((place) => {
      const day = dayOf(place.at.ms);
      return { day, text: placeMarkdown(place, day) };
    }),
};

/** The tables, for a spreadsheet. */
const TABLES: Readonly<Record<string, (facts: readonly Fact[], people: People) => string>> = {
  "steps.csv": (facts, people) => stepsCsv([...ladderOf(facts).steps.values()], people),
  "moments.csv": (facts, people) => momentsCsv(momentsOf(facts), people),
  "checkins.csv": (facts, people) => csvOf(CHECK_IN_COLUMNS, checkInRows(checkInsOf(facts).values(), people)),
};

const jsonOf = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`);

/** Everything a person wrote, readable without Ajar: Markdown files, tables and one `data.json`, in a zip. Not sealed. */
export function plainExport(facts: readonly Fact[]): Uint8Array<ArrayBuffer> {
  const people = peopleOf(facts);
  const pages = Object.entries(PAGES).map(([folder, of]) => [folder, of(facts, people)] as const);
  const count = (folder: string): number => pages.find(([name]) => name === folder)?.[1].length ?? 0;
  const files = pages.flatMap(([folder, listed]) =>
    listed.map(({ day, text }, at) => [`${FOLDER}/${folder}/${day}-${at + 1}.md`, [strToU8(text), AS_IS]] as const),
  );
  const tables = Object.entries(TABLES).map(([name, of]) => [`${FOLDER}/${name}`, strToU8(of(facts, people))] as const);
  // Zipped here and not in a worker of the library's own: the page's rules let no script run that was made on the spot.
  const zipped = zipSync({
    [`${FOLDER}/README.md`]: strToU8(words.readme(count("steps"), count("moments"))),
    [`${FOLDER}/data.json`]: jsonOf({ format: EXPORT_FORMAT, version: EXPORT_VERSION, facts: facts.map(toJson) }),
    [`${FOLDER}/data.schema.json`]: jsonOf(exportSchema()),
    ...Object.fromEntries(tables),
    ...Object.fromEntries(files),
  });
  return new Uint8Array(zipped);
}
