/** What every composer shares: a few questions, and the words they make. */
export const words = {
  place: (at: number, of: number): string => `${at} of ${of}`,
  next: "Next",
  skip: "Skip this one",
  ready: "Or take a whole line, and change it",
  yours: "To say or send",
  yoursHint: "Change anything. It is yours.",
  done: "Done",
  notToday: "Not today",
  notKept: "Ajar keeps none of it once you’re done.",
  unfinished: "You left this one half-way. It is as you left it.",
  nothing: "Nothing written yet. Go back one, or write it here.",
  safety: "I’m afraid of someone",
} as const;

const bare = (text: string): string => text.trim().replace(/[.…!?,;]+$/u, "");

/** An answer inside a sentence: without its stop; empty when it was skipped. */
export function inside(text: string | undefined, sentence: (text: string) => string): string {
  const answer = bare(text ?? "");
  return answer === "" ? "" : sentence(answer);
}

/** An answer that is a sentence of its own, with a stop at its end. */
export function asSentence(text: string | undefined): string {
  const answer = (text ?? "").trim();
  if (answer === "") return "";
  const capital = answer.charAt(0).toLocaleUpperCase() + answer.slice(1);
  return /[.…?]$/u.test(capital) ? capital : `${capital}.`;
}

/** The parts that were not skipped, as one text. */
export function together(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
