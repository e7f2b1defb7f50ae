import type { Brings } from "@ajar/core/arrival/facts";
import type { PathCounts, PathWeek } from "@ajar/core/path/path";
import { capital, counted } from "./count.ts";
import { LOCALE } from "./locale.ts";
import type { ScreenName } from "../../addresses.ts";

/** One thing a week may hold, and the screen where it is done. */
export interface WeekIdea {
  readonly text: string;
  readonly screen: ScreenName;
}

/** What one week may hold: one idea, or one of two. */
export type WeekIdeas = readonly [WeekIdea] | readonly [WeekIdea, WeekIdea];

const rest: WeekIdeas = [{ text: "Read back a little. Or rest: a week of rest belongs to the eight.", screen: "mine" }];
const last: WeekIdeas = [
  { text: "Write yourself a letter that opens in three months.", screen: "write-letter" },
  { text: "Or look once more at what you feared, and what happened.", screen: "picture" },
];
const talk: WeekIdea = { text: "Take turns for ten minutes, on one phone.", screen: "talk-set-up" };

const mine: readonly WeekIdeas[] = [
  [{ text: "One small step, with someone who is easy.", screen: "choose" }],
  [{ text: "Look at what you feared beside what happened.", screen: "picture" }],
  [{ text: "Note a moment when something in you stepped back. And a calm one.", screen: "moment" }],
  [{ text: "Put a few steps in a row, the easy ones first.", screen: "steps" }],
  [
    { text: "Tell one short story of where it comes from. Light is deep enough.", screen: "story-begin" },
    { text: "Or weigh one thought that keeps you away.", screen: "thought" },
  ],
  [
    { text: "Draw your loop: what goes round, and a place to step out.", screen: "loop" },
    { text: "Or draw how close someone is, and how close you’d like.", screen: "closeness" },
  ],
  rest,
  last,
];
const theirs: readonly WeekIdeas[] = [
  [{ text: "Name one feeling of yours, and ask for nothing back.", screen: "choose" }],
  [{ text: "Draw the loop you two go round in. Your half only.", screen: "loop" }],
  [
    { text: "Find three needs that may be behind one move.", screen: "empathy" },
    { text: "Or try a pause that says when you come back.", screen: "pause" },
  ],
  [{ text: "Plan a time and a place where talking is easier.", screen: "safe-place" }, talk],
  [{ text: "Show something small of your own first. No answer needed.", screen: "show-first" }],
  [
    { text: "Write one line: what you will do, and when you look at it again.", screen: "line" },
    { text: "Or plan one thing you need that has nothing to do with them.", screen: "needs" },
  ],
  rest,
  last,
];
const both: readonly WeekIdeas[] = [
  [{ text: "One small step, towards each other or towards a friend.", screen: "choose" }],
  [{ text: "Agree on a pause, before either of you needs one.", screen: "pause" }],
  [talk],
  [{ text: "Note a moment that was calm. Then one that was not.", screen: "moment" }],
  [
    { text: "Draw your half of the loop you two go round in.", screen: "loop" },
    { text: "Or weigh one thought you have about them when it gets quiet.", screen: "thought" },
  ],
  [
    { text: "Draw how close you are, and how close you’d like.", screen: "closeness" },
    { text: "Or tell one short story of where your half comes from.", screen: "story-begin" },
  ],
  rest,
  last,
];
const therapist: readonly WeekIdeas[] = [
  [
    { text: "One small step. Write down first how badly it may go.", screen: "choose" },
    { text: "Or bring in a practice pack, if you were given one.", screen: "packs" },
  ],
  [{ text: "Weigh one thought. It can be the one you’d bring along.", screen: "thought" }],
  [{ text: "Read what one can ask a therapist.", screen: "therapy" }],
  [{ text: "Look at your week, in a minute.", screen: "check-in" }],
  [
    { text: "One more step, in another corner of your life.", screen: "choose" },
    { text: "Or tell one short story. It can be one to talk about there.", screen: "story-begin" },
  ],
  [{ text: "Put a page together for your next visit. Every line is yours to tick.", screen: "summary" }],
  rest,
  last,
];

