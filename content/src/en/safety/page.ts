import type { LeaveNowWords, SafetyPage } from "../../pages.ts";

/** "Is it safe to open up here?" A country’s own lines follow where the words promise someone to talk to. */
export const safetyPage: SafetyPage = {
  id: "safety.open-up-here",
  version: 1,
  title: "Is it safe to open up here?",
  reviewedBy: [],
  draft: "This page is a draft: its wording has not yet been checked by the two specialists it needs.",
  paragraphs: [
    {
      id: "safety.open-up-here.danger-now",
      lead: "In danger now?",
      text: "Call your country’s emergency number.",
      lines: null,
      after: null,
    },
    {
      id: "safety.open-up-here.for-everyone",
      lead: null,
      text: "This page is for everyone. It asks nothing and keeps nothing. It can’t tell you if a person is safe.",
      lines: null,
      after: null,
    },
    {
      id: "safety.open-up-here.some-people",
      lead: null,
      text: "Some people are afraid of what someone might do. Some are punished for saying no. Some have their phone, money, papers or friends controlled, or private words used against them.",
      lines: null,
      after: null,
    },
    {
      id: "safety.open-up-here.you-owe-nothing",
      lead: null,
      text: "If that is you, you don’t owe that person your feelings. Staying quiet may be what keeps you safe. Steps, Talks and Lines are not made for this.",
      lines: null,
      after: null,
    },
    {
      id: "safety.open-up-here.no-need-to-decide",
      lead: null,
      text: "You don’t have to stay, leave or decide today. Leaving can raise the danger. Trained people can help you plan:",
      lines: "partner-violence",
      after: "If your phone may be watched, use one they can’t reach.",
    },
    {
      id: "safety.open-up-here.own-behaviour",
      lead: "Do you frighten, force or check on someone?",
      text: "You can stop. People help with that:",
      lines: "own-behaviour",
      after: null,
    },
    {
      id: "safety.open-up-here.ending-your-life",
      lead: "Are you thinking of ending your life?",
      text: "Call the emergency number, or a crisis line:",
      lines: "suicide",
      after: "Go to a person, and away from what you might use.",
    },
    {
      id: "safety.open-up-here.none-fits",
      lead: null,
      text: "None of this fits? That is not proof. Start small, with someone who takes a no well. Stop when you like.",
      lines: null,
      after: null,
    },
  ],
};

/** Beside the Leave now button's explanation, in Settings and on the safety page. */
export const leaveNow: LeaveNowWords = {
  title: "What Leave now does",
  does: [
    "It covers the page at once and locks Ajar.",
    "It puts a plain page in its place. Going back leads to the lock.",
    "Pressing Shift three times within five seconds does the same.",
  ],
  doesNot: [
    "It does not clear your browser history.",
    "It does not take anything off this device. Your things stay here, locked.",
    "It can’t hide Ajar from someone who watches this device with another app.",
    "Without a passphrase, it can’t keep out someone who opens Ajar here.",
  ],
  instead: "If someone may look at this device, use one they can’t reach.",
};
