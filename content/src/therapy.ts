import type { Item } from "./schema.ts";

/** A kind of therapy: what one does there (`text`), for what, and how much is known about it. */
export interface TherapyKind extends Item {
  readonly kind: "therapy-kind";
  readonly name: string;
  readonly goodFor: string;
  /** What was found, honestly, numbers with their n. */
  readonly known: string;
  /** When it is not the place to begin, or `null`. */
  readonly notFirst: string | null;
}

/** A question to ask somebody one may work with. */
export interface TherapyQuestion extends Item {
  readonly kind: "therapy-question";
  readonly about: "them" | "the-work" | "closeness" | "safety" | "practical" | "ending";
}

/** A first message to copy. What stands in {braces} is for the person to fill in. */
export interface FirstMessage extends Item {
  readonly kind: "first-message";
  /** When one would send it, in two to five words. */
  readonly name: string;
}

/** One line of a list about therapy. */
export interface TherapyLine extends Item {
  readonly kind: "therapy-line";
}
