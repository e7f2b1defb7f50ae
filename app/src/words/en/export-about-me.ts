/** The first visit in the readable copy. */
export const words = {
  firstVisit: "My first visit",
  sounded: {
    me: "That sounded like me.",
    "not-me": "That did not sound like me.",
    sometimes: "That sounded like me sometimes.",
  },
} as const;
