/** So many at once after a rest, and so many a second for good. */
export interface Pace {
  readonly perSecond: number;
  readonly burst: number;
}

/** Counts what may still be done. Times are milliseconds on any clock that only rises. */
export class TokenBucket {
  readonly #pace: Pace;
  #tokens: number;
  #at: number;

  constructor(pace: Pace, now: number) {
    this.#pace = pace;
    this.#tokens = pace.burst;
    this.#at = now;
  }

  /** 0: taken. Otherwise how many milliseconds to wait until one is there. */
  take(now: number): number {
    this.#fill(now);
    if (this.#tokens >= 1) {
      this.#tokens -= 1;
      return 0;
    }
    return Math.ceil(((1 - this.#tokens) / this.#pace.perSecond) * 1_000);
  }

  /** Whether it is as good as new, so that it need not be kept. */
  isFull(now: number): boolean {
    this.#fill(now);
    return this.#tokens >= this.#pace.burst;
  }

  #fill(now: number): void {
    const gained = ((now - this.#at) / 1_000) * this.#pace.perSecond;
    this.#tokens = Math.min(this.#pace.burst, this.#tokens + Math.max(0, gained));
    this.#at = now;
  }
}
