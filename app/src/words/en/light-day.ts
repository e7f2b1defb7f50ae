/** A day that stays light: what waits until tomorrow, and what there is meanwhile. It never says why. */
export const words = {
  today: {
    steps: "For today, light steps. Deeper ones are back tomorrow.",
    story: "For today, no stories and no writing. What you told is here, and tomorrow you can go on.",
    thought: "For today, nothing is weighed. Your thoughts are here, and tomorrow you can go on.",
  },
  calm: "Note a calm moment",
  ground: "Come back to the room",
  lift: "Make today as usual",
  lifted: "Today is as usual.",
  enough: "Enough for now",
  wish: {
    label: "Keep today light",
    detail: "No deep steps, no stories, no writing until tomorrow. Only the wish is kept, not why.",
    kept: "Today stays light. Tomorrow is as usual.",
  },
  closed: "The rest of today stays light: no deep steps, no stories, no writing. Tomorrow is as usual.",
} as const;
