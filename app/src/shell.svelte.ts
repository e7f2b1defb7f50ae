import { parseInstant, type FactId, type Instant } from "@ajar/core/shared/stamp";
import type { Vault } from "@ajar/vault/vault";
import type { Comfort } from "./comfort.svelte.ts";
import type { Drafts } from "./drafts.svelte.ts";
import type { Journal } from "./journal.svelte.ts";
import type { Route } from "./route.svelte.ts";
import type { TalkSession } from "./talk/session.svelte.ts";

/** Wall time now, in milliseconds since 1970. */
export function now(): Instant {
  const ms = parseInstant(Date.now());
  if (ms === null) throw new RangeError("The clock of this device is before 1970.");
  return ms;
}

/** What every screen is given. A screen imports neither vault nor history; what it needs is here. */
export interface ScreenProps {
  readonly journal: Journal;
  readonly vault: Vault;
  readonly comfort: Comfort;
  readonly route: Route;
  readonly shell: Shell;
  readonly item: FactId | null;
  /** Which page of a screen that holds several; `null` for its first. */
  readonly page: string | null;
}

/** What the frame can do for a screen. */
export interface Shell {
  /** Whether this is the sample journal: kept in memory, gone on reload. */
  readonly sample: "yes" | "no";
  /** What opened the journal; `null` while it is shut, and in the sample. */
  readonly openedBy: "device" | "passphrase" | "kit" | null;
  /** A new passphrase counts from now on, whatever opened the journal. */
  rekeyed(): void;
  /** Where unfinished words wait. */
  readonly drafts: Drafts;
  /** Makes or opens the vault and goes on to the first question. */
  start(): Promise<void>;
  /** Opens the sample journal; it comes over the network the first time, and may not be here. */
  lookAround(): Promise<"opened" | "not-here">;
  /** Ends the sample and returns to the cover. */
  endSample(): void;
  /** Covers, drops the keys, and opens a blank page. */
  leave(): void;
  /** Locks and shows the lock screen. */
  lock(): Promise<void>;
  /** The talk on this phone, in memory, or `null`. Opening what is locked behind it ends it. */
  readonly talk: TalkSession | null;
  /** Locks everything, and puts the talk in front of it. */
  beginTalk(session: TalkSession): Promise<void>;
  /** Lets the talk go; the lock screen is next. */
  endTalk(): void;
  /** The code of a link this page was opened by, until it is used; it is in no address and no history. */
  readonly linkCode: string | null;
  /** The code is used, or not wanted. */
  forgetLink(): void;
  /** This device was just given another journal: shows that one. */
  openAnew(): Promise<void>;
  /** Reads a sentence out to those who cannot see the change. */
  say(words: string): void;
  /** Opens the journal anew, after a restore or a change of lock. */
  reopen(): Promise<void>;
  /** Whether a new release of Ajar waits to be used. */
  readonly update: "yes" | "no";
  /** Locks, then opens the new release. */
  useUpdate(): Promise<void>;
}
