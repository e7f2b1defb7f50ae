/** How the page looks on this device. Kept outside the vault so the lock screen wears it too; holds no private word. */
export interface ComfortWishes {
  /** "system" follows the device. */
  readonly theme: "system" | "day" | "night";
  /** Text size in percent. */
  readonly text: "90" | "100" | "115" | "130" | "150" | "175" | "200";
  readonly spacing: "usual" | "wide";
  /** Plain headings: the sans everywhere. */
  readonly plain: "no" | "yes";
  /** Less on screen: side notes and drawings stay away. */
  readonly less: "no" | "yes";
  /** Literal wording: plain words in place of figures of speech. Read when the page opens. */
  readonly literal: "no" | "yes";
  /** The name this device shows: in the tab, and when installed. */
  readonly title: "Ajar" | "Notes" | "Pages" | "Daybook";
}

/** The wishes of someone who never chose. */
export const USUAL: ComfortWishes = {
  theme: "system",
  text: "100",
  spacing: "usual",
  plain: "no",
  less: "no",
  literal: "no",
  title: "Ajar",
};

const CHOICES: { readonly [Wish in keyof ComfortWishes]: readonly ComfortWishes[Wish][] } = {
  theme: ["system", "day", "night"],
  text: ["90", "100", "115", "130", "150", "175", "200"],
  spacing: ["usual", "wide"],
  plain: ["no", "yes"],
  less: ["no", "yes"],
  literal: ["no", "yes"],
  title: ["Ajar", "Notes", "Pages", "Daybook"],
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the JSON that was kept, `null` when none was. What is unknown or no choice falls back to the usual, one by one. */
export function parseComfort(kept: string | null): ComfortWishes {
  const given = parseJson(kept ?? "{}");
  if (typeof given !== "object" || given === null) return USUAL;
  const wished = Object.entries(CHOICES).flatMap(([name, choices]) => {
    const value: unknown = Object.hasOwn(given, name) ? (given as Record<string, unknown>)[name] : undefined;
    return choices.some((choice) => choice === value) ? [[name, value] as const] : [];
  });
  return { ...USUAL, ...Object.fromEntries(wished) };
}
