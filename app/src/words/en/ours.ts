/** Ours: what is for two, and can be used by one. */
export const words = {
  title: "Ours",
  lead: "You can use this with someone, or practise for later.",
  groups: { heat: "When it gets heated" },
  entries: {
    pause: ["Pause", "A break that says when you’ll be back"],
  },
  safety: "Is it safe to open up here?",
} as const;
