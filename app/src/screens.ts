import type { Component } from "svelte";
import type { ScreenProps } from "./shell.svelte.ts";

/** Every screen and its address. Addresses name places, never items or words; which item is meant stays in memory. */
export const SCREENS = {
  cover: { path: "/", load: () => import("./arrival/Cover.svelte") },
  brings: { path: "/what-brings-you", load: () => import("./arrival/Brings.svelte") },
  recognise: { path: "/recognise", load: () => import("./arrival/Recognise.svelte") },
  mirror: { path: "/mirror", load: () => import("./arrival/Mirror.svelte") },
  "keep-it": { path: "/keep-it", load: () => import("./arrival/KeepIt.svelte") },
  go: { path: "/go", load: () => import("./arrival/Go.svelte") },
  now: { path: "/now", load: () => import("./now/Now.svelte") },
  mine: { path: "/mine", load: () => import("./mine/Mine.svelte") },
  choose: { path: "/choose", load: () => import("./step/Choose.svelte") },
  "own-step": { path: "/own-step", load: () => import("./step/OwnStep.svelte") },
  seal: { path: "/seal", load: () => import("./step/Seal.svelte") },
  sealed: { path: "/sealed", load: () => import("./step/Sealed.svelte") },
  steps: { path: "/steps", load: () => import("./step/Steps.svelte") },
  step: { path: "/step", load: () => import("./step/StepPage.svelte") },
  "look-back": { path: "/look-back", load: () => import("./step/LookBack.svelte") },
  care: { path: "/care", load: () => import("./step/Care.svelte") },
  picture: { path: "/picture", load: () => import("./step/Picture.svelte") },
  moments: { path: "/moments", load: () => import("./moment/Moments.svelte") },
  moment: { path: "/moment", load: () => import("./moment/LogMoment.svelte") },
  people: { path: "/people", load: () => import("./person/People.svelte") },
  safety: { path: "/safety", load: () => import("./safety/Safety.svelte") },
  settings: { path: "/settings", load: () => import("./settings/Settings.svelte") },
  lock: { path: "/settings/lock", load: () => import("./settings/Lock.svelte") },
  kit: { path: "/settings/kit", load: () => import("./settings/Kit.svelte") },
  comfort: { path: "/settings/comfort", load: () => import("./settings/ComfortPage.svelte") },
  suggestions: { path: "/settings/suggestions", load: () => import("./settings/Suggestions.svelte") },
  reminders: { path: "/settings/reminders", load: () => import("./settings/Reminders.svelte") },
  data: { path: "/settings/data", load: () => import("./settings/Data.svelte") },
  backup: { path: "/settings/backup", load: () => import("./settings/Backup.svelte") },
  restore: { path: "/settings/restore", load: () => import("./settings/Restore.svelte") },
  export: { path: "/settings/export", load: () => import("./settings/Export.svelte") },
  erase: { path: "/settings/erase", load: () => import("./settings/Erase.svelte") },
  about: { path: "/settings/about", load: () => import("./settings/About.svelte") },
} as const satisfies Record<string, { path: string; load: () => Promise<{ default: Component<ScreenProps> }> }>;

export type ScreenName = keyof typeof SCREENS;

/** Screens anyone may read on a locked device: they show nothing of the vault. */
export const OPEN_TO_ALL: ReadonlySet<ScreenName> = new Set(["safety", "restore"]);

/** The screen at this address, or `null` when there is none. */
export function screenAt(path: string): ScreenName | null {
  const found = Object.entries(SCREENS).find(([, screen]) => screen.path === path);
  return found ? (found[0] as ScreenName) : null;
}
