import type { Twins } from "@ajar/content/literal";
import type { Says } from "./says.ts";

/** Some of the words again, under the same names. */
type Some<Words> = Words extends (...given: never) => unknown
  ? Words
  : Words extends object
    ? { readonly [Name in keyof Words]?: Some<Words[Name]> }
    : Words;

function isLiteral(): boolean {
  return typeof document !== "undefined" && document.documentElement.dataset["literal"] === "yes";
}

function laid(usual: object, over: object): object {
  const entries = Object.entries(usual).map(([name, said]: [string, unknown]) => {
    const plain: unknown = (over as Readonly<Record<string, unknown>>)[name];
    if (plain === undefined) return [name, said];
    const deeper = typeof plain === "object" && plain !== null && typeof said === "object" && said !== null;
    return [name, deeper && !Array.isArray(said) ? laid(said, plain) : plain];
  });
  return Object.fromEntries(entries) as object;
}

/**
 * The words, with plain ones in place of figures of speech where a reader chose literal wording (`comfort-wishes.ts`).
 * The choice is read once, when the page opens.
 */
export function literally<const Usual extends object>(usual: Usual, plain: Some<Says<NoInfer<Usual>>>): Usual {
  return isLiteral() ? (laid(usual, plain) as Usual) : usual;
}

/** Empty for everyone else, who never loads them. */
let twins: Twins = {};

/** Reads the twins of content for a reader who chose literal wording. To be awaited before the first screen. */
export async function readTwins(): Promise<void> {
  if (!isLiteral()) return;
  try {
    ({ twins } = await import("@ajar/content/en/literal/twins"));
  } catch {
    // The first time they come over the network. Without it the texts stay as they are, and Reading comfort says so.
  }
}

/** Whether a reader chose literal wording and the longer texts for it are not here yet. */
export function lacksTwins(): boolean {
  return isLiteral() && Object.keys(twins).length === 0;
}

function twinned(told: unknown): unknown {
  if (typeof told === "string") return Object.hasOwn(twins, told) ? twins[told] : told;
  if (Array.isArray(told)) return told.map((each: unknown) => twinned(each));
  if (typeof told !== "object" || told === null) return told;
  return Object.fromEntries(Object.entries(told).map(([name, each]: [string, unknown]) => [name, twinned(each)]));
}

/**
 * Content as it is, or, for a reader who chose literal wording, with each text that has a twin in its twin's place. What
 * stands in no text, such as an id, stays the same, so that what is written down does not depend on the wording.
 */
export function plainly<const Told extends object>(told: Told): Told {
  return isLiteral() ? (twinned(told) as Told) : told;
}