const months = (at: number): string => new Date(at).toLocaleDateString(LOCALE, { month: "long", year: "numeric" });
const day = (at: number): string => new Date(at).toLocaleDateString(LOCALE, { day: "numeric", month: "long" });

function lookedBackWords(count: number): string {
  if (count === 0) return "none looked back on yet";
  return count === 1 ? "you looked back once" : `you looked back ${counted(count)} times`;
}

const some = (count: number): string => (count === 0 ? "none" : counted(count));

/** What lay in the weeks: "Seven with something in them, one of rest." */
function held(wrote: number, rested: number): string {
  return `${capital(some(wrote))} with something in ${wrote === 1 ? "it" : "them"}, ${some(rested)} of rest.`;
}

/** The eight weeks: where one is, what each may hold, and an end. */
export const words = {
  way: { title: "Eight weeks", detail: "A path with an end, and rest in it" },
  title: "Eight weeks",
  lead: "One idea a week, if you like. Nothing waits, and nothing has to be made up for.",
  ideas: { mine, theirs, both, therapist, unsure: mine } satisfies Record<Brings, readonly WeekIdeas[]>,
  none: {
    title: "No path right now",
    lead: "Eight weeks begin with the first step you seal. You can also use Ajar without any path.",
    resting: "You are resting. Eight weeks can begin again whenever you like, or never.",
    begin: "Begin eight weeks",
    notToday: "Not today",
    begun: "Begun. There is nothing to do today.",
    step: "One small thing",
  },
  nth: (at: number): string => `Week ${at}`,
  state: ({ when, wrote }: PathWeek): string => {
    if (when === "ahead") return "ahead";
    if (wrote === "yes") return when === "now" ? "this week" : "something written";
    return when === "now" ? "this week, still open" : "rest";
  },
  key: { wrote: "something written", rest: "rest", ahead: "ahead" },
  twin: (at: number, wrote: number, rested: number): string => `Week ${at} of 8. ${held(wrote, rested)}`,
  twinOver: (wrote: number, rested: number): string => `Eight weeks. ${held(wrote, rested)}`,
  thisWeek: "This week, if you like",
  all: "All eight",
  months: {
    title: "Steps you looked back on",
    none: "None yet. They come one at a time.",
    line: (at: number, count: number): string => `${months(at)}: ${counted(count)}`,
    only: "Only you see this. More is not better.",
  },
  end: {
    card: "The eight weeks are over",
    open: "Look back on them",
    notNow: "Not now",
    title: "The path ends here.",
    unseen: "A talk, or words you made to say, leave nothing behind. A week of those looks like rest here.",
    counts: ({ steps, lookedBack }: PathCounts): string =>
      `${capital(counted(steps))} ${steps === 1 ? "step" : "steps"}; ${lookedBackWords(lookedBack)}.`,
    harder: ({ harder, milder }: PathCounts): string =>
      harder + milder === 0
        ? ""
        : `${capital(counted(milder))} ${milder === 1 ? "was" : "were"} milder than you feared, ${counted(harder)} harder.`,
    yours: "What changed, if anything, is yours to say.",
    doors: "Some doors you opened. Leaving some shut was a choice, too.",
    letter: (at: number): string => `Your letter opens on ${day(at)}.`,
    picture: "See what you feared beside what happened",
    ever: "Nobody needs Ajar for ever.",
    helped: "Did it not help? That is worth knowing, too. A person may help more than a path.",
    therapy: "Think about therapy",
    carryOn: "Carry on",
    rest: "Rest",
    take: "Take my things",
    said: {
      "carry-on": "Eight more, from this week. Slowly is fine.",
      rest: "A good rest. Everything stays where it is.",
      take: "Your things are yours. Here is how to take them.",
    },
    refused: "That didn’t save. Nothing is lost. Try again.",
  },
} as const;
