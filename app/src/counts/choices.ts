import { patterns } from "@ajar/content/en/patterns";
import type { MomentWords, Move, Urge } from "@ajar/core/moment/facts";
import type { Moment } from "@ajar/core/moment/moments";
import { countsOf, LEAST_OF_EACH } from "@ajar/core/moment/counts";
import type { Person } from "@ajar/core/person/people";
import { words } from "#words/counts";

/** Something that can be asked about: a marker, or something done. */
export interface Asked {
  readonly value: string;
  readonly label: string;
  readonly holds: (moment: MomentWords) => boolean;
}

const STRONG = 63;
const EVENING_FROM = 19;
const MORNING_FROM = 5;

function isEvening({ happenedAt }: MomentWords): boolean {
  const hour = new Date(happenedAt).getHours();
  return hour >= EVENING_FROM || hour < MORNING_FROM;
}

/** Markers that are there often enough, and missing often enough, to be counted. In a fixed order: nothing is ranked. */
export function markersOf(moments: readonly Moment[], people: readonly Person[]): readonly Asked[] {
  const all: readonly Asked[] = [
    ...people.map(({ id, label }) => ({
      value: id,
      label: words.markers.person(label),
      holds: (moment: MomentWords) => moment.person === id,
    })),
    ...(Object.entries(words.markers.urges) as [Urge, string][]).map(([urge, label]) => ({
      value: `urge ${urge}`,
      label,
      holds: (moment: MomentWords) => moment.urge === urge,
    })),
    { value: "strong", label: words.markers.strong, holds: ({ strength }) => strength !== null && strength >= STRONG },
    { value: "evening", label: words.markers.evening, holds: isEvening },
  ];
  const never = (): boolean => false;
  return all.filter(({ holds }) => countsOf(moments, { marked: ({ words: w }) => holds(w), did: never }) !== null);
}

/** What was done, of which there are any at all. */
export function actsOf(moments: readonly Moment[]): readonly Asked[] {
  const moves = (Object.entries(words.moves) as [Move, string][]).map(([move, label]) => ({
    value: `move ${move}`,
    label,
    holds: (moment: MomentWords) => moment.did === move,
  }));
  const known = patterns.map(({ id, text }) => ({
    value: id,
    label: text.replace(/\.$/u, ""),
    holds: (moment: MomentWords) => moment.pattern === id,
  }));
  return [...moves, ...known].filter(({ holds }) => moments.some((moment) => holds(moment.words)));
}

/** Whether there is enough to ask anything. */
export function canCount(moments: readonly Moment[]): boolean {
  return moments.length >= 2 * LEAST_OF_EACH;
}
