import { guidePages } from "@ajar/content/en/guide/pages";
import { expect, test } from "vitest";
import type { ScreenName } from "../addresses.ts";
import { WAYS } from "../mine/ways.ts";
import { GROUPS } from "../ours/entries.ts";
import { textsOf } from "./page-view.ts";

/** For each thing one can do: the page that speaks of it, and the words by which it does. */
const SPOKEN: Partial<Record<ScreenName, readonly [page: string, by: RegExp]>> = {
  stories: ["reflect", /a few moments that taught you something/],
  writing: ["reflect", /Keep it to twenty minutes/],
  grounding: ["reflect", /back to the room/],
  endings: ["who-cannot-stay", /your own endings/],
  choose: ["small-steps", /A step is one small true thing/],
  steps: ["small-steps", /with another person, another day/],
  picture: ["small-steps", /put the two side by side/],
  thought: ["assumptions", /what speaks for the thought/],
  therapy: ["therapy", /Ask what an hour with them is like/],
  summary: ["therapy", /a page with what you tried/],
  moment: ["hot-and-cold", /which one is at the wheel today/],
  loops: ["hot-and-cold", /you reach out, and when it comes, you pull back/],
  run: ["hot-and-cold", /If you have to run/],
  blank: ["topics", /gone blank/],
  arguing: ["defending", /If it heats up/],
  protections: ["protects", /First ask what it protects/],
  "kind-letter": ["protects", /kind letter/],
  values: ["boundaries", /what matters to you/],
  line: ["boundaries", /A line says what you will do/],
  needs: ["boundaries", /things in it that are yours/],
  "check-in": ["why", /feel understood and cared for/],
  closeness: ["both-ways", /draw it for yourself/],
  "talk-set-up": ["both-ways", /Take turns/],
  pause: ["both-ways", /a time to come back/],
  path: ["can-and-cannot", /After eight weeks the path ends/],
  doing: ["evidence", /dates and plain numbers/],
  counts: ["evidence", /count your moments/],
  questionnaires: ["clinicians", /word for word/],
  packs: ["clinicians", /practice pack/],
  empathy: ["empathy", /three reasons/],
  replies: ["empathy", /A reply can do all three/],
  "good-news": ["empathy", /Good news/],
  "soft-start": ["defending", /Saw, felt, wish/],
  repair: ["defending", /mend your half/],
  "safe-place": ["safe-place", /Where, when, how long/],
  listening: ["safe-place", /Say back the part you heard/],
  "tell-them": ["privacy", /a few plain words are enough/],
  "show-first": ["show-first", /Say one thing about you/],
};

const RIGHT_NOW: readonly ScreenName[] = ["run", "blank", "arguing"];
/** A list of Mine or Ours, and the thing done there. */
const DONE_THERE: Partial<Record<ScreenName, ScreenName>> = {
  moments: "moment",
  thoughts: "thought",
  letters: "kind-letter",
  lines: "line",
};
/** What one is helped by and does not do. */
const NO_EXERCISE: ReadonlySet<ScreenName> = new Set(["people"]);

test("the page that speaks of a thing leads to it", () => {
  for (const [screen, [slug, by]] of Object.entries(SPOKEN)) {
    const page = guidePages.find((each) => each.slug === slug);
    if (!page) throw new Error(`no page ${slug}`);
    expect([screen, textsOf(page).join(" ")]).toEqual([screen, expect.stringMatching(by)]);
    expect([screen, page.doing.map(({ to }) => to)]).toEqual([screen, expect.arrayContaining([screen])]);
  }
});

test("everything in Mine, in Ours and in Right now has a page that speaks of it", () => {
  const mine = WAYS.map(({ screen }) => screen);
  const ours = GROUPS.flatMap(([, entries]) => entries.map(([entry]) => entry));
  const all = [...mine, ...ours, ...RIGHT_NOW].filter((screen) => !NO_EXERCISE.has(screen));
  expect(all.filter((screen) => !Object.hasOwn(SPOKEN, DONE_THERE[screen] ?? screen))).toEqual([]);
});

test("no page asks for more than four things, and safety comes last", () => {
  for (const { slug, doing } of guidePages) {
    expect([slug, doing.length <= 4]).toEqual([slug, true]);
    const safety = doing.findIndex(({ to }) => to === "safety");
    if (safety >= 0) expect([slug, safety]).toEqual([slug, doing.length - 1]);
  }
});
