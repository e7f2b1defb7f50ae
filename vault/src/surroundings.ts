import type { Argon2 } from "./argon2.ts";
import type { Bytes } from "./bytes.ts";
import type { Wire } from "./relay/connection.ts";
import { CHANNEL, tabsOver, type Tabs } from "./tabs.ts";

/** What the vault needs from the world around it, handed in so that tests run it for real outside a browser. */
export interface Surroundings {
  readonly factory: IDBFactory;
  /** Name of the database. */
  readonly name: string;
  /** `random(n)` gives n bytes nobody can guess. */
  readonly random: (n: number) => Bytes;
  readonly locks: Pick<LockManager, "request">;
  readonly argon2: Argon2;
  readonly beyond: Beyond;
}

/** What lies beyond this device, and what patience needs. */
export interface Beyond {
  readonly wire: Wire;
  /** Where the page came from, `https://host`: the relay it offers first. */
  readonly home: string;
  readonly now: () => number;
  /** From 0 to 1. */
  readonly chance: () => number;
  /** The line to this device's tabs, the own page among them. */
  readonly tabs: Tabs;
}

/** What a browser's worker offers. */
export function surroundingsOf(argon2: Argon2): Surroundings {
  const beyond = beyondOf();
  return { factory: indexedDB, name: DATABASE_NAME, random: randomBytes, locks: navigator.locks, argon2, beyond };
}

function beyondOf(): Beyond {
  return {
    wire: {
      dial: (url) => new WebSocket(url),
      after: (ms, ring) => {
        const timer = setTimeout(ring, ms);
        return () => clearTimeout(timer);
      },
    },
    home: location.origin,
    now: () => Date.now(),
    chance: () => Math.random(),
    tabs: tabsOver(new BroadcastChannel(CHANNEL)),
  };
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

/** Held by the one tab that talks to the relay. */
export const LEADER_LOCK = "leader";

/** Held, shared, while boxes are written under the vault key; alone, while that key changes. */
export const KEY_LOCK = "keys";
