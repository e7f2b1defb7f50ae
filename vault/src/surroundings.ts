import type { Argon2 } from "./argon2.ts";
import type { Bytes } from "./bytes.ts";

/** What the vault needs from the world around it, handed in so that tests run it for real outside a browser. */
export interface Surroundings {
  readonly factory: IDBFactory;
  /** Name of the database. */
  readonly name: string;
  /** `random(n)` gives n bytes nobody can guess. */
  readonly random: (n: number) => Bytes;
  readonly locks: Pick<LockManager, "request">;
  readonly argon2: Argon2;
}

/** What a browser's worker offers. */
export function surroundingsOf(argon2: Argon2): Surroundings {
  return { factory: indexedDB, name: DATABASE_NAME, random: randomBytes, locks: navigator.locks, argon2 };
}

/** Neutral: anyone with the developer tools can read it. */
export const DATABASE_NAME = "pages";

export function randomBytes(n: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(n));
}

/** Held while one entry after another is written: one writer among all tabs. */
export function appendLock(space: string): string {
  return `append/${space}`;
}

/** Held, shared, while boxes are written under the vault key; alone, while that key changes. */
export const KEY_LOCK = "keys";
