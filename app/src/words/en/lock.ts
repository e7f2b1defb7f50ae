import { literally } from "../literally.ts";
import type { KitRefusal, PassphraseRefusal, PassphraseStrength, SaveRefusal, UnlockRefusal } from "@ajar/vault/vault";
import { LOCALE } from "./locale.ts";

/** What went wrong with saving, and that nothing was lost. */
export function saveRefused(refusal: SaveRefusal): string {
  switch (refusal.kind) {
    case "storage-full":
      return "This device is full, so that didn’t save. Your words are still on screen.";
    case "too-long":
      return `That is longer than ${refusal.most.toLocaleString(LOCALE)} letters, so it didn’t save. Your words are still on screen.`;
    case "locked":
      return "Ajar is locked, so that didn’t save. Unlock it and try again.";
    case "no-storage":
      return "This browser won’t keep anything right now, so that didn’t save. Your words are still on screen.";
  }
}

function weak(strength: PassphraseStrength): string {
  return strength.verdict === "too-short"
    ? `That is ${strength.characters} letters. Fifteen or more keep it shut.`
    : "Many people use that one, so it is among the first to be tried. Choose another.";
}

/** The shut door, the passphrase and the recovery kit. */
export const words = literally(
  {
    shut: {
      title: "This is shut.",
      passphrase: "Passphrase",
      show: "Show",
      hide: "Hide",
      open: "Open",
      useKit: "Use my recovery kit",
      usePassphrase: "Use my passphrase",
      kitLabel: "The twelve words of your recovery kit",
      kitHint: "In their order. Capitals and commas don’t matter.",
      opening: "Opening. This takes about a second on purpose.",
      safety: "Is it safe here?",
      forgot: "I have neither",
      forgotTitle: "Without either, this stays shut.",
      forgotBody:
        "Nobody else holds a key. Not us either. If you have a backup file, you can add it after erasing what is here. Or leave it: the words may come back to you.",
      forgotErase: "Erase and start again",
      forgotLeave: "Leave it shut",
    },
    unlockRefused: (refusal: UnlockRefusal): string => {
      switch (refusal.kind) {
        case "cannot-open":
          return "That doesn’t open it. Nothing is lost. Check capitals and spaces.";
        case "not-kit-words":
          return "These aren’t twelve kit words yet. One may be spelled another way. Nothing is lost.";
        case "no-kit":
          return "No recovery kit was made for this. Your passphrase opens it.";
        case "no-storage":
          return "This browser won’t let Ajar read what it keeps. Close other windows of Ajar and try again.";
      }
    },
    lock: {
      title: "Lock",
      lead: "A passphrase seals what you write, even from someone who copies this browser’s files.",
      none: "Without one, anyone who can open this browser can open Ajar.",
      isSet: "A passphrase is set.",
      byKit: "Opened with your kit. If the passphrase is gone, set a new one here; the old one isn’t asked for.",
      set: "Set a passphrase",
      change: "Change it",
      remove: "Take it away",
      offered: "Five words, drawn by chance",
      offeredHint: "Write them down, or learn them. They are hard to guess and easier to keep than they look.",
      another: "Draw others",
      use: "Use these five",
      own: "Choose my own",
      ownLabel: "Your own passphrase",
      ownHint: "Fifteen letters or more. A sentence is good.",
      again: "The same once more",
      differ: "These two aren’t the same. Nothing has changed.",
      typed: "Type the five words, so that you know them",
      current: "Your passphrase now",
      keep: "Keep this passphrase",
      working: "Sealing everything anew",
      kept: "Kept. From now on this opens with your passphrase.",
      removed: "Taken away. This device opens it by itself now.",
      removeTitle: "Take the passphrase away?",
      removeBody: "Anyone who can open this browser can open Ajar then.",
      notNow: "Not now",
      fine: "That will do.",
      weak,
      after: "Lock by itself after",
      minutes: (minutes: number): string =>
        minutes < 1 ? "half a minute" : minutes === 1 ? "1 minute" : `${minutes} minutes`,
      hidden: "And after half a minute out of sight.",
      lockNow: "Lock now",
      kit: "Recovery kit",
      kitNone: "Twelve words on paper, for the day the passphrase is gone.",
      kitMade: "Made. Drawing a new one makes the old one useless.",
    },
    passphraseRefused: (refusal: PassphraseRefusal): string => {
      switch (refusal.kind) {
        case "cannot-open":
          return "That isn’t the passphrase. Nothing has changed.";
        case "too-weak":
          return weak(refusal.strength);
        default:
          return saveRefused(refusal);
      }
    },
    kit: {
      title: "Recovery kit",
      lead: "Twelve words that open this when the passphrase is gone. Whoever holds them can open it, so keep the page where only you look.",
      needsPassphrase: "A kit is for the day a passphrase is gone. Set a passphrase first.",
      ask: "Your passphrase, once more",
      draw: "Draw my twelve words",
      pageTitle: "Keep this page",
      order: "In this order.",
      print: "Print",
      wrote: "I have them on paper",
      confirmTitle: "Three words back",
      confirmLead: "So that the paper is right.",
      word: (position: number): string => `Word ${position + 1}`,
      confirm: "Check and keep",
      made: "The kit is made. It opens this from now on.",
      notToday: "Not today",
      done: "Done",
    },
    kitRefused: (refusal: KitRefusal): string => {
      switch (refusal.kind) {
        case "words-differ":
          return "Those aren’t the words on the page. Look once more; nothing has changed.";
        case "nothing-drawn":
          return "The words were drawn too long ago. Draw them again.";
        default:
          return saveRefused(refusal);
      }
    },
  },
  {
    shut: {
      title: "Ajar is locked.",
      forgotTitle: "Without one of the two, it stays locked.",
      forgotLeave: "Leave it locked",
    },
  },
);
