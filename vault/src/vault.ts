import type { Fact } from "@ajar/core/journal/entry";
import type { Result } from "@ajar/core/shared/result";
import type { Elsewhere } from "./elsewhere.ts";
import type { Linking } from "./link/linking.ts";
import type { FactId, Instant, Stamp } from "@ajar/core/shared/stamp";

export type {
  AnswerRefusal,
  Comparison,
  EpochRefusal,
  LinkedRefusal,
  Offer,
  OfferRefusal,
  OfferWish,
} from "./link/linking.ts";
export type { LinkOver } from "./link/letters.ts";
export type { DeleteThereRefusal, ElsewhereStanding, SwitchOffRefusal, SwitchOnRefusal } from "./elsewhere.ts";

/**
 * What a screen can ask of the vault. The keys live in a worker behind this; nothing here ever hands one out.
 * Every promise resolves with data; an expected refusal is a `Result`, and only a bug rejects.
 */
export interface Vault {
  /** Where the journal is kept besides here. */
  readonly elsewhere: Elsewhere;
  /** A person's own devices: adding one, and taking one out. */
  readonly linking: Linking;
  /** What is on this device, before anything is opened. Cheap; reads no sealed bytes. */
  look(): Promise<VaultState>;
  /** Makes a vault sealed by this device alone, or opens one that has no passphrase. */
  start(): Promise<Result<Opened, StartRefusal>>;
  /** Opens a vault that has a passphrase, with the passphrase or with the twelve words of the recovery kit. */
  unlock(secret: Secret): Promise<Result<Opened, UnlockRefusal>>;
  /** Drops every key and ends the worker. Resolves once nothing readable is left behind it. */
  lock(): Promise<void>;

  /** Every fact that can be read, in stamp order. */
  facts(): Promise<readonly Fact[]>;
  /** The few facts Now needs, as last kept; empty when there are none or the page was stale. */
  firstPage(): Promise<readonly Fact[]>;
  /** Keeps what Now will need next time. Derived: losing it loses nothing. */
  keepFirstPage(facts: readonly Fact[]): Promise<void>;
  /**
   * Runs one verb with the next stamp of this device and keeps its fact durably before it resolves; again with a new
   * stamp when another tab was first. A refusal of the verb comes back as it is; nothing was written then.
   */
  record<F extends Fact, R>(verb: (stamp: Stamp) => Result<F, R>): Promise<Result<F, R | SaveRefusal>>;
  /** Removes one item's sealed bytes from log, segments and drafts, and writes down that it was removed. */
  erase(item: FactId): Promise<Result<Fact, SaveRefusal>>;
  /** Removes every store, cache and key of Ajar on this device. Resolves when all are gone. */
  eraseEverything(): Promise<void>;
  /** Facts another tab wrote, as they arrive. Returns the way to stop listening. */
  onFacts(listener: (facts: readonly Fact[]) => void): () => void;
  /** Called when another tab locked, changed the passphrase, or erased everything. Returns the way to stop. */
  onShut(listener: (why: "locked" | "erased") => void): () => void;
  /** Entries that could not be read, and why; the rest reads as ever. */
  problems(): Promise<readonly Problem[]>;

  /** Sealed unfinished words, one per `name`. `null` when there are none. */
  readDraft(name: string): Promise<unknown>;
  keepDraft(name: string, words: unknown): Promise<Result<null, SaveRefusal>>;
  dropDraft(name: string): Promise<void>;

  /** Five words drawn from 7,776 (64.6 bits). */
  offerPassphrase(): Promise<string>;
  /** Ten words drawn the same way, for one backup file (129 bits). */
  offerBackupWords(): Promise<string>;
  /** An honest answer about a person's own passphrase. */
  weigh(passphrase: string): Promise<PassphraseStrength>;
  /**
   * Sets, changes or (with `next: null`) removes the passphrase. A crash at any point leaves old or new working. A vault
   * opened with the kit does not ask for the current one: whoever holds the kit may have forgotten it.
   */
  setPassphrase(change: {
    readonly current: string | null;
    readonly next: string | null;
  }): Promise<Result<null, PassphraseRefusal>>;
  /** Whether this is the passphrase. `true` when none is set. Asked again before kit, plain export and erase. */
  verify(passphrase: string): Promise<boolean>;
  /** Draws twelve words and waits; nothing opens with them until `confirmKit`. */
  drawKit(passphrase: string | null): Promise<Result<KitDraft, PassphraseRefusal>>;
  /** Three words asked back, by position (0–11). Only a right answer makes the kit open this vault. */
  confirmKit(
    answers: readonly { readonly position: number; readonly word: string }[],
  ): Promise<Result<null, KitRefusal>>;

