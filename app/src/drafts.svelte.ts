import type { SaveRefusal } from "@ajar/vault/vault";
import type { Result } from "@ajar/core/shared/result";

/** Where unfinished words wait, sealed. The sample has nowhere to keep them, and needs nowhere. */
export interface Drafts {
  readDraft(name: string): Promise<unknown>;
  keepDraft(name: string, words: unknown): Promise<Result<null, SaveRefusal>>;
  dropDraft(name: string): Promise<void>;
}

/** Drafts that forget: for the sample. */
export const NO_DRAFTS: Drafts = {
  readDraft: () => Promise.resolve(null),
  keepDraft: () => Promise.resolve({ ok: true, value: null }),
  dropDraft: () => Promise.resolve(),
};

const REST_MS = 400;

/**
 * What a form holds, kept sealed as it changes, so that leaving half-way loses nothing. Make it while a component
 * is being made. Words that were all taken out again are not kept: what was deleted does not come back.
 */
export class Draft<Words extends object> {
  words: Words;
  /** Whether a kept draft has been looked for; a form waits for it, so that typing is never overwritten. */
  ready = $state<"yes" | "no">("no");
  /** Why the latest words could not be kept, or `null`. */
  refusal = $state.raw<SaveRefusal | null>(null);
  #drafts: Drafts;
  #name: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A form with nothing in it, and what is kept now, both as JSON. */
  #empty: string;
  #kept: string;
  /** Words that wait to be kept, or `null`. */
  #waiting: unknown = null;

  constructor(drafts: Drafts, name: string, empty: Words) {
    this.#drafts = drafts;
    this.#name = name;
    this.#empty = JSON.stringify(empty);
    this.#kept = this.#empty;
    this.words = $state(empty);
    void this.#read(empty);
    $effect(() => {
      const words = $state.snapshot(this.words);
      if (this.ready === "yes") this.#keepSoon(words);
    });
    // Whoever leaves right after a letter leaves with that letter kept.
    $effect(() => () => {
      clearTimeout(this.#timer);
      if (this.#waiting !== null) void this.#keep(this.#waiting);
    });
  }

  /** Keeps the words at once: for a person who leaves the form half-way. Says why when that could not be. */
  async keep(): Promise<SaveRefusal | null> {
    if (this.ready === "no") return null;
    clearTimeout(this.#timer);
    await this.#keep($state.snapshot(this.words));
    return this.refusal;
  }

  /** Lets the draft go: its words have become a fact, or are not wanted. */
  async drop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = null;
    this.ready = "no";
    await this.#drafts.dropDraft(this.#name);
  }

  async #read(empty: Words): Promise<void> {
    const kept = await this.#drafts.readDraft(this.#name);
    const known = typeof kept === "object" && kept !== null ? Object.entries(kept).filter(([key]) => key in empty) : [];
    Object.assign(this.words, Object.fromEntries(known));
    if (known.length > 0) this.#kept = JSON.stringify($state.snapshot(this.words));
    this.ready = "yes";
  }

  #keepSoon(words: unknown): void {
    clearTimeout(this.#timer);
    this.#waiting = JSON.stringify(words) === this.#kept ? null : words;
    if (this.#waiting !== null) this.#timer = setTimeout(() => void this.#keep(words), REST_MS);
  }

  async #keep(words: unknown): Promise<void> {
    const before = this.#kept;
    this.#waiting = null;
    this.#kept = JSON.stringify(words);
    this.refusal = null;
    if (this.#kept === this.#empty) return this.#drafts.dropDraft(this.#name);
    const kept = await this.#drafts.keepDraft(this.#name, words);
    if (kept.ok) return;
    this.#kept = before;
    this.refusal = kept.refusal;
  }
}
