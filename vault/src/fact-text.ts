import type { Fact } from "@ajar/core/journal/entry";
import { parseBody } from "@ajar/core/journal/parse";
import { parseUtf8, utf8, type Bytes } from "./bytes.ts";

// How facts travel between the worker and the page, and lie in segments: JSON texts with commas between, no brackets.
// They were parsed before they were sealed here, so they are read back without being judged again; only a fact that
// was not understood then is tried again, since this version may know it.

/** Facts as one run of text; empty for none. */
export function textOf(facts: readonly Fact[]): Bytes {
  return utf8(facts.map((fact) => JSON.stringify(fact)).join(","));
}

/** The facts of a run that `textOf` wrote. */
export function factsIn(text: Uint8Array): readonly Fact[] {
  const read = JSON.parse(`[${parseUtf8(text) ?? ""}]`) as readonly Fact[];
  return read.some(isUnknown)
    ? read.map((fact) => (isUnknown(fact) ? (parseBody(fact.id, fact.raw) ?? fact) : fact))
    : read;
}

function isUnknown(fact: Fact): fact is Extract<Fact, { kind: "unknown" }> {
  return fact.kind === "unknown";
}
