import type { Fact } from "../journal/entry.ts";
import { byStamp } from "../shared/stamp.ts";
import type { Preferences } from "./facts.ts";

/** How Ajar behaves before anyone chose otherwise. */
export const PREFERENCES_AT_FIRST: Preferences = {
  zone: 50,
  dial: "middle",
  leave: [],
  lockAfterMinutes: 2,
  reminderTitle: "Reminder",
};

/** Reads what a person chose out of the journal, whatever order the facts come in. The latest choice counts, one by one. */
export function preferencesOf(facts: readonly Fact[]): Preferences {
  const set = facts.filter((fact) => fact.kind === "preference-set").toSorted(byStamp);
  const latest = <Name extends keyof Preferences>(name: Name): Preferences[Name] =>
    set.findLast(({ changes }) => changes[name] !== undefined)?.changes[name] ?? PREFERENCES_AT_FIRST[name];
  return {
    zone: latest("zone"),
    dial: latest("dial"),
    leave: latest("leave"),
    lockAfterMinutes: latest("lockAfterMinutes"),
    reminderTitle: latest("reminderTitle"),
  };
}
