import type { Fact } from "@ajar/core/journal/entry";
import { standing } from "@ajar/core/journal/erased";
import { merge } from "@ajar/core/journal/merge";
import type { Result } from "@ajar/core/shared/result";
import type { FactId, Stamp } from "@ajar/core/shared/stamp";
import type { SaveRefusal } from "@ajar/vault/vault";

/** Where facts are kept: the vault, or memory for the sample. */
export interface Keeper {
  record<F extends Fact, R>(verb: (stamp: Stamp) => Result<F, R>): Promise<Result<F, R | SaveRefusal>>;
  erase(item: FactId): Promise<Result<Fact, SaveRefusal>>;
}

/** The one place that holds state. Write, then show; every view on screen is folded out of `facts`. */
export class Journal {
  #keeper: Keeper;
  #all = $state.raw<readonly Fact[]>([]);
  /** Whether everything is here, or only what Now needs. */
  whole = $state<"yes" | "no">("no");
  /** Everything that was not erased, in stamp order. */
  readonly facts: readonly Fact[] = $derived(standing(this.#all));

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  /** Takes in facts that are already kept: at opening, or from another tab. */
  take(facts: readonly Fact[], whole: "yes" | "no" = this.whole): void {
    this.#all = merge(this.#all, facts);
    this.whole = whole;
  }

  /** Runs a verb, keeps its fact, then shows it. A refusal changes nothing. */
  async record<F extends Fact, R>(verb: (stamp: Stamp) => Result<F, R>): Promise<Result<F, R | SaveRefusal>> {
    const kept = await this.#keeper.record(verb);
    if (kept.ok) this.take([kept.value]);
    return kept;
  }

  /** Removes one item and everything that belongs to it, one by one; stops at the first that cannot be removed. */
  async erase(items: readonly FactId[]): Promise<Result<null, SaveRefusal>> {
    for (const item of items) {
      const erased = await this.#keeper.erase(item);
      if (!erased.ok) return erased;
      this.#all = this.#all.filter((fact) => fact.id !== item);
      this.take([erased.value]);
    }
    return { ok: true, value: null };
  }
}
