import { bodyCues } from "@ajar/content/en/body-cues";
import { feelings } from "@ajar/content/en/feelings";
import { patterns } from "@ajar/content/en/patterns";
import { recognitionCards } from "@ajar/content/en/recognition";
import { safetyBehaviours } from "@ajar/content/en/safety-behaviours";
import { arrivalOf } from "@ajar/core/arrival/arrival";
import { standing } from "@ajar/core/journal/erased";
import { momentsOf } from "@ajar/core/moment/moments";
import { peopleOf } from "@ajar/core/person/people";
import { byStamp, parseInstant, type Instant } from "@ajar/core/shared/stamp";
import { fearedHappenedOf } from "@ajar/core/step/feared-happened";
import { ladderOf, openStepsOf } from "@ajar/core/step/ladder";
import { breaksNowOf } from "@ajar/core/step/pause-rule";
import { predictionsOf } from "@ajar/core/step/predictions";
import { expect, test } from "vitest";
import { checkInsOf, weeksThrough } from "@ajar/core/check-in/check-ins";
import { lettersOf, readyLettersOf } from "@ajar/core/letter/letters";
import { linesOf, wantsALook } from "@ajar/core/line/lines";
import { pathCountsOf, pathOf } from "@ajar/core/path/path";
import { pausesOf } from "@ajar/core/pause/pauses";
import { storiesOf } from "@ajar/core/story/stories";
import { empathyScenes } from "@ajar/content/en/scenes";
import { loopTemplates } from "@ajar/content/en/loops";
import { needs } from "@ajar/content/en/needs";
import { thinkingHabits } from "@ajar/content/en/thinking-habits";
import { valueWords } from "@ajar/content/en/values";
import { words } from "#words/sample";
import { thisWeek } from "../check-in/this-week.ts";
import { calendarAt } from "../path/calendar.ts";
import { longAway, openStepOf } from "../now/now-view.ts";
import { memoryKeeper } from "./memory-keeper.ts";
import { sampleEndOf } from "./sample-end.ts";
import { sampleFacts } from "./sample-facts.ts";
import { SAMPLE_AUTHOR } from "./sample-life.ts";

const OPENED = parseInstant(1_772_640_000_000);
if (OPENED === null) throw new Error("no instant");
const opened = OPENED;
const end = sampleEndOf(opened);
const facts = sampleFacts(end);
const steps = [...ladderOf(facts).steps.values()];
const daysBefore = (ms: number): number => (end - ms) / 86_400_000;

test("the sample is written in order, by its own author, and ends before it is opened", () => {
  expect(facts).toEqual(facts.toSorted(byStamp));
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  expect(facts.every(({ id, at }) => id.startsWith(SAMPLE_AUTHOR) && at.ms < end)).toBe(true);
  expect(sampleFacts(end)).toEqual(facts);
});

test("nine steps: seven looked back on, one let go, one sealed and open", () => {
  const states = steps.map(({ state }) => state).toSorted();
  expect(states).toEqual([...Array<string>(7).fill("looked-back"), "sealed", "set-aside"]);
  expect(openStepsOf(ladderOf(facts)).map(({ words }) => words.title)).toEqual(["Ask Bo for help with one thing"]);
});

test("two were harder than feared, and they stay in the picture", () => {
  expect(fearedHappenedOf(facts).counts).toEqual({ milder: 5, harder: 2, alike: 0 });
});

test("no conclusion is drawn from so few, and nobody is on a break", () => {
  expect(predictionsOf(facts)).toMatchObject({ kind: "neither", n: 6, came: 2, partly: 1 });
  expect(breaksNowOf(facts, end).size).toBe(0);
});

test("it spans eight weeks, and the fifth is a rest", () => {
  const days = facts.map(({ at }) => daysBefore(at.ms));
  expect(Math.max(...days)).toBeGreaterThan(55);
  expect(days.filter((day) => day > 21 && day < 28)).toEqual([]);
  expect([8, 7, 6, 5, 3, 2, 1].every((week) => days.some((day) => day <= week * 7 && day > (week - 1) * 7))).toBe(true);
});

test("seven weeks were looked at, and the one between is a rest", () => {
  const weeks = weeksThrough(checkInsOf(facts), thisWeek(end));
  expect(weeks.map(({ words: answered }) => (answered === null ? "rest" : "looked-at"))).toEqual([
    ...Array<string>(4).fill("looked-at"),
    "rest",
    ...Array<string>(3).fill("looked-at"),
  ]);
});

/** The path as whoever opens the sample on this day meets it. */
function metOn(now: Instant) {
  const met = sampleFacts(sampleEndOf(now));
  const calendar = calendarAt(now);
  const path = pathOf(met, calendar);
  if (path === null) throw new Error("no path");
  return { path, counts: pathCountsOf(met, path, calendar), letters: lettersOf(met), away: longAway(met, now) };
}

const DAYS = Array.from({ length: 400 }, (_, day) => day);
const TWO_MONTHS_MS = 60 * 86_400_000;

