import type { Stamp } from "../shared/stamp.ts";

/** Topics a person may leave out of every suggestion. */
export type Leave = "trauma" | "recent-loss" | "family" | "sex" | "faith" | "body";

/** What a person chose about how Ajar behaves towards them. Each change says only what changed; the latest counts. */
export interface Preferences {
  /** Where the stretch lies: 30, 40, 50 (default) or 60. */
  readonly zone: 30 | 40 | 50 | 60;
  /** How deep suggestions may go: light 1–2, middle 3 (default), deep 4–5. */
  readonly dial: "light" | "middle" | "deep";
  /** Topics left out of suggestions. */
  readonly leave: readonly Leave[];
  /** Minutes without a touch before Ajar locks itself: 0.5 to 15. */
  readonly lockAfterMinutes: number;
  /** Title of calendar files. Default "Reminder". */
  readonly reminderTitle: string;
}

/** One or more preferences were set. */
export interface PreferenceSet extends Stamp {
  readonly kind: "preference-set";
  readonly changes: Partial<Preferences>;
}

export type PreferenceFact = PreferenceSet;
