import { bodyCues } from "@ajar/content/en/body-cues";
import { feelings } from "@ajar/content/en/feelings";
import { safetyBehaviours } from "@ajar/content/en/safety-behaviours";
import type { FeelingAnswer } from "@ajar/core/moment/facts";
import type { Moment } from "@ajar/core/moment/moments";
import type { Person } from "@ajar/core/person/people";
import type { FactId } from "@ajar/core/shared/stamp";
import type { LadderStep, Try } from "@ajar/core/step/ladder";
import type { TrialSet } from "@ajar/core/trial/facts";
import { words } from "#words/export";
import { words as told } from "#words/moment";
import { patternLabelOf } from "../moment/pattern-label.ts";

type People = ReadonlyMap<FactId, Person>;

/** A YAML string in double quotes is a JSON string, but for three signs that older readers of YAML take for line ends. */
function yamlOf(value: string | number): string {
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replaceAll(/[\u0085\u2028\u2029]/gu, escaped);
}

/** A page's head, in YAML. */
export function frontMatter(fields: Readonly<Record<string, string | number>>): string {
  return ["---", ...Object.entries(fields).map(([name, value]) => `${name}: ${yamlOf(value)}`), "---", ""].join("\n");
}

/** A title is one line. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** A heading and its text; nothing when there is none. */
export function section(title: string, text: string): readonly string[] {
  return text === "" ? [] : [`## ${title}`, "", text, ""];
}

/** A page: the day in front where it has one, one line as its title, then sections; empty ones are left out. */
export function pageOf(title: string, day: string | null, sections: readonly (readonly [string, string])[]): string {
  const body = [`# ${oneLine(title)}`, "", ...sections.flatMap(([name, text]) => section(name, text))];
  return (day === null ? "" : frontMatter({ date: day })) + body.join("\n");
}

/** A list of safety behaviours: as it was done, or as it was to be left out. Own words stay as they are. */
function saferList(ids: readonly string[], as: "text" | "leaveOut"): string {
  return ids.map((id) => `- ${safetyBehaviours.find((each) => each.id === id)?.[as] ?? id}`).join("\n");
}

function tryLines({ outcome, seal }: Try): readonly string[] {
  const say = words.step;
  return [
    ...section(say.feared, seal?.wording ?? ""),
    ...(seal?.likely == null ? [] : [say.likely(seal.likely), ""]),
    ...(seal?.howBad == null ? [] : [say.howBad(seal.howBad), ""]),
    ...section(say.leavingOut, saferList(seal?.leavingOut ?? [], "leaveOut")),
    ...section(say.happened, outcome.happened),
    ...(outcome.cameTrue === null ? [] : [say.cameTrue[outcome.cameTrue], ""]),
    ...section(say.surprise, outcome.surprise),
    ...(outcome.howBad === null ? [] : [say.wasBad(outcome.howBad), ""]),
    say.felt(outcome.felt),
    "",
    ...(outcome.hurt === "yes" ? [say.hurt, ""] : []),
    ...section(words.moment.feeling, feelingWords(outcome.feeling === null ? null : { word: outcome.feeling })),
    ...section(say.safer, saferList(outcome.madeSafer, "text")),
    ...section(say.learned, outcome.learned),
  ];
}

/** What stands around steps: who they are with, and the two guesses beside some of them. */
interface Around {
  readonly people: People;
  readonly trials: ReadonlyMap<FactId, TrialSet>;
}

/** The two guesses beside a step. They stay unread with the seal, since the first of them waits on it. */
function guessLines(step: LadderStep, trial: TrialSet | undefined): readonly string[] {
  if (trial === undefined || step.openSeal !== null) return [];
  return [...section(words.step.expected, trial.expected), ...section(words.step.rival, trial.rival)];
}

/** One step as Markdown. A seal that was not opened stays unread: what was sealed is in `data.json` only. */
export function stepMarkdown(step: LadderStep, { people, trials }: Around, planned: string): string {
  const say = words.step;
  const person = step.words.person === null ? null : (people.get(step.words.person)?.label ?? null);
  const { area, depth, setting } = step.words;
  const fields = {
    date: planned,
    [say.state]: step.state,
    [say.area]: area,
    [say.depth]: depth,
    [say.setting]: setting,
  };
  const body = [
    `# ${oneLine(step.words.title)}`,
    "",
    ...(step.state === "sealed" ? [say.sealed, ""] : []),
    ...guessLines(step, trials.get(step.id)),
    ...step.tries.flatMap(tryLines),
  ];
  return frontMatter(person === null ? fields : { ...fields, [say.with]: person }) + body.join("\n");
}

/** A feeling in words, as it was found; empty where nobody looked. */
export function feelingWords(answer: FeelingAnswer | null): string {
  if (answer === null) return "";
  if (answer === "not-yet") return words.moment.notYet;
  if (answer === "nothing") return words.moment.nothing;
  return "own" in answer ? answer.own : (feelings.find((each) => each.id === answer.word)?.text ?? answer.word);
}

/** One moment as Markdown. */
export function momentMarkdown(moment: Moment, people: People, happened: string): string {
  const say = words.moment;
  const held = moment.words;
  const pattern = patternLabelOf(held.pattern) ?? say.title;
  const person = held.person === null ? null : (people.get(held.person)?.label ?? null);
  const cue = bodyCues.find((each) => each.id === held.body)?.text ?? "";
  const body = [
    `# ${pattern}`,
    "",
    ...(held.note === "" ? [] : [held.note, ""]),
    ...section(say.feeling, feelingWords(held.feeling)),
    ...section(say.body, cue),
    ...section(say.urge, held.urge === null ? "" : told.urges[held.urge]),
    ...section(say.did, held.did === null ? "" : told.moves[held.did]),
    ...(held.strength === null ? [] : [say.strength(held.strength), ""]),
  ];
  return (
    frontMatter(person === null ? { date: happened } : { date: happened, [words.step.with]: person }) + body.join("\n")
  );
}
