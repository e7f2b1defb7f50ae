import { literally } from "../literally.ts";
/** Now: a greeting, at most one open step, and nothing that pulls. */
export const words = literally(
  {
    greetings: {
      morning: "Good morning.",
      afternoon: "Good afternoon.",
      evening: "Good evening.",
      night: "Hello.",
    },
    back: "Good to see you.",
    backLead: "Nothing piled up.",
    step: {
      open: "One open step",
      still: "One step is still sealed",
      lookBack: "How did it go?",
      notYet: "Not yet",
      seal: "Seal what I fear",
      notToday: "Not today",
      letGo: "Let it go",
      fresh: "Start fresh",
      freshDetail: "It stays where it is, and you begin with something else.",
      keeps: "It will keep.",
      gone: "Let go. A whole answer.",
    },
    letter: "A letter from you is ready to open",
    letterDetail: "It keeps. Open it when you like.",
    nothing: "Nothing needs you.",
    offers: "If you like",
    small: "One small thing",
    smallDetail: "Three to look at, or one of your own",
    enough: "Three heavy things today. Enough is an answer; you may go on all the same.",
    moment: "Note a moment",
    momentDetail: "Two taps are enough",
    safety: "Is it safe to open up here?",
    problem: "Something here can’t be read. The rest is as it was.",
    problemGo: "Look at it",
  },
  {
    back: "Hello. It has been a while.",
    backLead: "Nothing has to be done.",
    nothing: "There is nothing to do now.",
    step: {
      keeps: "The step stays as it is. Nothing asks before tomorrow.",
      gone: "The step is closed. That is fine.",
    },
  },
);
