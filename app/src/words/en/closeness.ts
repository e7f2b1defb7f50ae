import type { Sharing, Wish } from "@ajar/core/closeness/closeness";
import type { ClosenessRefusal } from "@ajar/core/closeness/draw-closeness";
import type { SaveRefusal } from "@ajar/vault/vault";
import { LOCALE } from "./locale.ts";
import { saveRefused } from "./lock.ts";

const sharings: Record<Sharing, string> = {
  none: "Apart",
  "a-little": "A little overlap",
  some: "Some overlap",
  much: "Much overlap",
  "nearly-all": "Nearly one circle",
};
const wishes: Record<Wish, string> = {
  more: "you’d like more",
  "little-more": "you’d like a little more",
  same: "that is as you’d like it",
  "little-less": "you’d like a little less",
  less: "you’d like less",
  open: "your wish is left open",
};

/** Closeness circles: how close someone is to me now, and how close I would like. A drawing, no number. */
export const words = {
  title: (label: string): string => `You and ${label}`,
  lead: "As it is for you, today. More is not better, and nothing here is set beside anybody else’s.",
  list: "Closeness circles",
  listLead: "Two circles for one person: how it is, and how you’d like it.",
  nobody: "Name someone first. A label or an initial is enough.",
  name: "Words for my people",
  draw: "Not drawn yet",
  gone: "This person is not here any more.",
  now: "Now",
  wished: "As you’d like it",
  nowLabel: "How it is now",
  wishedLabel: "How you’d like it",
  me: "You",
  untouched: "Slide to draw",
  sharings: [
    { from: 0, word: "apart now" },
    { from: 3, word: "a little overlap now" },
    { from: 26, word: "some overlap now" },
    { from: 58, word: "much overlap now" },
    { from: 89, word: "nearly one circle now" },
  ],
  wishedSharings: [
    { from: 0, word: "you’d like to be apart" },
    { from: 3, word: "you’d like a little overlap" },
    { from: 26, word: "you’d like some overlap" },
    { from: 58, word: "you’d like much overlap" },
    { from: 89, word: "you’d like nearly one circle" },
  ],
  wishedFromNow: {
    more: "you’d like more than now",
    "little-more": "you’d like a little more than now",
    same: "as it is now",
    "little-less": "you’d like a little less than now",
    less: "you’d like less than now",
    open: "",
  } satisfies Record<Wish, string>,
  ends: ["apart", "nearly one"],
  keep: "Keep",
  notToday: "Not today",
  kept: "Kept.",
  twin: (sharing: Sharing, wish: Wish): string => `${sharings[sharing]}; ${wishes[wish]}.`,
  earlier: "Drawn before",
  on: (at: number): string =>
    new Date(at).toLocaleDateString(LOCALE, { day: "numeric", month: "long", year: "numeric" }),
  erase: "Erase the latest",
  eraseTitle: "Erase the latest drawing?",
  eraseBody: "It goes from this device. We can’t undo it.",
  yes: "Erase it",
  no: "Keep it",
  erased: "Erased.",
  refused: (refusal: ClosenessRefusal | SaveRefusal): string => {
    switch (refusal.kind) {
      case "now-not-drawn":
        return "Draw how it is now first. Your wish can stay open.";
      case "person-unknown":
        return "This person is not here any more.";
      case "overlap-out-of-range":
        return "Slide between the two ends.";
      default:
        return saveRefused(refusal);
    }
  },
} as const;
