/** Within two hours of a hot argument: a pause comes first. */
export const words = {
  title: "A pause comes first",
  lead: "You noted a hot argument less than two hours ago. Words land better when a body has come down. This will be here later.",
  pause: "Take a pause",
  later: "Later",
} as const;
