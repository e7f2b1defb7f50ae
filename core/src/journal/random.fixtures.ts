/** Chance that comes out the same for the same seed: Mulberry32, public domain, by Tommy Ettinger. Never for secrets. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** Whether something that happens in `share` of cases, 0 to 1, happens now. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  /** One of `choices`, each as likely; there is one or more. */
  one<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.whole(0, choices.length - 1)] as Choice;
  }

  /** One of `choices` in `share` of cases, else `null`. */
  maybe<Choice>(choices: readonly Choice[], share: number): Choice | null {
    return this.happens(share) ? this.one(choices) : null;
  }

  /** 0 to 100 in steps of 5, mostly about `middle`. */
  percent(middle: number): number {
    const spread = (this.next() + this.next() + this.next() - 1.5) * 40;
    return Math.min(100, Math.max(0, Math.round((middle + spread) / 5) * 5));
  }
}
