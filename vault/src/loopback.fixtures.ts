import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { FactId, Instant } from "@ajar/core/shared/stamp";
import { isBearable, type Argon2 } from "./argon2.ts";
import { concat, u32, utf8, type Bytes } from "./bytes.ts";
import { createVaultOn } from "./client.ts";
import { createEngine, type Engine } from "./engine.ts";
import { removeDatabase, roomOf, type Marker } from "./page.ts";
import { serve } from "./rpc.ts";
import { isDatabase } from "./store/is-database.ts";
import { realWire } from "./relay/wire.fixtures.ts";
import { randomBytes, type Beyond, type Surroundings } from "./surroundings.ts";
import type { TabNote, Tabs } from "./tabs.ts";
import type { Vault } from "./vault.ts";
import { note } from "./words.fixtures.ts";

// A browser profile in memory: one database, one set of locks, one channel between tabs, real keys and real sealing.

/** Argon2id takes a third of a second; this takes none and keeps its bounds. One test uses the real one. */
export const quickArgon2: Argon2 = async (passphrase, salt, cost) => {
  if (!isBearable(cost)) throw new RangeError("out of bounds");
  const input = concat(
    utf8(passphrase.normalize("NFKC")),
    salt,
    u32(cost.memoryKib),
    u32(cost.passes),
    u32(cost.lanes),
  );
  return new Uint8Array(await crypto.subtle.digest("SHA-256", input));
};

export interface Tab {
  readonly vault: Vault;
  /** The engines of the workers this tab has started, last one last. */
  readonly engines: readonly Engine[];
}

export interface Profile {
  readonly factory: IDBFactory;
  readonly around: Surroundings;
  readonly marker: Marker;
  /** Opens a tab. */
  readonly tab: () => Tab;
  /** The clock of the device; may be set. */
  readonly clock: { ms: number };
}

const NAME = "pages";
let profiles = 0;

type Locks = Pick<LockManager, "request">;

/** Locks that no other profile shares. */
function ownLocks(): Locks {
  const number = (profiles += 1);
  return locksBy((name, rest) => (navigator.locks.request as Given)(`${number}/${name}`, ...rest));
}

/** Locks of a browser that forgot to hold them: everyone gets in at once. */
export function brokenLocks(): Locks {
  return locksBy((_, rest) => (rest.at(-1) as Given)({}));
}

type Given = (...given: unknown[]) => unknown;

function locksBy(request: (name: string, rest: readonly unknown[]) => unknown): Locks {
  return { request: ((name: string, ...rest: unknown[]) => request(name, rest)) as LockManager["request"] };
}

/** A browser profile with nothing in it. Its lock names are its own, as another origin's would be. */
export function newProfile(argon2: Argon2 = quickArgon2, locks: Locks = ownLocks()): Profile {
  const factory = new IDBFactory();
  const clock = { ms: Date.UTC(2026, 2, 4, 9) };
  const marker = markerInMemory();
  const listeners = new Map<object, (note: TabNote) => void>();
  const around: Surroundings = {
    factory,
    name: NAME,
    random: randomBytes,
    locks,
    argon2,
    beyond: beyond(clock, listeners),
  };
  const tab = (): Tab => {
    const engines: Engine[] = [];
    const inWorker = (): Surroundings => ({ ...around, beyond: { ...around.beyond, tabs: tabsIn(listeners) } });
    const startWorker = (): Worker => loopbackWorker(inWorker(), engines);
    const removeStores = (): Promise<void> => removeDatabase(factory, NAME);
    const hasStores = (): Promise<boolean> => isDatabase(factory, NAME);
    const page = {
      hasStores,
      startWorker,
      now: () => clock.ms as Instant,
      locks,
      tabs: tabsIn(listeners),
      marker,
      removeStores,
    };
    return { vault: createVaultOn({ ...page, room: (ask) => roomOf(undefined, ask) }), engines };
  };
  return { factory, around, marker, tab, clock };
}

/** The real network, the profile's own clock, and no luck: every rest is as short as it may be. */
function beyond(clock: { readonly ms: number }, listeners: Map<object, (note: TabNote) => void>): Beyond {
  const now = (): number => clock.ms;
  return { wire: realWire, home: "http://127.0.0.1:1", now, chance: () => 0, tabs: tabsIn(listeners) };
}

function markerInMemory(): Marker {
  let isThere = false;
  return { isThere: () => isThere, put: () => void (isThere = true), remove: () => void (isThere = false) };
}

function tabsIn(listeners: Map<object, (note: TabNote) => void>): Tabs {
  const self = {};
  return {
    tell: (note) => {
      for (const [tab, listen] of listeners) if (tab !== self) setTimeout(() => listen(structuredClone(note)), 0);
    },
    onNote: (listener) => void listeners.set(self, listener),
  };
}

/** A worker in this thread: messages are cloned both ways, and nothing is heard from it once it was ended. */
function loopbackWorker(around: Surroundings, engines: Engine[]): Worker {
  const engine = createEngine(around);
  engines.push(engine);
  const toWorker = new Set<(event: MessageEvent<unknown>) => void>();
  const toPage = new Set<(event: MessageEvent<unknown>) => void>();
  let isEnded = false;
  const deliver = (listeners: typeof toPage, data: unknown): void => {
    queueMicrotask(() => {
      if (!isEnded) for (const listener of listeners) listener({ data } as MessageEvent<unknown>);
    });
  };
  serve(engine.calls, {
    addEventListener: (_, listener) => toWorker.add(listener),
    postMessage: (message, options) => deliver(toPage, structuredClone(message, options)),
  });
  const worker = {
    addEventListener: (name: string, listener: (event: MessageEvent<unknown>) => void) =>
      name === "message" && toPage.add(listener),
    postMessage: (message: unknown) => deliver(toWorker, structuredClone(message)),
    terminate: () => {
      isEnded = true;
      engine.close();
    },
  };
  return worker as unknown as Worker;
}

/** A tab with its vault open. */
export async function openTab(profile: Profile): Promise<Tab> {
  const tab = profile.tab();
  const started = await tab.vault.start();
  if (!started.ok) throw new Error(started.refusal.kind);
  return tab;
}

/** Keeps a note, and says under which id. */
export async function keep(tab: Tab, words: string): Promise<FactId> {
  const kept = await tab.vault.record(note(words));
  if (!kept.ok) throw new Error(kept.refusal.kind);
  return kept.value.id;
}

/** Every byte and text in every store, for looking for words that must not be there. */
export async function everythingStored(factory: IDBFactory): Promise<Bytes> {
  const request = factory.open(NAME);
  await new Promise((resolve) => request.addEventListener("success", resolve));
  const database = request.result;
  const parts: Bytes[] = [];
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    for (const asked of [store.getAllKeys(), store.getAll()]) {
      await new Promise((resolve) => asked.addEventListener("success", resolve));
      collect(asked.result, parts);
    }
  }
  database.close();
  return concat(...parts);
}

function collect(value: unknown, parts: Bytes[]): void {
  if (value instanceof Uint8Array) parts.push(concat(value));
  else if (typeof value === "string") parts.push(utf8(value));
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) collect(inner, parts);
}
