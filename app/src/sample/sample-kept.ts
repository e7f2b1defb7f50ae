import { ucla3 } from "@ajar/content/en/questionnaires/questionnaires";
import { answerCheckIn } from "@ajar/core/check-in/answer-check-in";
import { drawCloseness } from "@ajar/core/closeness/draw-closeness";
import { practiseReply } from "@ajar/core/empathy/practise-reply";
import { noteEnding } from "@ajar/core/ending/note-ending";
import { keepKindLetter } from "@ajar/core/letter/keep-kind-letter";
import { sealLetter } from "@ajar/core/letter/seal-letter";
import { drawLine } from "@ajar/core/line/draw-line";
import { drawLoop } from "@ajar/core/loop/draw-loop";
import { planNeed } from "@ajar/core/need/plan-need";
import { callPause } from "@ajar/core/pause/call-pause";
import { endPause } from "@ajar/core/pause/end-pause";
import { openPauseOf, pausesOf } from "@ajar/core/pause/pauses";
import { peopleOf } from "@ajar/core/person/people";
import { honourProtection } from "@ajar/core/protection/honour-protection";
import { answerQuestionnaire } from "@ajar/core/questionnaire/answer-questionnaire";
import { makeSafePlace } from "@ajar/core/safe-place/make-safe-place";
import type { FactId } from "@ajar/core/shared/stamp";
import { ladderOf, openStepsOf } from "@ajar/core/step/ladder";
import { beginStory } from "@ajar/core/story/begin-story";
import { endStory } from "@ajar/core/story/end-story";
import { storiesOf } from "@ajar/core/story/stories";
import { tellMoment } from "@ajar/core/story/tell-moment";
import { checkThought } from "@ajar/core/thought/check-thought";
import { setTrial } from "@ajar/core/trial/set-trial";
import { weighValues } from "@ajar/core/values/weigh-values";
import { keepWriting } from "@ajar/core/writing/keep-writing";
import { words, type SamplePerson } from "#words/sample";
import { thisWeek } from "../check-in/this-week.ts";
import { CIRCLES, COMPANY, LINE_CHECK, PAUSED_MS, STORY, VALUES, WEEKS, type SampleWeekPlan } from "./kept-story.ts";
import type { Act, SampleLife } from "./sample-life.ts";

const DAY_MS = 86_400_000;

type Ids = ReadonlyMap<SamplePerson, FactId>;

/** What was kept beside steps and moments: a little from every place, so that none of them is empty. */
export function keptActs(life: SampleLife, ids: Ids): readonly Act[] {
  const at = (day: number, write: () => void): Act => ({ day, write });
  return [
    ...WEEKS.map((plan) => at(plan.day, () => lookAtWeek(life, ids, plan))),
    ...CIRCLES.map(({ day, with: who, now, wished }) =>
      at(day, () => {
        const person = ids.get(who);
        if (person === undefined) return;
        life.write((stamp) => drawCloseness(peopleOf(life.facts), { person, now, wished }, stamp));
      }),
    ),
    ...COMPANY.map(({ day, answers }) =>
      at(day, () => void life.write((stamp) => answerQuestionnaire(ucla3, answers, stamp))),
    ),
    at(36.4, () => tellStory(life)),
    ...alone(life).map(([day, write]) => at(day, write)),
    ...withSomeone(life).map(([day, write]) => at(day, write)),
  ];
}

function lookAtWeek(life: SampleLife, ids: Ids, { week, hard, moved, felt }: SampleWeekPlan): void {
  const person = felt === undefined ? undefined : ids.get(felt.with);
  const withWhom = felt === undefined || person === undefined ? [] : [{ ...felt, person }];
  const draft = { week: thisWeek(life.now), hard, moved, with: withWhom, calm: words.calm[week] };
  life.write((stamp) => answerCheckIn(peopleOf(life.facts), draft, stamp));
}

