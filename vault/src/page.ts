import type { Instant } from "@ajar/core/shared/stamp";
import { isDatabase } from "./store/is-database.ts";
import { DATABASE_NAME } from "./surroundings.ts";
import { CHANNEL, tabsOver, type Tabs } from "./tabs.ts";
import type { Room } from "./vault.ts";

/** What the page's side of the vault needs from the page, handed in so that tests run it outside a browser. */
export interface Page {
  readonly startWorker: () => Worker;
  readonly now: () => number;
  readonly locks: Pick<LockManager, "request">;
  readonly tabs: Tabs;
  /** Remembers that there was a vault here, and nothing about it. */
  readonly marker: Marker;
  /** Whether there may be a vault. Where there is none, a first visit need not load what opens one. */
  readonly hasStores: () => Promise<boolean>;
  /** Removes the database, caches and all; resolves when they are gone. */
  readonly removeStores: () => Promise<void>;
  readonly room: (ask: "yes" | "no") => Promise<Room>;
}

export interface Marker {
  readonly isThere: () => boolean;
  readonly put: () => void;
  readonly remove: () => void;
}

/** What a browser's window offers. */
export function pageOf(startWorker: () => Worker, now: () => Instant): Page {
  return {
    startWorker,
    now,
    locks: navigator.locks,
    tabs: tabsOver(new BroadcastChannel(CHANNEL)),
    marker: markerIn(() => localStorage),
    hasStores: () => isDatabase(indexedDB, DATABASE_NAME).catch(() => true),
    removeStores: async () => {
      await removeDatabase(indexedDB, DATABASE_NAME);
      if ("caches" in globalThis) await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
    },
    room: (ask) => roomOf(navigator.storage, ask),
  };
}

const MARK = "kept";

/** A mark without content in the browser's small store. Where that is not allowed there is none, and nothing breaks. */
export function markerIn(storage: () => Storage): Marker {
  const attempt = (work: (kept: Storage) => unknown): unknown => {
    try {
      return work(storage());
    } catch {
      return null;
    }
  };
  return {
    isThere: () => attempt((kept) => kept.getItem(MARK)) !== null,
    put: () => void attempt((kept) => kept.setItem(MARK, "1")),
    remove: () => void attempt((kept) => kept.removeItem(MARK)),
  };
}

/** Resolves when the database is gone; other tabs close theirs when they hear of it. */
export function removeDatabase(factory: IDBFactory, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    request.addEventListener("success", () => resolve());
    request.addEventListener("error", () => reject(request.error ?? new Error("the database stays")));
  });
}

/** Browsers that do not know these questions, or refuse them, answer "unknown". */
export async function roomOf(storage: Partial<StorageManager> | undefined, ask: "yes" | "no"): Promise<Room> {
  const persisted = await (ask === "yes" ? storage?.persist?.() : storage?.persisted?.())?.catch(() => null);
  const { usage, quota } = (await storage?.estimate?.().catch(() => null)) ?? {};
  return {
    persisted: persisted == null ? "unknown" : persisted ? "yes" : "no",
    used: usage === undefined || quota === undefined || quota === 0 ? null : usage / quota,
  };
}
