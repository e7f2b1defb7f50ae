import type { ReflectionPrompt } from "../../reflection-schema.ts";
import { prompt } from "./prompt.ts";

type Dial = NonNullable<ReflectionPrompt["dial"]>;
type Asks = Readonly<Record<Dial, string>>;

const FAMILY = "This one touches family. Skip it if today is hard, or if you have lost someone lately.";
const OLD = "This one goes far back. Leave it out if you get flashbacks, or if the loss is under eight weeks old.";

/** Five questions about one moment, each at three depths: what it was, what one took from it, its good, its price, a time it was not so. */
const asked: Readonly<Record<string, Asks>> = {
  happened: {
    light: "If this moment were a film, what would it be called? A title is enough.",
    middle: "What happened? Two or three lines, the way you’d tell it on a bus.",
    deep: "What happened? Go slowly: where you were, what was said, what came after.",
  },
  concluded: {
    light: "What did you learn to do after that?",
    middle: "When someone came close, what did you learn to do?",
    deep: "What did you decide about people then? And about you?",
  },
  protects: {
    light: "How did that help?",
    middle: "What did it keep you safe from?",
    deep: "Whom did it look after, and from what? Could the one you were then have done without it?",
  },
  costs: {
    light: "Does it get in your way, some days?",
    middle: "What does it cost you now, and with whom?",
    deep: "What have you gone without, or kept from saying, because of it?",
  },
  exception: {
    light: "Was there one time it went another way?",
    middle: "Think of a person or an evening that did not fit. What was different?",
    deep: "Who came close and did no harm? What did you do that time?",
  },
};

function noteFor(asks: string, dial: Dial): string | null {
  if (dial === "light") return null;
  if (dial === "deep") return OLD;
  return asks === "concluded" || asks === "happened" ? FAMILY : null;
}

const DIALS: readonly Dial[] = ["light", "middle", "deep"];

export const timeline: readonly ReflectionPrompt[] = [
  ...Object.entries(asked).flatMap(([asks, texts]) =>
    DIALS.map((dial) =>
      prompt(dial, {
        set: "timeline",
        asks,
        dial,
        text: texts[dial],
        note: noteFor(asks, dial),
        leave: dial === "deep" ? ["trauma", "recent-loss"] : dial === "middle" ? ["recent-loss"] : [],
      }),
    ),
  ),
  prompt("one-line", {
    set: "timeline",
    asks: "rule",
    text: "If it left you one rule, how does it go? “If I …, they …”",
  }),
];
