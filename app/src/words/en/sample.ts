/** What a sample step says. `fear` is `null` where only the slider was set. */
export interface SampleStepWords {
  readonly title: string;
  readonly fear: string | null;
  readonly happened: string;
  readonly surprise: string;
  readonly learned: string;
}

const untold = { fear: null, happened: "", surprise: "", learned: "" };

/** Eight weeks of somebody who does not exist. */
export const words = {
  people: { bo: "Bo", sam: "Sam", aunt: "my aunt" },
  steps: {
    oneWord: {
      title: "Text Bo one honest word about the day",
      fear: "Bo won’t answer.",
      happened: "I wrote “tired”. Bo wrote back a chair.",
      surprise: "I thought the answer would be a question.",
      learned: "One word was enough.",
    },
    dish: {
      ...untold,
      title: "Tell my aunt which of her dishes I like best",
      happened: "She laughed and wrote the recipe on an envelope.",
      learned: "It was hard, and it was also quick.",
    },
    tenMinutes: {
      title: "Ask Sam for ten minutes to talk",
      fear: "Sam will sigh and look at the phone.",
      happened: "Sam put the kettle on. We talked for twenty.",
      surprise: "The sigh.",
      learned: "Asking was the long part.",
    },
    lowWeek: {
      title: "Tell Bo I had a low week",
      fear: "Bo will make a joke of it.",
      happened: "Bo made a joke. Then we talked about trains.",
      surprise: "",
      learned: "It stung. On Thursday Bo asked again, without the joke.",
    },
    thinking: {
      title: "Text Sam “thinking of you”",
      fear: "Sam won’t write back.",
      happened: "An answer after an hour, with a photo of a puddle.",
      surprise: "I thought I’d look at the phone all evening.",
      learned: "",
    },
    stung: {
      title: "Say “that stung a bit”, and stop",
      fear: "Sam will say I’m too much.",
      happened: "Sam went quiet, then said sorry for the way it came out.",
      surprise: "I thought I’d take it back.",
      learned: "Quiet is all it was.",
    },
    moved: {
      title: "Ask my aunt about the year she moved here",
      fear: "She’ll change the subject.",
      happened: "She said it was cold that year, and put the radio on.",
      surprise: "",
      learned: "My fear was right about that one. She may have her own doors.",
    },
    drill: { ...untold, title: "Borrow Bo’s drill", fear: "I’ll owe Bo for it." },
    help: { ...untold, title: "Ask Bo for help with one thing", fear: "Bo will say yes, and mind it." },
  } satisfies Record<string, SampleStepWords>,
  moments: {
    dinner: "Dinner at Sam’s. Somebody asked what I want from the year.",
    bus: "Bo asked how I was. I told the one about the bus.",
    cooked: "Cooked together, an ordinary evening.",
    door: "After the joke I was out of the door in a minute.",
    walk: "Walked home with Sam. We didn’t say much.",
    dishes: "I explained the whole thing about the dishes twice.",
    shelf: "Carried the shelf up alone. Bo had offered.",
    asked: "Made a joke when Bo asked.",
    table: "Wanted to get up before the soup. Ate the soup.",
    bench: "Twenty minutes on the bench with Sam.",
  },
} as const;

export type SampleStep = keyof typeof words.steps;
export type SampleMoment = keyof typeof words.moments;
export type SamplePerson = keyof typeof words.people;
