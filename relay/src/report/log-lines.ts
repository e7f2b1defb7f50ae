import type { Counts } from "./counts.ts";

const MS_PER_MINUTE = 60_000;

/** Where lines go. */
export type WriteLine = (line: string) => void;

/** Writes what happened as JSON lines: the minute, a name, numbers. Never an address, a space, an author or bytes. */
export class LogLines {
  readonly #write: WriteLine;
  readonly #now: () => number;
  #told: ReadonlyMap<string, number> = new Map();

  constructor(write: WriteLine, now: () => number) {
    this.#write = write;
    this.#now = now;
  }

  /** One thing that happened, with numbers and fixed words only. */
  tell(event: string, figures: Readonly<Record<string, number | string>> = {}): void {
    const minute = Math.floor(this.#now() / MS_PER_MINUTE) * MS_PER_MINUTE;
    this.#write(JSON.stringify({ at: new Date(minute).toISOString(), event, ...figures }));
  }

  /** An error by its name and code; its sentence may hold what must not be written down, so it stays out. */
  trouble(error: unknown): void {
    const name = error instanceof Error ? error.name : typeof error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    this.tell("trouble", { name, code });
  }

  /** What was counted since the last time, if anything was. */
  sum(counts: Counts): void {
    const all = counts.all();
    const news = [...all].map(([name, count]) => [name, count - (this.#told.get(name) ?? 0)] as const);
    const changed = news.filter(([, count]) => count > 0);
    this.#told = all;
    if (changed.length > 0) this.tell("counts", Object.fromEntries(changed));
  }
}
