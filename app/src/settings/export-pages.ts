import { arrivalOf } from "@ajar/core/arrival/arrival";
import { checkInsOf } from "@ajar/core/check-in/check-ins";
import { mondayOf } from "@ajar/core/check-in/week";
import { closenessOf } from "@ajar/core/closeness/closeness";
import { devicesOf } from "@ajar/core/device/devices";
import { repliesOf } from "@ajar/core/empathy/replies";
import { endingsOf } from "@ajar/core/ending/endings";
import { ownHelplinesOf } from "@ajar/core/helpline/own-helplines";
import type { Fact } from "@ajar/core/journal/entry";
import { kindLettersOf, lettersOf } from "@ajar/core/letter/letters";
import { linesOf } from "@ajar/core/line/lines";
import { loopsOf } from "@ajar/core/loop/loops";
import { momentsOf } from "@ajar/core/moment/moments";
import { needPlansOf } from "@ajar/core/need/need-plans";
import { packsOf } from "@ajar/core/pack/packs";
import { pausesOf } from "@ajar/core/pause/pauses";
import { peopleOf } from "@ajar/core/person/people";
import { protectionsOf } from "@ajar/core/protection/protections";
import { safePlacesOf } from "@ajar/core/safe-place/safe-place";
import { byStamp, type Instant, type Stamp } from "@ajar/core/shared/stamp";
import { ladderOf } from "@ajar/core/step/ladder";
import { storiesOf } from "@ajar/core/story/stories";
import { thoughtsOf } from "@ajar/core/thought/thoughts";
import { trialsOf } from "@ajar/core/trial/trials";
import { writingsOf } from "@ajar/core/writing/writings";
import { words } from "#words/export";
import { fieldsOf } from "../moment/log/when.ts";
import { offeredQuestionnaires } from "../questionnaire/offered.ts";
import { deviceMarkdown, firstVisitMarkdown, personMarkdown, valuesMarkdown } from "./export-about-me.ts";
import { questionnaireMarkdown, unknownQuestionnaireMarkdown, weekMarkdown } from "./export-doing.ts";
import { momentMarkdown, stepMarkdown } from "./export-markdown.ts";
import * as mine from "./export-mine.ts";
import { lineMarkdown, needMarkdown, pauseMarkdown, placeMarkdown, replyMarkdown } from "./export-ours.ts";
import { packMarkdown } from "./export-pack.ts";

export type Folder = keyof typeof words.folders;

/** One readable page: the day it is named by, and its Markdown. */
interface Page {
  readonly day: string;
  readonly text: string;
}

/** A day on this device's own calendar, "2026-03-04". */
const dayOf = (at: Instant): string => fieldsOf(at).date;
const DAY_MS = 24 * 60 * 60 * 1000;

type Items<Item> = Iterable<Item> | ArrayLike<Item>;

/** A page an item, by the day of an instant of it. */
function paged<Item>(
  items: Items<Item>,
  instantOf: (item: Item) => Instant,
  markdown: (item: Item, day: string) => string,
): readonly Page[] {
  return Array.from(items, (item) => {
    const day = dayOf(instantOf(item));
    return { day, text: markdown(item, day) };
  });
}

/** Pages of items that are one fact each, by the day they were written. */
function dated<F extends Stamp>(items: readonly F[], markdown: (item: F, day: string) => string): readonly Page[] {
  return paged(items, ({ at }) => at.ms, markdown);
}

/** The facts of one kind that are items themselves, in the order they were written. */
function ofKind<Kind extends Fact["kind"]>(facts: readonly Fact[], kind: Kind) {
  return facts.filter((fact): fact is Extract<Fact, { readonly kind: Kind }> => fact.kind === kind).toSorted(byStamp);
}

function firstVisit(facts: readonly Fact[]): readonly Page[] {
  const [first] = facts
    .filter((fact) => fact.kind === "arrival-noted" || fact.kind === "card-answered")
    .toSorted(byStamp);
  return dated(first === undefined ? [] : [first], (_, day) => firstVisitMarkdown(arrivalOf(facts), day));
}

