import type { Leave } from "@ajar/core/preference/facts";
import type { Area } from "@ajar/core/step/facts";
import type { Item } from "./schema.ts";

/** A question to oneself. It needs no answer, and asks about nobody’s faults. */
export interface ReflectionPrompt extends Item {
  readonly kind: "reflection";
  readonly set: "timeline" | "writing" | "letter" | "values";
  /** What it asks about within its set: "protects", "needing", "friend". */
  readonly asks: string;
  /** How deep it goes, where a set has depths; else `null`. */
  readonly dial: "light" | "middle" | "deep" | null;
  /** What it touches, said before it is read; `null` where nothing needs saying. */
  readonly note: string | null;
  /** A lighter question is asked when the person chose to leave one of these topics out. */
  readonly leave: readonly Leave[];
}

/** What one can write about for a while; its prompts are the reflection prompts of set "writing" that ask about it. */
export interface WritingTopic extends Item {
  readonly kind: "writing-topic";
  readonly asks: string;
  readonly detail: string;
}

/** A word for something to live by, and the areas of steps that go with it; the first is where its steps are looked for. */
export interface ValueWord extends Item {
  readonly kind: "value";
  /** What it means, in at most twelve plain words. */
  readonly plain: string;
  readonly areas: readonly [Area, ...Area[]];
}
