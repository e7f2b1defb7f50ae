import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import { byStamp } from "../shared/stamp.ts";
import type { HelplineKept } from "./facts.ts";

/** A person's own lines, in the order they kept them. */
export const ownHelplinesOf: (facts: readonly Fact[]) => readonly HelplineKept[] = once((facts) =>
  facts.filter((fact) => fact.kind === "helpline-kept").toSorted(byStamp),
);
