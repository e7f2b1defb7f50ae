/** How long a pause of one's own lasts, in minutes, by the value of its chip. */
export const RETURN_MINUTES = { "20": 20, "60": 60, "120": 120 } as const;

export type ReturnIn = keyof typeof RETURN_MINUTES;

/** Right now: three ways in, four short screens each. Nothing here is kept unless a person says so. */
export const words = {
  title: "Right now",
  enough: "Enough",
  afraid: "I’m afraid of someone",
  next: "Next",
  skip: "Skip",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "Copying isn’t possible here. The words are on screen: hold them to copy, or say them.",
  place: (at: number, of: number): string => `${at} of ${of}`,
  yourLine: "A line, to say or send",
  yours: "Change it, if you like.",
  returnIn: "Back in",
  returns: { "20": "20 min", "60": "1 hour", "120": "2 hours" } satisfies Record<ReturnIn, string>,
  calendar: (time: string): string => `Put ${time} in my calendar`,
  inCalendar: "The file is yours. Open it, and your calendar asks.",
  moment: "Note it as a moment",
  run: {
    open: "I want to run",
    first: { title: "You want to go. You may.", lead: "First, find what holds you up: the floor, a chair, a wall." },
    found: "Found it",
    out: "I’m out",
    from: { title: "Away from a feeling, or from a person?", lead: "Either is a good reason for some air." },
    froms: { feeling: "A feeling", person: "A person", unknown: "I don’t know" },
    line: {
      feeling: "The feeling may come along. It has more room outdoors.",
      person: "They may wonder where you went. This tells them.",
      unknown: "No need to know yet. You can find out later, or not.",
      out: "You are out. One line, so nobody has to guess.",
    },
    lineTitle: "One line, then go.",
    say: (for_: ReturnIn, time: string): string =>
      `${{ "20": "I need twenty minutes.", "60": "I need an hour.", "120": "I need two hours." }[for_]} Back at ${time}.`,
    go: "Go now",
    last: {
      title: "Eat, walk, look far off.",
      lead: (time: string): string => `At ${time}, go back, or move it once.`,
    },
  },
  blank: {
    open: "I’ve gone blank",
    first: {
      title: "No words. You won’t need any here.",
      lead: "Blank is what a mind does when it is full. It comes back by itself.",
    },
    where: { title: "Is it anywhere?", lead: "In the body, we mean. Nowhere is an answer." },
    wheres: { chest: "Chest", throat: "Throat", all: "All over", nowhere: "Nowhere" },
    there: {
      chest: "Let the next breath out be the slow one.",
      throat: "Swallow, or sip something cold.",
      all: "Press your feet down. Lean on what is behind you.",
      nowhere: "Look at one thing near you. Its edges are enough.",
    },
    lineTitle: "Show it, or say it.",
    say: "I’ve gone blank, not gone. Ten minutes, please.",
    last: { title: "Words may come in the shower, or on Thursday.", lead: "Late counts." },
  },
  arguing: {
    open: "We’re arguing",
    first: {
      title: "Nothing has to be settled tonight.",
      lead: "Things said hot are hard to take back. The matter will wait.",
    },
    heat: { title: "How heated are you?", lead: "You, not them.", label: "How heated" },
    heats: [
      { from: 0, word: "cool" },
      { from: 13, word: "a little warm" },
      { from: 38, word: "hot" },
      { from: 70, word: "very hot" },
      { from: 88, word: "boiling over" },
    ],
    heatEnds: ["cool", "boiling over"],
    untouched: "Slide to choose",
    of: "of 100",
    lineTitle: "A pause, with an end.",
    line: "Whoever calls the pause starts again. That is the whole rule.",
    lineHot: "This hot, nobody takes much in. Leave the talk for later; a pause first.",
    say: (time: string): string => `I want to hear this and can’t yet. Back at ${time}. I’ll start.`,
    notToday: "Not today",
    last: {
      title: "No second round by text.",
      lead: (time: string): string => `At ${time}, start with one thing you heard.`,
    },
    lastPlain: "When you talk again, start with one thing you heard.",
    note: "Note the argument",
    noteDetail: "Then nothing deep is suggested for two hours.",
    noted: "Noted, for you only.",
    setIt: "Set it",
    set: (time: string): string => `Set. Back at ${time}.`,
    notSet: "That didn’t save. The line is still yours to say.",
    notNoted: "That didn’t save. Nothing else is lost. Try again.",
  },
} as const;