function tellStory(life: SampleLife): void {
  const { id } = life.write((stamp) => beginStory("middle", stamp));
  for (const { moment, age } of STORY) {
    const draft = { story: id, replaces: null, age, ...words.story[moment] };
    life.write((stamp) => tellMoment(storiesOf(life.facts), draft, stamp));
  }
  life.write((stamp) => endStory(storiesOf(life.facts), { story: id, rule: words.story.rule, felt: 45 }, stamp));
}

type Kept = readonly [day: number, write: () => void];

function alone(life: SampleLife): readonly Kept[] {
  const protection = { pattern: "pattern.go-quiet", own: "", needed: "sometimes" as const };
  return [
    [34.5, () => void life.write((stamp) => honourProtection({ ...protection, ...words.protection }, stamp))],
    [31.2, () => void life.write((stamp) => noteEnding({ age: "18-29", ...words.ending }, stamp))],
    [30.4, () => letGoOfWords(life)],
    [18.6, () => checkOneThought(life)],
    [
      16.1,
      () => void life.write((stamp) => drawLoop({ ...words.loop, exit: "move", source: "loop.step-back" }, stamp)),
    ],
    [10.7, () => void life.write((stamp) => keepKindLetter({ ...words.kindLetter, felt: 35 }, stamp))],
    [8.3, () => void life.write((stamp) => weighValues(VALUES, stamp))],
    [7.4, () => sealForLater(life)],
    [2, () => setTwoGuesses(life)],
  ];
}

/** Twelve minutes of writing, and the words were not kept. */
function letGoOfWords(life: SampleLife): void {
  const draft = { topic: "reflection.writing.needing", tookMs: 12 * 60_000, words: "", felt: 40 };
  life.write((stamp) => keepWriting(life.facts, draft, stamp));
}

function checkOneThought(life: SampleLife): void {
  const { saw, thought, fairer, supports, against } = words.thought;
  const draft = {
    saw,
    thought,
    fairer,
    feeling: { word: "feeling.stung" },
    belief: 75,
    habit: { habit: "habit.reading-minds" },
    supports: { lines: supports, enough: "yes" as const },
    against: { lines: against, enough: "yes" as const },
    beliefAfter: 40,
    feelingNow: { word: "feeling.uneasy" },
  };
  life.write((stamp) => checkThought(draft, stamp));
}

function sealForLater(life: SampleLife): void {
  life.write((stamp) => sealLetter({ text: words.letter, opensAt: stamp.at.ms + 91 * DAY_MS }, stamp));
}

/** The old rule of the story, tried out on the step that is still open. */
function setTwoGuesses(life: SampleLife): void {
  const [story] = storiesOf(life.facts);
  const [open] = openStepsOf(ladderOf(life.facts));
  if (story === undefined || open === undefined) return;
  life.write((stamp) => setTrial(ladderOf(life.facts), { about: story.id, step: open.id, ...words.trial }, stamp));
}

function withSomeone(life: SampleLife): readonly Kept[] {
  const back = (): void => {
    const pause = openPauseOf(life.facts);
    if (pause === null) return;
    life.write((stamp) => endPause(pausesOf(life.facts), { pause: pause.id, how: "returned" }, stamp));
  };
  return [
    [20.4, () => void life.write((stamp) => callPause({ returnAt: stamp.at.ms + PAUSED_MS }, stamp))],
    [20.4 - PAUSED_MS / DAY_MS, back],
    [14.8, () => drawOneLine(life)],
    [14.2, () => void life.write((stamp) => planNeed({ need: "need.company", ...words.need }, stamp))],
    [
      13.9,
      () =>
        void life.write((stamp) =>
          practiseReply({ scene: "scene.partner.nothing-is-wrong", reply: words.reply }, stamp),
        ),
    ],
    [6.5, () => void life.write((stamp) => makeSafePlace(words.place, stamp))],
  ];
}

function drawOneLine(life: SampleLife): void {
  life.write((stamp) => {
    const draft = { ...words.line, need: "need.quiet", reviewOn: stamp.at.ms + 28 * DAY_MS, check: LINE_CHECK };
    return drawLine(draft, stamp);
  });
}
