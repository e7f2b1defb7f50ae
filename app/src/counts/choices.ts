import { patterns } from "@ajar/content/en/patterns";
import type { CountedMoment } from "@ajar/core/moment/counted-moments";
import type { Move, Urge } from "@ajar/core/moment/facts";
import { countsOf, LEAST_OF_EACH } from "@ajar/core/moment/counts";
import type { Person } from "@ajar/core/person/people";
import { words } from "#words/counts";

/** Something that can be asked about: a marker, or something done. */
export interface Asked {
  readonly value: string;
  readonly label: string;
  readonly holds: (moment: CountedMoment) => boolean;
}

const STRONG = 63;
const EVENING_FROM = 19;
const MORNING_FROM = 5;

function isEvening({ happenedAt }: CountedMoment): boolean {
  if (happenedAt === null) return false;
  const hour = new Date(happenedAt).getHours();
  return hour >= EVENING_FROM || hour < MORNING_FROM;
}

/** Markers that are there often enough, and missing often enough, to be counted. In a fixed order: nothing is ranked. */
export function markersOf(moments: readonly CountedMoment[], people: readonly Person[]): readonly Asked[] {
  const all: readonly Asked[] = [
    ...people.map(({ id, label }) => ({
      value: id,
      label: words.markers.person(label),
      holds: (moment: CountedMoment) => moment.person === id,
    })),
    ...(Object.entries(words.markers.urges) as [Urge, string][]).map(([urge, label]) => ({
      value: `urge ${urge}`,
      label,
      holds: (moment: CountedMoment) => moment.urge === urge,
    })),
    { value: "strong", label: words.markers.strong, holds: ({ strength }) => strength !== null && strength >= STRONG },
    { value: "evening", label: words.markers.evening, holds: isEvening },
  ];
  const never = (): boolean => false;
  return all.filter(({ holds }) => countsOf(moments, { marked: holds, did: never }) !== null);
}

/** What was done, of which there are any at all. */
export function actsOf(moments: readonly CountedMoment[]): readonly Asked[] {
  const moves = (Object.entries(words.moves) as [Move, string][]).map(([move, label]) => ({
    value: `move ${move}`,
    label,
    holds: (moment: CountedMoment) => moment.did === move,
  }));
  const known = patterns.map(({ id, text }) => ({
    value: id,
    label: text.replace(/\.$/u, ""),
    holds: (moment: CountedMoment) => moment.pattern === id,
  }));
  return [...moves, ...known].filter(({ holds }) => moments.some(holds));
}

/** Whether there is enough to ask anything. */
export function canCount(moments: readonly CountedMoment[]): boolean {
  return moments.length >= 2 * LEAST_OF_EACH;
}
