import { refuse, type Result } from "@ajar/core/shared/result";
import type {
  DeleteThereRefusal,
  Elsewhere,
  ElsewhereStanding,
  SwitchOffRefusal,
  SwitchOnRefusal,
  SwitchOnWish,
} from "./elsewhere.ts";
import type { Asking } from "./rpc.ts";

const LOCKED = refuse({ kind: "locked" } as const);

/** The page's side of keeping the journal elsewhere too. */
export class ElsewhereClient implements Elsewhere {
  readonly #ask: Asking;
  readonly #listeners = new Set<() => void>();

  constructor(ask: Asking) {
    this.#ask = ask;
  }

  standing(): Promise<ElsewhereStanding> {
    return this.#ask({ name: "elsewhere", given: [] }, { kind: "here-only", home: "" });
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  switchOn(wish: SwitchOnWish): Promise<Result<null, SwitchOnRefusal>> {
    return this.#ask({ name: "switchOn", given: [wish] }, LOCKED);
  }

  switchOff(): Promise<Result<null, SwitchOffRefusal>> {
    return this.#ask({ name: "switchOff", given: [] }, LOCKED);
  }

  deleteThere(): Promise<Result<null, DeleteThereRefusal>> {
    return this.#ask({ name: "deleteThere", given: [] }, LOCKED);
  }

  async tryNow(): Promise<void> {
    await this.#ask({ name: "tryNow", given: [] }, null);
  }

  /** Something may have changed. */
  changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
