import type { Append, AppendOutcome, Hint } from "./log-store.ts";

/** Those who want to hear of new rows in this process. */
export class Hints {
  readonly #watchers = new Set<(hint: Hint) => void>();

  /** Returns how to stop. The same function may watch more than once. */
  watch(onHint: (hint: Hint) => void): () => void {
    const watcher = (hint: Hint): void => onHint(hint);
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  tell(hints: readonly Hint[]): void {
    for (const hint of hints) for (const watcher of this.#watchers) watcher(hint);
  }
}

/** One hint for each space in which something of the batch was stored, with its furthest end. */
export function hintsOf(batch: readonly Append[], outcomes: readonly AppendOutcome[]): readonly Hint[] {
  const ends = new Map<string, number>();
  batch.forEach(({ space }, at) => {
    const outcome = outcomes[at];
    if (outcome?.kind === "stored") ends.set(space, Math.max(ends.get(space) ?? 0, outcome.seq));
  });
  return [...ends].map(([space, end]) => ({ space, end }));
}
