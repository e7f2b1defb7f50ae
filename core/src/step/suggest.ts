import { isEnoughForToday } from "../exercise/heavy-today.ts";
import type { Fact } from "../journal/entry.ts";
import { withheldToday } from "../light-day/light-day.ts";
import type { Setting } from "../person/facts.ts";
import type { Preferences } from "../preference/facts.ts";
import type { Depth } from "../shared/scale.ts";
import type { FactId, Instant } from "../shared/stamp.ts";
import { byStamp } from "../shared/stamp.ts";
import type { Candidate, Suggested } from "./candidate.ts";
import type { Ladder } from "./ladder.ts";
import { ladderOf, openStepsOf } from "./ladder.ts";
import { breaksNowOf } from "./pause-rule.ts";
import { staircaseOf } from "./stair-events.ts";
import type { Standing } from "./staircase.ts";
import { standingOf } from "./staircase.ts";
import type { Day, StrongMoment } from "./stop-rules.ts";
import { stopCeilingOf } from "./stop-rules.ts";
import { threeOf } from "./suggest-three.ts";

/** Everything beside facts and library that a suggestion depends on. */
export interface Situation {
  readonly day: Day;
  readonly preferences: Pick<Preferences, "zone" | "dial" | "leave">;
  /** Who it should be with and in which setting, or `null` when that is open. A person's setting is where they stand. */
  readonly company: { readonly person: FactId | null; readonly setting: Setting } | null;
  readonly moments: readonly StrongMoment[];
  /** "go-on" when the person read "enough for today" and wants to go on. */
  readonly whenEnough: "rest" | "go-on";
}

export type Suggestions<C extends Candidate> =
  | { readonly kind: "to-rate"; readonly steps: readonly Suggested<C>[]; readonly standing: Standing }
  | { readonly kind: "write-your-own" }
  | { readonly kind: "enough-for-today" }
  | { readonly kind: "on-a-break"; readonly until: Instant }
  | { readonly kind: "left-out" };

const DIAL: Readonly<Record<Preferences["dial"], Depth>> = { light: 2, middle: 3, deep: 5 };

/** The deepest that may be suggested now: the least of the dial, the stop rules, and a day that stays light. */
function ceilingOf(facts: readonly Fact[], { day, moments, preferences }: Situation): Depth {
  const dial = withheldToday(facts, day).has("deep-step") ? DIAL.light : DIAL[preferences.dial];
  const stop = stopCeilingOf(ladderOf(facts), moments, day);
  return dial < stop ? dial : stop;
}

function leftOutOf(facts: readonly Fact[]): ReadonlySet<FactId> {
  const choices = facts.filter((fact) => fact.kind === "person-left-out").toSorted(byStamp);
  const latest = new Map(choices.map((choice) => [choice.person, choice.leftOut]));
  return new Set([...latest].filter(([, leftOut]) => leftOut === "yes").map(([person]) => person));
}

/** Library steps already taken up and not yet ended, and steps that are sealed: they wait for something else. */
function waitingOf(ladder: Ladder): ReadonlySet<string> {
  const open = openStepsOf(ladder).filter(({ source, state }) => source !== null || state === "sealed");
  return new Set(open.map(({ id, source }) => source ?? id));
}

interface Barred {
  readonly people: ReadonlySet<FactId>;
  readonly waiting: ReadonlySet<string>;
}

function isOffered(candidate: Candidate, situation: Situation, barred: Barred): boolean {
  const person = candidate.person ?? null;
  const asked = situation.company?.person ?? null;
  if (person !== null && (barred.people.has(person) || (asked !== null && asked !== person))) return false;
  return (
    !barred.waiting.has(candidate.id) && !candidate.leave.some((topic) => situation.preferences.leave.includes(topic))
  );
}

/**
 * Up to three steps to rate now, or why there are none (`algorithms.md` §1, stop rules S4 and S5 of `content.md` §4).
 * Nobody on a break or left out is named. Nothing is suggested when nothing fits.
 */
export function suggestionsOf<C extends Candidate>(
  facts: readonly Fact[],
  candidates: readonly C[],
  situation: Situation,
): Suggestions<C> {
  const { day, moments, preferences, company } = situation;
  const breaks = breaksNowOf(facts, day.now);
  const leftOut = leftOutOf(facts);
  const asked = company?.person ?? null;
  if (asked !== null && leftOut.has(asked)) return { kind: "left-out" };
  const onBreak = asked === null ? undefined : breaks.get(asked);
  if (onBreak !== undefined) return { kind: "on-a-break", until: onBreak.until };

  const ladder = ladderOf(facts);
  if (situation.whenEnough === "rest" && isEnoughForToday(facts, moments, day)) return { kind: "enough-for-today" };

  const stairs = staircaseOf(facts);
  const standing = standingOf(stairs, preferences.zone);
  const barred = { people: new Set([...leftOut, ...breaks.keys()]), waiting: waitingOf(ladder) };
  const offered = candidates.filter((candidate) => isOffered(candidate, situation, barred));
  const steps = threeOf(offered, stairs, {
    standing,
    ceiling: ceilingOf(facts, situation),
    setting: company?.setting ?? null,
  });
  return steps.length === 0 ? { kind: "write-your-own" } : { kind: "to-rate", steps, standing };
}