  /** One `age` file. `progress` runs from 0 to 1. */
  makeBackup(secret: BackupSecret, progress: (share: number) => void): Promise<Result<BackupFile, BackupRefusal>>;
  /** Opens a backup and reads all of it, and writes nothing. */
  checkBackup(
    file: Uint8Array,
    secret: string,
    progress: (share: number) => void,
  ): Promise<Result<Rehearsal, BackupRefusal>>;
  /** Adds a backup's facts to what is here, by id; replaces nothing. Makes a vault first when there is none. */
  restoreBackup(
    file: Uint8Array,
    secret: string,
    progress: (share: number) => void,
  ): Promise<Result<Rehearsal, BackupRefusal>>;

  /** Adds facts of a readable copy to what is here, by id, as a restore does: all or none, and nothing is replaced. */
  bringIn(facts: readonly Fact[]): Promise<Result<Rehearsal, BackupRefusal>>;

  /** What the browser says about this device's room and how long it keeps it. Asks for persistence when `ask` is yes. */
  room(ask: "yes" | "no"): Promise<Room>;
}

export type VaultState =
  | { readonly kind: "none" }
  /** There was a vault here once and its stores are gone: the browser cleared them. */
  | { readonly kind: "cleared" }
  /** Opens on this device without a secret. */
  | { readonly kind: "unguarded" }
  | { readonly kind: "locked"; readonly kit: "made" | "none" };

export interface Opened {
  readonly author: string;
  /** What opened it. With the kit a new passphrase may be set without the old one. */
  readonly by: "device" | "passphrase" | "kit";
  readonly passphrase: "set" | "none";
  readonly kit: "made" | "none";
}

export type Secret =
  | { readonly kind: "passphrase"; readonly words: string }
  | { readonly kind: "kit"; readonly words: string };

export type StartRefusal =
  | { readonly kind: "needs-secret" }
  | { readonly kind: "storage-full" }
  | { readonly kind: "no-storage" };
export type UnlockRefusal =
  | { readonly kind: "cannot-open" }
  | { readonly kind: "not-kit-words" }
  | { readonly kind: "no-kit" }
  | { readonly kind: "no-storage" };
/** Nothing was written; what was on screen is still on screen. */
export type SaveRefusal =
  | { readonly kind: "storage-full" }
  | { readonly kind: "too-long"; readonly most: number }
  | { readonly kind: "locked" }
  | { readonly kind: "no-storage" };
export type PassphraseRefusal =
  | { readonly kind: "cannot-open" }
  | { readonly kind: "too-weak"; readonly strength: PassphraseStrength }
  | SaveRefusal;
export type KitRefusal = { readonly kind: "words-differ" } | { readonly kind: "nothing-drawn" } | SaveRefusal;
export type BackupRefusal =
  | { readonly kind: "cannot-open" }
  | { readonly kind: "not-a-backup" }
  | { readonly kind: "cut-short" }
  | { readonly kind: "too-new" }
  | { readonly kind: "too-slow-to-open" }
  | { readonly kind: "no-kit" }
  | SaveRefusal;

export interface PassphraseStrength {
  /** Whether it may be used: 15 characters or more, and not in the list of common ones. */
  readonly verdict: "fine" | "too-short" | "common";
  readonly characters: number;
}

export interface KitDraft {
  /** Twelve BIP39 words. */
  readonly words: readonly string[];
  /** The three positions (0–11) asked back. */
  readonly ask: readonly number[];
}

/** Kit words that already open this vault, or ten fresh words shown once. */
export type BackupSecret =
  | { readonly kind: "kit"; readonly words: string }
  | { readonly kind: "ten-words"; readonly words: string };

export interface BackupFile {
  /** `backup-2026-03-04.age`: neutral, dated by day. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly count: number;
}

export interface Rehearsal {
  readonly madeAt: Instant;
  /** Facts in the file. */
  readonly count: number;
  /** Of those, not yet here (before a restore), or now added (after one). */
  readonly fresh: number;
  /** Same id, other content: the log's stands, the imported one is kept beside it. */
  readonly differing: number;
}

export interface Problem {
  readonly kind: "torn" | "foreign" | "too-new" | "differing";
  readonly seq: number;
}

export interface Room {
  readonly persisted: "yes" | "no" | "unknown";
  /** Share of the quota in use, 0 to 1, or `null` when the browser does not say. */
  readonly used: number | null;
}
