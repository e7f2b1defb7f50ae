import { words } from "#words/moment";
import type { MomentHeld } from "./held.ts";

/** What happened, in two taps; then, only if one likes, body, rough place, word, and the rest. */
export type MomentPage = "what" | "body" | "broad" | "word" | "rest";

export const PAGES: readonly MomentPage[] = ["what", "body", "broad", "word", "rest"];

/** The sentence for what a page's *Next* still wants, or `null` when one may go on. Its refusal wants nothing. */
export function whatIsMissing(page: MomentPage, held: MomentHeld): string | null {
  const say = words.log;
  switch (page) {
    case "body":
      return held.body === null ? say.body.qualityFirst : null;
    case "broad":
      return held.corner === null ? say.broad.first : null;
    case "word": {
      const said = held.answer === "nothing" || (held.answer === "own" && held.own.trim() !== "");
      return said || (held.answer === "word" && held.word !== null) ? null : say.word.first;
    }
    case "what":
    case "rest":
      return null;
  }
}

/** What "I don't know yet" makes of a page: a body left open, or a feeling that has no word yet. */
export function leftOpen(page: MomentPage, held: MomentHeld): MomentHeld {
  if (page === "body") return { ...held, place: null, body: null };
  return { ...held, answer: "not-yet", word: null, own: "", corner: page === "broad" ? null : held.corner };
}

/** The page after this one. Someone who cannot say roughly is not asked for a word. */
export function pageAfter(page: MomentPage, held: MomentHeld): MomentPage {
  if (page === "broad" && held.corner === null) return "rest";
  return PAGES[PAGES.indexOf(page) + 1] ?? "rest";
}

/** The page before this one, or `null` on the first. */
export function pageBefore(page: MomentPage, held: MomentHeld): MomentPage | null {
  if (page === "rest" && held.corner === null) return "broad";
  return PAGES[PAGES.indexOf(page) - 1] ?? null;
}
