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
  /** One ordinary thing a week that was fine; a week without one says so by an empty line. */
  calm: {
    first: "Bo and I waited for a bus that never came.",
    second: "",
    third: "Peeled potatoes with my aunt, mostly in silence.",
    fourth: "Sam laughed at the puddle.",
    sixth: "",
    seventh: "My aunt sang along with the radio.",
    eighth: "The bench.",
  },
  thought: {
    saw: "Sam looked at the phone while I was talking. Twice.",
    thought: "Sam is getting tired of me.",
    supports: ["The phone, twice.", "It was a short evening."],
    against: ["Sam had asked about my day first.", "A message came from work, and Sam said so."],
    fairer: "Sam was half at work. I don’t know the rest, and I could ask.",
  },
  story: {
    hamster: {
      who: "my mother",
      happened: "I cried about the hamster for three days. She was tired, and said that was enough now.",
      concluded: "Crying wears people out.",
      protects: "I was easy to have around. That kept things quiet in a full house.",
      costs: "People find out in March that something was wrong in January.",
      exception: "My aunt stood me on the stool and let me stir.",
    },
    bus: {
      who: "a friend from school",
      happened: "I told one person one thing. By Friday the whole bus knew.",
      concluded: "What I say travels.",
      protects: "What I kept to myself stayed mine.",
      costs: "",
      exception: "Bo has known about the bus for years.",
    },
    flat: {
      who: "someone I lived with",
      happened: "I said I was lonely. The answer was: “With me here?”",
      concluded: "Wanting more is asking too much.",
      protects: "We never quarrelled about it again.",
      costs: "I stopped asking. Later I stopped coming home before ten.",
      exception: "",
    },
    rule: "If I say what I need, they get tired of me.",
  },
  trial: {
    expected: "Bo will say yes, and mind it.",
    rival: "Bo will say yes, and we’ll be eating something by nine.",
  },
  ending: {
    who: "someone I lived with",
    choice: "I stopped answering in the evenings.",
    wayOut: "Extra shifts.",
    protects: "From hearing that I was not enough.",
  },
  loop: {
    name: "Quiet and louder",
    trigger: "“What are you thinking?”, for the second time",
    move: "I go quiet and wash things",
    protects: "Nothing gets said that I can’t take back",
    does: "The question comes again, louder",
    exitWords: "“I’m still here. I need ten minutes.” And mean ten.",
  },
  protection: {
    from: "Saying a thing in anger that stays said.",
    thanks: "It got me through a loud house.",
  },
  kindLetter: {
    happened: "I asked my aunt about the year she moved here, and she put the radio on.",
    others: "Plenty of people have asked a good question on the wrong day.",
    friend: "You asked. Asking was your half.",
    kindness: "Tea, and no going over it tonight.",
  },
  letter:
    "By now Bo has helped with the shelf, or I’ve learned to like a crooked one. Either way: the soup was worth staying for. Go and sit on the bench.",
  line: {
    when: "voices go up",
    will: "say so, walk round the block, and be back when I said.",
    ask: "Could we both sit down first?",
    ifNot: "Then I walk a little earlier.",
  },
  need: {
    myself: "Radio on, and dinner at the table.",
    elsewhere: "Choir on Tuesdays. Bo on the phone on Sundays.",
  },
  place: {
    where: "The bench behind the station",
    when: "Sunday, before it gets dark",
    howLong: "Twenty minutes",
    stopWord: "Tea",
    without: "Phones, and good advice",
  },
  reply: "All right. I’ll be in the kitchen, if it turns into something.",
} as const;

export type SampleStep = keyof typeof words.steps;
export type SampleMoment = keyof typeof words.moments;
export type SampleStoryMoment = Exclude<keyof typeof words.story, "rule">;
export type SampleWeek = keyof typeof words.calm;
export type SamplePerson = keyof typeof words.people;
