/** The frame of the safety page. Its own words are content, checked apart. */
export const words = {
  find: "Find a helpline",
  opens: "Opens findahelpline.com, outside Ajar.",
  newPage: "opens outside Ajar",
  doesNot: "What it does not do",
} as const;
