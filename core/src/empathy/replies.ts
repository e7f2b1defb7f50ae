import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import { byStamp } from "../shared/stamp.ts";
import type { ReplyPractised } from "./facts.ts";

/** Reads the replies I practised out of the journal, the latest first. */
export const repliesOf: (facts: readonly Fact[]) => readonly ReplyPractised[] = once((facts) =>
  facts
    .filter((fact) => fact.kind === "reply-practised")
    .toSorted(byStamp)
    .toReversed(),
);
