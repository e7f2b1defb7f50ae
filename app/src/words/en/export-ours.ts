/** Words inside the readable copy, for what lies in Ours. */
export const words = {
  reply: "A reply I practised",
} as const;
