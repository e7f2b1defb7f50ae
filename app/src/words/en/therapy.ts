/** Consider therapy: the frame around the library's lines. */
export const words = {
  way: { title: "Think about therapy", detail: "When, which kind, what to ask" },
  title: "Think about therapy",
  lead: "Ajar is practice. A therapist is a person, trained for this. You can have both, or either.",
  pages: {
    time: { title: "When it may be time", lead: "One of these is enough. So is none of them." },
    kinds: {
      title: "Which kinds, for what",
      lead: "What is known, and what is not. None was tried for fear of closeness as such.",
    },
    look: { title: "Where to look", lead: "It can take a few tries. That is ordinary." },
    ask: { title: "What to ask", lead: "Thirty questions. Six are plenty for a first talk. Tick yours in a summary." },
    write: { title: "A first message", lead: "Copy one, and fill in what stands in braces." },
    fit: {
      title: "What a bad fit looks like",
      lead: "A bad fit is nobody’s fault, most of the time. Some things are.",
    },
    three: { title: "If it feels wrong after three visits", lead: "In order, and you can stop anywhere." },
  },
  goodFor: "For",
  known: "What is known",
  notFirst: "Not first",
  about: {
    them: "About them",
    "the-work": "About the work",
    closeness: "About closeness",
    safety: "About safety",
    practical: "Plain matters",
    ending: "About the end",
  },
  sources: "Where this comes from",
  outside: "opens outside Ajar",
  summary: "Make a summary to take along",
  summaryDetail: "You choose every line of it",
  safety: "Is it safe to open up here?",
} as const;