test("whatever the day, the eight weeks are over, with the fifth at rest, and there is an end to look back from", () => {
  for (const day of DAYS) {
    const now = parseInstant(opened + day * 86_400_000 + day * 211_000);
    if (now === null) throw new Error("no instant");
    const { path, counts, letters, away } = metOn(now);
    const weeks = path.weeks.map(({ wrote }) => (wrote === "yes" ? "o" : "-")).join("");
    expect([new Date(now).toISOString(), path.state, weeks]).toEqual([new Date(now).toISOString(), "over", "oooo-ooo"]);
    expect(counts).toEqual({ steps: 9, lookedBack: 7, harder: 2, milder: 5 });
    expect(letters.every(({ opensAt }) => opensAt > now + TWO_MONTHS_MS)).toBe(true);
    expect(away).toBe(false);
  }
});

test("every place a person can keep something in holds something", () => {
  const held = new Set<string>(facts.map(({ kind }) => kind));
  const PLACES = [
    "check-in-answered",
    "closeness-drawn",
    "questionnaire-answered",
    "thought-checked",
    "story-ended",
    "writing-kept",
    "ending-noted",
    "protection-honoured",
    "loop-drawn",
    "kind-letter-kept",
    "letter-sealed",
    "values-weighed",
    "line-drawn",
    "need-planned",
    "pause-called",
    "reply-practised",
    "safe-place-made",
  ];
  expect(PLACES.filter((kind) => !held.has(kind))).toEqual([]);
});

test("the pause was kept, the line still stands, and the letter stays shut", () => {
  expect(pausesOf(facts).map(({ ended }) => ended)).toEqual(["returned"]);
  expect(linesOf(facts).filter((line) => wantsALook(line, end))).toEqual([]);
  expect(lettersOf(facts)).toHaveLength(1);
  expect(readyLettersOf(facts, end)).toEqual([]);
});

test("the old rule of the story is tried out on the step that is open", () => {
  expect(storiesOf(facts).map(({ rule, moments }) => [rule, moments.length])).toEqual([[words.story.rule, 3]]);
  expect(facts.filter((fact) => fact.kind === "trial-set").map(({ step }) => step)).toEqual(
    openStepsOf(ladderOf(facts)).map(({ id }) => id),
  );
});

test("Now greets its reader with the one open step, not with a welcome back", () => {
  expect(openStepOf(facts, end)?.state).toBe("sealed");
  expect(longAway(facts, end)).toBe(false);
});

test("everything it names from the library is there", () => {
  const known = new Set(
    [
      ...bodyCues,
      ...feelings,
      ...patterns,
      ...recognitionCards,
      ...safetyBehaviours,
      ...empathyScenes,
      ...loopTemplates,
      ...needs,
      ...thinkingHabits,
      ...valueWords,
    ].map(({ id }) => id),
  );
  const cards = [...arrivalOf(facts).answers.keys()];
  const told = momentsOf(facts).flatMap(({ words: { body, pattern, feeling } }) => [
    body,
    pattern,
    typeof feeling === "object" && feeling !== null && "word" in feeling ? feeling.word : null,
  ]);
  const safer = steps.flatMap(({ tries }) => tries.flatMap(({ outcome }) => outcome.madeSafer));
  const kept = facts.flatMap((fact) => {
    switch (fact.kind) {
      case "thought-checked":
        return fact.habit !== null && "habit" in fact.habit ? [fact.habit.habit] : [];
      case "line-drawn":
      case "need-planned":
        return [fact.need];
      case "loop-drawn":
        return [fact.source];
      case "reply-practised":
        return [fact.scene];
      case "protection-honoured":
        return [fact.pattern];
      case "values-weighed":
        return fact.values.map(({ value }) => value);
      default:
        return [];
    }
  });
  expect(kept).toHaveLength(9);
  const named = [...cards, ...told, ...safer, ...kept].filter((id) => id !== null);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test("everyone it names is one of the three", () => {
  expect([...peopleOf(facts).values()].map(({ label }) => label).toSorted()).toEqual(["Bo", "Sam", "my aunt"]);
  const people = peopleOf(facts);
  expect(steps.every(({ words }) => words.person !== null && people.has(words.person))).toBe(true);
  expect(momentsOf(facts).every(({ words }) => words.person !== null && people.has(words.person))).toBe(true);
});

test("what is tried out in the sample is stamped after it, and what is erased is gone from view", async () => {
  const keeper = memoryKeeper(facts, () => end);
  const [first] = momentsOf(facts);
  if (first === undefined) throw new Error("no moment");
  const erased = await keeper.erase(first.id);
  if (!erased.ok) throw new Error("not erased");
  const left = standing([...facts, erased.value]);

  expect(byStamp(erased.value, facts.at(-1) ?? erased.value)).toBeGreaterThan(0);
  expect(facts.map(({ id }) => id)).not.toContain(erased.value.id);
  expect(momentsOf(left).map(({ id }) => id)).not.toContain(first.id);
});
