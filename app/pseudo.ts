/** A sentence between marks, with long vowels: a third longer, and known again wherever it stands on a screen. */
export function pseudoText(text: string): string {
  const isSentence = /\s|^\p{Lu}/u.test(text) && /\p{L}/u.test(text) && !/^(?:https?|mailto|tel|urn):/.test(text);
  // A list made of other lists may come by twice.
  return isSentence && !text.includes("⟦") ? `⟦${text.replaceAll(/[aeiou]/g, "$&$&")}⟧` : text;
}

/** Names of fields that programs read, whatever they hold. */
const NOT_WORDS = new Set(["id", "refs", "href", "authors"]);

/**
 * Every sentence in a words file or a piece of content, made long and marked; what programs read stays as it is. Words
 * that are made by a function are marked when they are made.
 */
export function pseudo(value: unknown, name = ""): unknown {
  if (NOT_WORDS.has(name)) return value;
  if (typeof value === "string") return pseudoText(value);
  if (typeof value === "function")
    return (...given: unknown[]) => pseudo((value as (...all: unknown[]) => unknown)(...given));
  if (Array.isArray(value)) return value.map((each) => pseudo(each, name));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pseudo(each, key)]));
}
