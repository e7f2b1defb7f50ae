/** Words inside the readable copy, for what lies in Ours. */
export const words = {
  reply: "A reply I practised",
  pause: {
    called: (time: string): string => `Called at ${time}.`,
    back: (back: string): string => `I meant to be back ${back}.`,
    moved: "I moved it once.",
    open: "It is still open.",
  },
} as const;
