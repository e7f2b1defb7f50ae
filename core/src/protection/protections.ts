import type { Fact } from "../journal/entry.ts";
import { byStamp } from "../shared/stamp.ts";
import type { ProtectionHonoured } from "./facts.ts";

/** What was honoured, the latest first. */
export function protectionsOf(facts: readonly Fact[]): readonly ProtectionHonoured[] {
  return facts
    .filter((fact) => fact.kind === "protection-honoured")
    .toSorted(byStamp)
    .toReversed();
}
