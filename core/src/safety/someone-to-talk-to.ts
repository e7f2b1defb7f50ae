/**
 * Answers to the optional question about the last two weeks, each 0 (not at all) to 3 (nearly every day), or `null` when
 * skipped. They are summed here and forgotten: never stored, scored or named.
 *
 * Source: Kroenke, Spitzer, Williams & Löwe (2009). Their two halves are worries and low mood.
 */
export interface TwoWeeks {
  readonly nervous: number | null;
  readonly worrying: number | null;
  readonly interest: number | null;
  readonly down: number | null;
}

/** The authors' cuts: three or more in either half, or six or more in all. */
const HALF = 3;
const WHOLE = 6;

/** Whether to show the card "someone to talk to". What was skipped counts as nothing. */
export function someoneToTalkTo({ nervous, worrying, interest, down }: TwoWeeks): "show" | "nothing" {
  const worries = (nervous ?? 0) + (worrying ?? 0);
  const low = (interest ?? 0) + (down ?? 0);
  return worries >= HALF || low >= HALF || worries + low >= WHOLE ? "show" : "nothing";
}
