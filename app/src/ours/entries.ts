import { words } from "#words/ours";
import type { ScreenName } from "../addresses.ts";
import type { IconName } from "../ui/icon-name.ts";

type Entry = keyof typeof words.entries & ScreenName;
type Group = keyof typeof words.groups;

/** What Ours holds, in its order. Each entry is a screen of its own. */
export const GROUPS: readonly (readonly [Group, readonly (readonly [Entry, IconName])[]])[] = [
  [
    "hear",
    [
      ["talk-set-up", "talk"],
      ["safe-place", "home"],
      ["listening", "ear"],
      ["empathy", "under"],
      ["replies", "reply"],
      ["good-news", "star"],
    ],
  ],
  [
    "heat",
    [
      ["pause", "rest"],
      ["soft-start", "feather"],
      ["repair", "mend"],
    ],
  ],
  [
    "mine",
    [
      ["show-first", "door"],
      ["tell-them", "tell"],
      ["lines", "line"],
      ["needs", "cup"],
    ],
  ],
];

/** The icon of an entry, wherever it is offered. */
export function iconOf(wanted: Entry): IconName {
  return GROUPS.flatMap(([, entries]) => entries).find(([entry]) => entry === wanted)?.[1] ?? "ours";
}
