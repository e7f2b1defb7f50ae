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
      ["safe-place", "lock"],
      ["listening", "dot"],
      ["empathy", "thought"],
      ["replies", "text"],
      ["good-news", "plus"],
    ],
  ],
  [
    "heat",
    [
      ["pause", "now"],
      ["soft-start", "text"],
      ["repair", "round"],
    ],
  ],
  [
    "mine",
    [
      ["show-first", "eye"],
      ["lines", "dashes"],
      ["needs", "mine"],
    ],
  ],
];
