import type { Fact } from "@ajar/core/journal/entry";
import { momentsOf } from "@ajar/core/moment/moments";
import { peopleOf } from "@ajar/core/person/people";
import { preferencesOf } from "@ajar/core/preference/preferences";
import { parseInstant, parseFactId, type Instant } from "@ajar/core/shared/stamp";
import { strongMomentOf } from "@ajar/core/step/stop-rules";
import type { Situation } from "@ajar/core/step/suggest";

/** Local midnight before `now`. */
export function dayStart(now: Instant): Instant {
  const date = new Date(now);
  date.setHours(0, 0, 0, 0);
  return parseInstant(date.getTime()) ?? now;
}

/** Everything a suggestion depends on, as it is now, for the person named or for anyone. */
export function situationOf(
  facts: readonly Fact[],
  now: Instant,
  wish: { readonly with: string | null; readonly whenEnough: Situation["whenEnough"] },
): Situation {
  const id = parseFactId(wish.with);
  const person = id === null ? undefined : peopleOf(facts).get(id);
  return {
    day: { now, from: dayStart(now) },
    preferences: preferencesOf(facts),
    company: person ? { person: person.id, setting: person.setting } : null,
    moments: momentsOf(facts).flatMap((moment) => strongMomentOf(moment.words) ?? []),
    whenEnough: wish.whenEnough,
  };
}
