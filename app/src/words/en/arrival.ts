import { literally } from "../literally.ts";
import type { Brings } from "@ajar/core/arrival/facts";

/** The first five minutes. */
export const words = literally(
  {
    cover: {
      name: "Ajar",
      title: "Letting people in, a little at a time.",
      promise: "What you write stays on this device.",
      start: "Start",
      look: "Look around first",
      noSample: "The sample journal comes over the network, and there is none at the moment. You can start without it.",
      restore: "I have a backup",
      safety: "Is it safe here?",
    },
    brings: {
      title: "What brings you?",
      lead: "A place to start. You can change it whenever you like, and nobody else sees it.",
      choices: {
        mine: "It’s hard for me to let people in",
        theirs: "It’s hard for someone I love",
        both: "We both want to",
        therapist: "A therapist suggested it",
        unsure: "I’m not sure",
      } satisfies Record<Brings, string>,
    },
    recognise: {
      title: "Does this sound like you?",
      lead: "Nothing here adds up to a label. It helps Ajar pick a first step.",
      theirsLead: "This is about what you do. Nothing about them is written down, here or anywhere in Ajar.",
      place: (at: number, of: number): string => `Card ${at} of ${of}`,
      notThis: "Not this:",
      me: "Me",
      notMe: "Not me",
      sometimes: "Sometimes",
      skip: "Skip",
    },
    mirror: {
      eyebrow: "Cards you kept",
      said: (asYou: readonly string[]): string => `You said ${asYou.join(", and ")}.`,
      protects: "What it does for you",
      costs: "What it may cost",
      none: "None of these were quite you.",
      noneMore: "That’s an answer too. A small step can come from anywhere.",
      yes: "Show me a small step",
      no: "That’s not quite me",
    },
    go: {
      title: "That’s enough for today.",
      sealed: "Your step is sealed. Go and live a little; Ajar will be here.",
      unsealed: "Nothing needs you. Come back when you like.",
      keep: "Keep it safe, if you like",
      keepLead: "It is sealed on this device already. Two things make it safer. Neither has to be now.",
      lock: "Set a passphrase",
      lockDetail: "Without one, anyone who opens this browser can open Ajar.",
      backup: "Make a backup file",
      backupDetail: "If this browser clears its storage, the file brings everything back.",
      home: "Put Ajar on your home screen",
      homeDetail:
        "On an iPhone, Safari may clear sites you haven’t opened for a while. Share, then Add to Home Screen, helps.",
      done: "Done",
    },
  },
  {
    cover: { title: "Let people know you, a little at a time." },
    go: {
      sealed:
        "Your prediction is kept where nobody can read it, not even you, until you have done the step. You can close Ajar now.",
      unsealed: "There is nothing to do now. Come back when you like.",
    },
  },
);
