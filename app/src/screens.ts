import type { Component } from "svelte";
import type { ScreenName } from "./addresses.ts";
import type { ScreenProps } from "./shell.svelte.ts";

type Load = () => Promise<{ default: Component<ScreenProps> }>;

/** How each screen is fetched; its code comes when it is opened. */
export const SCREENS: Readonly<Record<ScreenName, Load>> = {
  cover: () => import("./arrival/Cover.svelte"),
  brings: () => import("./arrival/Brings.svelte"),
  recognise: () => import("./arrival/Recognise.svelte"),
  mirror: () => import("./arrival/Mirror.svelte"),
  "keep-it": () => import("./arrival/KeepIt.svelte"),
  go: () => import("./arrival/Go.svelte"),
  now: () => import("./now/Now.svelte"),
  mine: () => import("./mine/Mine.svelte"),
  run: () => import("./right-now/Run.svelte"),
  blank: () => import("./right-now/Blank.svelte"),
  arguing: () => import("./right-now/Arguing.svelte"),
  choose: () => import("./step/Choose.svelte"),
  "own-step": () => import("./step/OwnStep.svelte"),
  seal: () => import("./step/Seal.svelte"),
  sealed: () => import("./step/Sealed.svelte"),
  steps: () => import("./step/Steps.svelte"),
  step: () => import("./step/StepPage.svelte"),
  "look-back": () => import("./step/LookBack.svelte"),
  care: () => import("./step/Care.svelte"),
  picture: () => import("./step/Picture.svelte"),
  moments: () => import("./moment/Moments.svelte"),
  moment: () => import("./moment/LogMoment.svelte"),
  people: () => import("./person/People.svelte"),
  ours: () => import("./ours/Ours.svelte"),
  pause: () => import("./pause/PauseFlow.svelte"),
  safety: () => import("./safety/Safety.svelte"),
  settings: () => import("./settings/Settings.svelte"),
  lock: () => import("./settings/Lock.svelte"),
  kit: () => import("./settings/Kit.svelte"),
  comfort: () => import("./settings/ComfortPage.svelte"),
  suggestions: () => import("./settings/Suggestions.svelte"),
  reminders: () => import("./settings/Reminders.svelte"),
  data: () => import("./settings/Data.svelte"),
  backup: () => import("./settings/Backup.svelte"),
  restore: () => import("./settings/Restore.svelte"),
  import: () => import("./import/Import.svelte"),
  export: () => import("./settings/Export.svelte"),
  erase: () => import("./settings/Erase.svelte"),
  about: () => import("./settings/About.svelte"),
};
