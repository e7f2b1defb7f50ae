import { TokenBucket, type Pace } from "./token-bucket.ts";

const KEEP_MOST = 10_000;

/** One pace for each of many names. Names whose bucket is full again are forgotten. */
export class Paces {
  readonly #pace: Pace;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  /** 0: go on. Otherwise milliseconds to wait. */
  take(name: string, now: number): number {
    const bucket = this.#buckets.get(name) ?? this.#add(name, now);
    return bucket.take(now);
  }

  #add(name: string, now: number): TokenBucket {
    if (this.#buckets.size >= KEEP_MOST) this.#forget(now);
    const bucket = new TokenBucket(this.#pace, now);
    this.#buckets.set(name, bucket);
    return bucket;
  }

  #forget(now: number): void {
    for (const [name, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(name);
  }
}
