/** Every screen's address. Addresses name places, never items or words; which item is meant stays in memory. */
export const ADDRESSES = {
  cover: "/",
  brings: "/what-brings-you",
  recognise: "/recognise",
  mirror: "/mirror",
  "keep-it": "/keep-it",
  go: "/go",
  now: "/now",
  mine: "/mine",
  // Counted, since a history that reads "arguing" would say too much.
  run: "/right-now/one",
  blank: "/right-now/two",
  arguing: "/right-now/three",
  choose: "/choose",
  "own-step": "/own-step",
  seal: "/seal",
  sealed: "/sealed",
  steps: "/steps",
  step: "/step",
  "look-back": "/look-back",
  care: "/care",
  picture: "/picture",
  moments: "/moments",
  moment: "/moment",
  people: "/people",
  thoughts: "/thoughts",
  thought: "/thought",
  try: "/try",
  ours: "/ours",
  empathy: "/empathy",
  "talk-set-up": "/talk-set-up",
  talk: "/talk",
  "soft-start": "/soft-start",
  repair: "/repair",
  "show-first": "/show-first",
  "safe-place": "/safe-place",
  listening: "/listening",
  "good-news": "/good-news",
  replies: "/replies",
  pause: "/pause",
  lines: "/lines",
  line: "/line",
  needs: "/needs",
  doing: "/doing",
  "check-in": "/check-in",
  closeness: "/closeness",
  questionnaires: "/questionnaires",
  counts: "/counts",
  therapy: "/therapy",
  safety: "/safety",
  // Said so that a history tells nobody that someone looked for help.
  helplines: "/guide/lines",
  grounding: "/guide/room",
  guide: "/guide",
  settings: "/settings",
  lock: "/settings/lock",
  kit: "/settings/kit",
  comfort: "/settings/comfort",
  suggestions: "/settings/suggestions",
  reminders: "/settings/reminders",
  data: "/settings/data",
  elsewhere: "/settings/elsewhere",
  backup: "/settings/backup",
  restore: "/settings/restore",
  import: "/settings/import",
  export: "/settings/export",
  erase: "/settings/erase",
  about: "/settings/about",
} as const;

export type ScreenName = keyof typeof ADDRESSES;

/** Screens anyone may read on a locked device: they show nothing of the vault. */
export const OPEN_TO_ALL: ReadonlySet<ScreenName> = new Set(["safety", "helplines", "grounding", "guide", "restore"]);

/** Screens that wait for nothing: the first page of the journal, or none of it, is enough for them. */
export const DRAWN_EARLY: ReadonlySet<ScreenName> = new Set([
  ...OPEN_TO_ALL,
  "now",
  "cover",
  "run",
  "blank",
  "arguing",
  "talk",
]);

/** The screen at this address, or `null` when there is none. */
export function screenAt(path: string): ScreenName | null {
  const found = Object.entries(ADDRESSES).find(([, address]) => address === path);
  return found ? (found[0] as ScreenName) : null;
}
