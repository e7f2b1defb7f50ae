/**
 * Work that is done in batches, one batch after another: all that was asked for while a batch ran makes up the next one.
 * This is group commit without a timer: alone, an append waits for nobody; under load, many share one commit.
 */
export class Lane<Asked, Answer> {
  readonly #work: (batch: readonly Asked[]) => Promise<readonly Answer[]>;
  readonly #most: number;
  #waiting: Waiting<Asked, Answer>[] = [];
  #running: Promise<void> | null = null;

  /** `work` answers a batch of at most `most` in the same order; if it rejects, so does everything in that batch. */
  constructor(most: number, work: (batch: readonly Asked[]) => Promise<readonly Answer[]>) {
    this.#most = most;
    this.#work = work;
  }

  run(asked: Asked): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    this.#waiting.push({ asked, resolve, reject });
    this.#running ??= this.#drain();
    return promise;
  }

  /** Resolves once nothing waits. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #drain(): Promise<void> {
    // What is asked for in the same turn of the event loop shares the first batch.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, this.#most);
      this.#waiting = this.#waiting.slice(this.#most);
      await this.#answer(batch);
    }
    this.#running = null;
  }

  async #answer(batch: readonly Waiting<Asked, Answer>[]): Promise<void> {
    try {
      const answers = await this.#work(batch.map(({ asked }) => asked));
      batch.forEach(({ resolve }, at) => resolve(answers[at] as Answer));
    } catch (failure) {
      for (const { reject } of batch) reject(failure);
    }
  }
}

interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (failure: unknown) => void;
}