function people(facts: readonly Fact[]): readonly Page[] {
  const known = peopleOf(facts);
  return ofKind(facts, "person-named").flatMap(({ id, at }) => {
    const person = known.get(id);
    const day = dayOf(at.ms);
    return person === undefined ? [] : [{ day, text: personMarkdown(person, closenessOf(facts).get(id) ?? [], day) }];
  });
}

function steps(facts: readonly Fact[]): readonly Page[] {
  const around = { people: peopleOf(facts), trials: trialsOf(facts) };
  return paged(
    ladderOf(facts).steps.values(),
    ({ plannedAt }) => plannedAt,
    (step, day) => stepMarkdown(step, around, day),
  );
}

function moments(facts: readonly Fact[]): readonly Page[] {
  const known = peopleOf(facts);
  return paged(
    momentsOf(facts),
    (moment) => moment.words.happenedAt,
    (moment, day) => momentMarkdown(moment, known, day),
  );
}

function weeks(facts: readonly Fact[]): readonly Page[] {
  return Array.from(checkInsOf(facts).values(), (week) => ({
    day: new Date(mondayOf(week.words.week) * DAY_MS).toISOString().slice(0, 10),
    text: weekMarkdown(week, peopleOf(facts)),
  }));
}

function questionnaires(facts: readonly Fact[]): readonly Page[] {
  return dated(ofKind(facts, "questionnaire-answered"), (answered, day) => {
    const known = offeredQuestionnaires.find(({ id }) => id === answered.questionnaire);
    return known === undefined
      ? unknownQuestionnaireMarkdown(answered, day)
      : questionnaireMarkdown(known, answered, day);
  });
}

/** What lies in each folder, one page an item: a line here, and one in the words, is all that another kind of item needs. */
const PAGES: Readonly<Record<Folder, (facts: readonly Fact[]) => readonly Page[]>> = {
  "first-visit": firstVisit,
  people,
  steps,
  moments,
  thoughts: (facts) => paged(thoughtsOf(facts), ({ checkedAt }) => checkedAt, mine.thoughtMarkdown),
  stories: (facts) => paged(storiesOf(facts), ({ begunAt }) => begunAt, mine.storyMarkdown),
  endings: (facts) => dated(endingsOf(facts), mine.endingMarkdown),
  writing: (facts) => dated(writingsOf(facts), mine.writingMarkdown),
  loops: (facts) => loopsOf(facts).map((loop) => ({ day: "loop", text: mine.loopMarkdown(loop) })),
  letters: (facts) =>
    paged(
      lettersOf(facts),
      ({ sealedAt }) => sealedAt,
      (letter, day) => mine.letterMarkdown(letter, day, dayOf(letter.opensAt)),
    ),
  "kind-letters": (facts) => dated(kindLettersOf(facts), mine.kindLetterMarkdown),
  values: (facts) => dated(ofKind(facts, "values-weighed"), valuesMarkdown),
  protections: (facts) => dated(protectionsOf(facts), mine.protectionMarkdown),
  weeks,
  questionnaires,
  packs: (facts) => dated(packsOf(facts), packMarkdown),
  lines: (facts) => paged(linesOf(facts), ({ drawnAt }) => drawnAt, lineMarkdown),
  needs: (facts) => paged(needPlansOf(facts), ({ plannedAt }) => plannedAt, needMarkdown),
  pauses: (facts) => paged(pausesOf(facts), ({ calledAt }) => calledAt, pauseMarkdown),
  replies: (facts) => dated(repliesOf(facts), replyMarkdown),
  "safe-places": (facts) => dated(safePlacesOf(facts), placeMarkdown),
  "people-to-call": (facts) => dated(ownHelplinesOf(facts), ({ name, phone }) => `# ${name}\n\n${phone}\n`),
  devices: (facts) =>
    paged(
      devicesOf(facts).here,
      ({ since }) => since,
      ({ name }, day) => deviceMarkdown(name, day),
    ),
};

/** Every folder that holds a page, with its pages. */
export function readablePages(facts: readonly Fact[]): readonly (readonly [Folder, readonly Page[]])[] {
  return (Object.keys(words.folders) as readonly Folder[])
    .map((folder) => [folder, PAGES[folder](facts)] as const)
    .filter(([, pages]) => pages.length > 0);
}
