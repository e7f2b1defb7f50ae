import type { Result } from "@ajar/core/shared/result";
import type { Instant, Stamp } from "@ajar/core/shared/stamp";
import type { Bytes } from "./bytes.ts";
import type { OpenedHere } from "./opened-here.ts";
import { LINKING_CALLS, type LinkingCalls } from "./link/linking-calls.ts";
import { ELSEWHERE_CALLS, type ElsewhereCalls } from "./elsewhere-calls.ts";
import type {
  BackupFile,
  BackupRefusal,
  BackupSecret,
  KitDraft,
  KitRefusal,
  PassphraseRefusal,
  PassphraseStrength,
  Problem,
  Rehearsal,
  SaveRefusal,
  Secret,
  StartRefusal,
  UnlockRefusal,
  VaultState,
} from "./vault.ts";

/** The stamp of the next fact, and what other tabs wrote before it. */
export interface Stamped {
  readonly stamp: Stamp;
  readonly news: readonly Bytes[];
}

/** A fact that was kept, and under which counter the log now ends. */
export interface Kept {
  readonly seq: number;
}

/** An erasure that was kept: the fact that says so, as text. */
export interface ErasedHere extends Kept {
  readonly fact: Bytes;
}

/** Another tab wrote first: ask for a new stamp. Never shown to a person. */
export type Late = { readonly kind: "moved" };

export type Progress = (share: number) => void;

/** What the page asks of the worker. Facts travel as runs of text (`fact-text.ts`). */
export interface Calls extends ElsewhereCalls, LinkingCalls {
  look(): Promise<VaultState>;
  start(): Promise<Result<OpenedHere, StartRefusal>>;
  unlock(secret: Secret): Promise<Result<OpenedHere, UnlockRefusal>>;
  facts(): Promise<readonly Bytes[]>;
  firstPage(): Promise<readonly Bytes[]>;
  keepFirstPage(text: Bytes): Promise<null>;
  stamp(now: Instant): Promise<Result<Stamped, SaveRefusal>>;
  append(fact: unknown): Promise<Result<Kept, SaveRefusal | Late>>;
  news(): Promise<readonly Bytes[]>;
  erase(item: string, now: Instant): Promise<Result<ErasedHere, SaveRefusal>>;
  problems(): Promise<readonly Problem[]>;
  readDraft(name: string): Promise<unknown>;
  keepDraft(name: string, words: unknown): Promise<Result<null, SaveRefusal>>;
  dropDraft(name: string): Promise<null>;
  offerPassphrase(): Promise<string>;
  offerBackupWords(): Promise<string>;
  weigh(passphrase: string): Promise<PassphraseStrength>;
  setPassphrase(change: {
    readonly current: string | null;
    readonly next: string | null;
  }): Promise<Result<null, PassphraseRefusal>>;
  verify(passphrase: string): Promise<boolean>;
  drawKit(passphrase: string | null): Promise<Result<KitDraft, PassphraseRefusal>>;
  confirmKit(
    answers: readonly { readonly position: number; readonly word: string }[],
  ): Promise<Result<null, KitRefusal>>;
  makeBackup(secret: BackupSecret, now: Instant, progress: Progress): Promise<Result<BackupFile, BackupRefusal>>;
  checkBackup(file: Uint8Array, secret: string, progress: Progress): Promise<Result<Rehearsal, BackupRefusal>>;
  restoreBackup(file: Uint8Array, secret: string, progress: Progress): Promise<Result<Rehearsal, BackupRefusal>>;
  bringIn(text: Bytes, now: Instant): Promise<Result<Rehearsal, BackupRefusal>>;
}

export type CallName = keyof Calls;

/** Every call there is: nothing else is answered. The number says how many things it is given, progress not counted. */
export const CALLS: { readonly [Name in CallName]: number } = {
  look: 0,
  start: 0,
  unlock: 1,
  facts: 0,
  firstPage: 0,
  keepFirstPage: 1,
  stamp: 1,
  append: 1,
  news: 0,
  erase: 2,
  problems: 0,
  readDraft: 1,
  keepDraft: 2,
  dropDraft: 1,
  offerPassphrase: 0,
  offerBackupWords: 0,
  weigh: 1,
  setPassphrase: 1,
  verify: 1,
  drawKit: 1,
  confirmKit: 1,
  makeBackup: 2,
  checkBackup: 2,
  restoreBackup: 2,
  bringIn: 2,
  ...ELSEWHERE_CALLS,
  ...LINKING_CALLS,
};
