import { parseGiven } from "../shared/json.ts";
import type { Guard, Parser, Shape } from "../shared/shape.ts";
import { listOf, objectOf, oneOf, sayingOf, textOf, told } from "../shared/shape.ts";
import type { Leave, Preferences, PreferenceSet } from "./facts.ts";

/** The longest title of calendar files, in UTF-16 units, the way a text field counts. */
export const TITLE_LIMIT = 100;

const isZone: Guard<Preferences["zone"]> = told(
  { enum: [30, 40, 50, 60] },
  (given): given is Preferences["zone"] => given === 30 || given === 40 || given === 50 || given === 60,
);

const isLockAfter: Guard<number> = told(
  { type: "number", minimum: 0.5, maximum: 15 },
  (given): given is number => typeof given === "number" && given >= 0.5 && given <= 15,
);

/** Says of each preference which values it may have. */
export const PREFERENCE_SHAPE: Shape<Preferences> = {
  zone: isZone,
  dial: oneOf<Preferences["dial"]>({ light: true, middle: true, deep: true }),
  leave: listOf(oneOf<Leave>({ trauma: true, "recent-loss": true, family: true, sex: true, faith: true, body: true })),
  lockAfterMinutes: isLockAfter,
  reminderTitle: textOf(1, TITLE_LIMIT),
};

/** The preferences that were changed, each in range; `null` when one is out of range. Names it does not know are left behind. */
export function parseChanges(given: unknown): Partial<Preferences> | null {
  const changes = parseGiven(given);
  if (changes === null) return null;
  const known = Object.entries<Guard<unknown>>(PREFERENCE_SHAPE).filter(([name]) => Object.hasOwn(changes, name));
  if (!known.every(([name, holds]) => holds(changes[name]))) return null;
  return Object.fromEntries(known.map(([name]) => [name, changes[name]]));
}

const CHANGES = { ...objectOf(PREFERENCE_SHAPE), required: [] };

const parsePreferenceSet: Parser<PreferenceSet> = sayingOf({ changes: CHANGES }, (stamp, given) => {
  const changes = parseChanges(given["changes"]);
  return changes === null ? null : { kind: "preference-set", ...stamp, changes };
});

/** One parser for every kind of fact about preferences. */
export const PREFERENCE_PARSERS = { "preference-set": parsePreferenceSet };
