/** What I want to live by, and how far this week went that way. */
export const words = {
  way: { title: "What matters to me", detail: "Three words, and this week" },
  open: {
    title: "What matters to me",
    why: "Fear chooses fast. It helps to know what you would choose. You take three words out of twenty-four, say how much each matters and how far this week was lived by it. Where the two lie furthest apart, Ajar looks for steps first. Nothing is added up.",
    note: "A wide gap is no debt. Some weeks are for getting through. About five minutes.",
  },
  choose: {
    title: "Which three are yours?",
    legend: "Words",
    some: "If you like, a question first",
    first: "Choose one, two or three.",
    most: "Three at the most. Let one go to take another.",
    next: "Next",
    notNow: "Not now",
  },
  weigh: {
    importance: "How much does it matter?",
    lived: "How far did this week go that way?",
    ends: { importance: ["not much", "more than most things"], lived: ["not at all", "all the way"] },
    scale: [
      { from: 0, word: "0" },
      { from: 1, word: "a little" },
      { from: 4, word: "some" },
      { from: 7, word: "a lot" },
      { from: 10, word: "all the way" },
    ],
    untouched: "Slide to choose",
    of: "of 10",
    keep: "Keep them",
    next: "Next",
    notNow: "Not now",
    open: "Slide both for this word, or go back and let it go.",
  },
  page: {
    title: "What matters to me",
    lead: "The latest you said. Earlier ones are not compared.",
    numbers: (importance: number, lived: number): string => `Matters ${importance} of 10. This week ${lived} of 10.`,
    widest: (value: string, area: string): string =>
      `The widest gap is at ${value.toLowerCase()}. When you choose a step, ones about “${area}” come first. You can always look at all.`,
    none: "Nowhere does this week fall short of what matters. Steps come from everywhere.",
    steps: "Look at steps",
    enough: "Enough for now",
    again: "Choose again",
    small: "Two questions, if you like",
  },
  steps: { legend: "About what?", any: "Anything" },
} as const;
