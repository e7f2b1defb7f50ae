import type { ReflectionPrompt, WritingTopic } from "../../reflection-schema.ts";
import { ownWords } from "../own-words.ts";
import { prompt } from "./prompt.ts";

const topic = { ...ownWords, kind: "writing-topic", evidence: "B", refs: ["frattaroli-2006"] } as const;

/** Three topics, four sittings each: the cap and the prompts are the same number on purpose. */
export const writingTopics: readonly WritingTopic[] = [
  {
    ...topic,
    id: "reflection.writing.needing",
    asks: "needing",
    text: "Needing someone",
    detail: "A time you reached, or kept yourself from reaching",
  },
  {
    ...topic,
    id: "reflection.writing.leaving",
    asks: "leaving",
    text: "Leaving, and being left",
    detail: "An ending that still comes to mind",
  },
  {
    ...topic,
    id: "reflection.writing.staying",
    asks: "staying",
    text: "Someone who stayed",
    detail: "A person who came close and did you no harm",
  },
];

const ENDING = "This one is about an ending. Leave it if the loss is under eight weeks old.";

const sitting = (asks: string, note: string | null, texts: readonly string[]): readonly ReflectionPrompt[] =>
  texts.map((text, at) =>
    prompt(String(at + 1), { set: "writing", asks, text, note, leave: note === null ? [] : ["recent-loss"] }),
  );

/** In the order of the sittings: first what was, then what was kept back, then what one would say, then now. */
export const writing: readonly ReflectionPrompt[] = [
  ...sitting("needing", null, [
    "Write about a time you needed someone. What you hoped for, what you did, what came.",
    "The same time, from the side. What did you tell nobody, and where did you put it?",
    "Write to the one you were then. What did they need to hear, and from whom?",
    "Where does that time turn up in your days now? End with one thing you might do another way.",
  ]),
  ...sitting("leaving", ENDING, [
    "Write about an ending you still think of. Begin with the last ordinary day.",
    "What has that ending taught you to watch for? Write down all the places you look.",
    "Write the part you have said to no one. Nobody will read it, and you may let it go afterwards.",
    "What is over, and what do you still carry? Give each its own page.",
  ]),
  ...sitting("staying", null, [
    "Write about someone who came close and did no harm. A teacher counts. So does a neighbour.",
    "Did you ever do something to make them go? What did they do then?",
    "What did you let them see, and what did you keep? Write down a little of what you kept.",
    "If another one like them came along, what would you want them to know first?",
  ]),
];
