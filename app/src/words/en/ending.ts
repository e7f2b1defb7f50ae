/** My own endings: for people who notice that nobody seems able to stay. */
export const words = {
  title: "My endings",
  lead: "In the order of your life. Your part only: there is no place here for anyone’s faults.",
  empty: "None noted. If people keep not staying, two or three of these may show a thread.",
  add: "Note an ending",
  why: "Some people notice that nobody seems able to stay. That can be bad luck. It can also be that we choose people with a coat on, or keep a way out and take it. Side by side, your own choices and your own ways out may show a thread. A thread is easier to hold than a verdict.",
  note: "Leave out a loss under eight weeks old. If someone hurt or frightened you, going was right, and it does not belong in this list.",
  place: (at: number, of: number): string => `${at} of ${of}`,
  pages: {
    choice: {
      title: "What did you choose?",
      hint: "“Someone who was moving away in June.” “To keep it light.”",
    },
    wayOut: {
      title: "What was your way out?",
      hint: "“I stopped answering.” “I found a fault and grew it.”",
    },
    protects: {
      title: "What did it keep safe?",
      hint: "Say what it was good for. There was something.",
    },
  },
  labels: { choice: "I chose", wayOut: "My way out", protects: "It kept safe" },
  keep: "Keep it",
  notNow: "Not now",
  nothing: "Write a line on any page first.",
  kept: "Kept.",
  change: "Change",
  erase: "Erase",
  about: (line: string): string => `: ${line}`,
  eraseTitle: "Erase this ending?",
  eraseBody: "It goes from this device, words and all. We can’t undo it.",
  yes: "Erase it",
  no: "Keep it",
  erased: "Erased.",
} as const;
