import type { Fact, FactOf } from "@ajar/core/journal/entry";
import { parseUtf8, utf8, type Bytes } from "./bytes.ts";

// How facts travel between the worker and the page, and lie in segments: JSON texts with commas between, no brackets.
// They were parsed before they were sealed here, so they are read back without being judged again. Only a fact that was
// not understood then may be tried again, since this version may know it; the page loads the parsers only for that.

/** Facts as one run of text; empty for none. */
export function textOf(facts: readonly Fact[]): Bytes {
  return utf8(facts.map((fact) => JSON.stringify(fact)).join(","));
}

/** The facts of a run that `textOf` wrote. */
export function factsIn(text: Uint8Array): readonly Fact[] {
  return JSON.parse(`[${parseUtf8(text) ?? ""}]`) as readonly Fact[];
}

/** The same facts; the ones that were not understood when they were written down are tried again. */
export async function understood(facts: readonly Fact[]): Promise<readonly Fact[]> {
  if (!facts.some(isUnknown)) return facts;
  const { parseBody } = await import("@ajar/core/journal/parse");
  return facts.map((fact) => (isUnknown(fact) ? (parseBody(fact.id, fact.raw) ?? fact) : fact));
}

function isUnknown(fact: Fact): fact is FactOf<"unknown"> {
  return fact.kind === "unknown";
}
