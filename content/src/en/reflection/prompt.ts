import type { ReflectionPrompt } from "../../reflection-schema.ts";
import { ownWords } from "../own-words.ts";

type Told = Pick<ReflectionPrompt, "set" | "asks" | "text"> &
  Partial<Pick<ReflectionPrompt, "dial" | "note" | "leave">>;

/** A prompt from its draft: `reflection.<set>.<asks>.<slug>`. Expressive writing has small, mixed trials behind it; the rest is practice. */
export function prompt(slug: string, told: Told): ReflectionPrompt {
  const id = `reflection.${told.set}.${told.asks}.${slug}`;
  const proof = told.set === "writing" ? ({ evidence: "B", refs: ["frattaroli-2006"] } as const) : {};
  return { ...ownWords, ...proof, kind: "reflection", dial: null, note: null, leave: [], ...told, id };
}
