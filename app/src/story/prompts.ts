import { reflectionPrompts } from "@ajar/content/en/reflection";
import type { ReflectionPrompt } from "@ajar/content/reflection-schema";
import type { Leave } from "@ajar/core/preference/facts";
import type { StoryDial, StoryMomentWords } from "@ajar/core/story/facts";

/** What a moment may be asked about. */
export type Ask = Exclude<keyof StoryMomentWords, "age" | "who">;

const LIGHT: readonly Ask[] = ["concluded", "protects", "exception"];
const WHOLE: readonly Ask[] = ["happened", "concluded", "protects", "costs", "exception"];

/** The questions of one moment at this depth, in their order: what it protected from always before what it costs. */
export function asksAt(dial: StoryDial): readonly Ask[] {
  return dial === "light" ? LIGHT : WHOLE;
}

const DEPTHS: readonly StoryDial[] = ["light", "middle", "deep"];

/** One size less deep, or `null` where there is none. */
export function lighterThan(dial: StoryDial): StoryDial | null {
  return DEPTHS[DEPTHS.indexOf(dial) - 1] ?? null;
}

/** How deep it is now: what was turned down on the way, and never deeper than the story was begun. */
export function depthNow(begun: StoryDial, turned: StoryDial | null): StoryDial {
  return turned !== null && DEPTHS.indexOf(turned) < DEPTHS.indexOf(begun) ? turned : begun;
}

/** The same question where it is still asked at this depth, else the next one that is. */
export function askFrom(ask: Ask, dial: StoryDial): Ask {
  const asks = asksAt(dial);
  return WHOLE.slice(WHOLE.indexOf(ask)).find((each) => asks.includes(each)) ?? ask;
}

const SHALLOWER: Readonly<Record<StoryDial, readonly StoryDial[]>> = {
  light: ["light"],
  middle: ["middle", "light"],
  deep: ["deep", "middle", "light"],
};

/** The question at this depth; a lighter one where the person chose to leave its topic out. */
export function promptFor(ask: Ask, dial: StoryDial, leave: readonly Leave[]): ReflectionPrompt {
  const asked = reflectionPrompts.filter((each) => each.set === "timeline" && each.asks === ask);
  const fitting = SHALLOWER[dial].flatMap((depth) => asked.find((each) => each.dial === depth) ?? []);
  const open = fitting.find((each) => !each.leave.some((topic) => leave.includes(topic))) ?? fitting.at(-1);
  if (open === undefined) throw new Error(`no question about ${ask}`);
  return open;
}
