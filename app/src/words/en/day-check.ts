/** One question the day after something heavy. */
export const words = {
  wish: "May Ajar ask tomorrow how you are?",
  wishDetail: "Once, on this device, when you open it. Nothing is sent.",
  yes: "Yes",
  no: "No",
  card: {
    eyebrow: "You asked to be asked",
    title: "Yesterday you went far back. How is it today?",
    answer: "That’s how it is",
    skip: "Skip this",
    first: "Slide once, or skip it. Both are fine.",
    thanks: "Thank you. That stays here.",
    harder: "Harder than yesterday can be part of it. Something light today, or someone’s company.",
    skipped: "Skipped. Nothing follows from it.",
  },
} as const;
