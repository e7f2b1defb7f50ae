/** The frame of the care path; its own words are content. */
export const words = {
  kept: "Kept.",
  safety: "Is it safe to open up here?",
  done: "Enough for now",
} as const;
