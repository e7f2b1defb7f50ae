import type { ScreenName } from "./addresses.ts";

/** The places of the bar and the rail, in their order. Each is a screen, an icon and a word of its own. */
export const PLACES = ["now", "mine", "ours", "guide"] as const satisfies readonly ScreenName[];

export type Place = (typeof PLACES)[number];

export function isPlace(id: string): id is Place {
  return PLACES.some((place) => place === id);
}

/** Screens that are places or lead straight back to one. Flows hide the bar. */
export const PLACE_OF: Partial<Record<ScreenName, Place>> = {
  now: "now",
  mine: "mine",
  guide: "guide",
  steps: "mine",
  step: "mine",
  picture: "mine",
  moments: "mine",
  people: "mine",
  stories: "mine",
  endings: "mine",
  loops: "mine",
  letters: "mine",
  values: "mine",
  protections: "mine",
  thoughts: "mine",
  doing: "mine",
  ours: "ours",
  lines: "ours",
  needs: "ours",
};
