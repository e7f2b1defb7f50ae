import type { Fact } from "@ajar/core/journal/entry";
import { merge } from "@ajar/core/journal/merge";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { byStamp, type FactId, type Instant, type Stamp } from "@ajar/core/shared/stamp";
import { utf8, type Bytes } from "./bytes.ts";
import type { CallName, Late } from "./calls.ts";
import type { OpenedHere } from "./opened-here.ts";
import { ElsewhereClient } from "./elsewhere-client.ts";
import { factsIn, textOf, understood } from "./fact-text.ts";
import { LinkingClient } from "./link/linking-client.ts";
import { pageOf, type Page } from "./page.ts";
import { ENDED, Line, type Ask, type Value } from "./rpc.ts";
import { appendLock } from "./surroundings.ts";
import type { TabNote } from "./tabs.ts";
import type {
  BackupFile,
  BackupRefusal,
  BackupSecret,
  KitDraft,
  KitRefusal,
  Opened,
  PassphraseRefusal,
  PassphraseStrength,
  Problem,
  Rehearsal,
  Room,
  SaveRefusal,
  Secret,
  StartRefusal,
  UnlockRefusal,
  Vault,
  VaultState,
} from "./vault.ts";

/** The vault as a page sees it: questions to the worker that holds the keys, and word from other tabs. */
export function createVault(given: { readonly startWorker: () => Worker; readonly now: () => Instant }): Vault {
  return new Client(pageOf(given.startWorker, given.now));
}

/** As `createVault`, with everything the page would give handed in. */
export function createVaultOn(page: Page): Vault {
  return new Client(page);
}

type Change = { readonly current: string | null; readonly next: string | null };
type Answers = readonly { readonly position: number; readonly word: string }[];
type Progress = (share: number) => void;

class Client implements Vault {
  readonly elsewhere: ElsewhereClient = new ElsewhereClient((ask, ended) => this.#ask(ask, ended));
  readonly linking: LinkingClient = new LinkingClient(
    (ask, ended) => this.#ask(ask, ended),
    (opened) => this.#goneOver(opened),
  );
  readonly #page: Page;
  #line: Line | null = null;
  #opened: OpenedHere | null = null;
  readonly #factListeners = new Set<(facts: readonly Fact[]) => void>();
  readonly #shutListeners = new Set<(why: "locked" | "erased") => void>();

  constructor(page: Page) {
    this.#page = page;
    page.tabs.onNote((note) => void this.#hear(note));
  }

  async look(): Promise<VaultState> {
    const none: VaultState = { kind: "none" };
    const state = (await this.#page.hasStores()) ? await this.#ask({ name: "look", given: [] }, none) : none;
    return state.kind === "none" && this.#page.marker.isThere() ? { kind: "cleared" } : state;
  }

  async start(): Promise<Result<Opened, StartRefusal>> {
    return this.#entered(await this.#ask({ name: "start", given: [] }, refuse({ kind: "no-storage" })));
  }

  async unlock(secret: Secret): Promise<Result<Opened, UnlockRefusal>> {
    return this.#entered(await this.#ask({ name: "unlock", given: [secret] }, refuse({ kind: "cannot-open" })));
  }

  async lock(): Promise<void> {
    const wasOpen = this.#opened !== null;
    this.#shut();
    if (wasOpen) this.#page.tabs.tell({ kind: "locked" });
  }

  async facts(): Promise<readonly Fact[]> {
    return journalOf(await this.#ask({ name: "facts", given: [] }, []));
  }

  async firstPage(): Promise<readonly Fact[]> {
    return journalOf(await this.#ask({ name: "firstPage", given: [] }, []));
  }

  async keepFirstPage(facts: readonly Fact[]): Promise<void> {
    await this.#ask({ name: "keepFirstPage", given: [textOf(facts)] }, null);
  }

  async record<F extends Fact, R>(verb: (stamp: Stamp) => Result<F, R>): Promise<Result<F, R | SaveRefusal>> {
    const opened = this.#opened;
    if (opened === null) return refuse({ kind: "locked" });
    // The transaction checks the end of the log, so a fact can be tried without waiting for the lock, which takes a
    // frame to come. Only when another tab was first do the tabs queue up.
    const first = await this.#tryRecord(verb);
    if (first.ok || first.refusal !== LATE) return first as Result<F, R | SaveRefusal>;
    return this.#page.locks.request(appendLock(opened.space), async () => {
      for (;;) {
        const tried = await this.#tryRecord(verb);
        if (tried.ok || tried.refusal !== LATE) return tried as Result<F, R | SaveRefusal>;
      }
    });
  }

  async erase(item: FactId): Promise<Result<Fact, SaveRefusal>> {
    const erased = await this.#ask({ name: "erase", given: [item, this.#page.now()] }, LOCKED);
    if (!erased.ok) return erased;
    this.#tellKept(erased.value.seq);
    return ok(factsIn(erased.value.fact)[0] as Fact);
  }

  async eraseEverything(): Promise<void> {
    this.#shut();
    this.#page.marker.remove();
    this.#page.tabs.tell({ kind: "erased" });
    await this.#page.removeStores();
  }

  onFacts(listener: (facts: readonly Fact[]) => void): () => void {
    this.#factListeners.add(listener);
    return () => this.#factListeners.delete(listener);
  }

  onShut(listener: (why: "locked" | "erased") => void): () => void {
    this.#shutListeners.add(listener);
    return () => this.#shutListeners.delete(listener);
  }

  problems(): Promise<readonly Problem[]> {
    return this.#ask({ name: "problems", given: [] }, []);
  }

  readDraft(name: string): Promise<unknown> {
    return this.#ask({ name: "readDraft", given: [name] }, null);
  }

  keepDraft(name: string, words: unknown): Promise<Result<null, SaveRefusal>> {
    return this.#ask({ name: "keepDraft", given: [name, words] }, LOCKED);
  }

  async dropDraft(name: string): Promise<void> {
    await this.#ask({ name: "dropDraft", given: [name] }, null);
  }

  offerPassphrase(): Promise<string> {
    return this.#ask({ name: "offerPassphrase", given: [] }, "");
  }

  offerBackupWords(): Promise<string> {
    return this.#ask({ name: "offerBackupWords", given: [] }, "");
  }

  weigh(passphrase: string): Promise<PassphraseStrength> {
    return this.#ask({ name: "weigh", given: [passphrase] }, { verdict: "too-short", characters: 0 });
  }

  async setPassphrase(change: Change): Promise<Result<null, PassphraseRefusal>> {
    return this.#rekeyed(await this.#ask({ name: "setPassphrase", given: [change] }, LOCKED));
  }

  verify(passphrase: string): Promise<boolean> {
    return this.#ask({ name: "verify", given: [passphrase] }, false);
  }

  drawKit(passphrase: string | null): Promise<Result<KitDraft, PassphraseRefusal>> {
    return this.#ask({ name: "drawKit", given: [passphrase] }, LOCKED);
  }

  async confirmKit(answers: Answers): Promise<Result<null, KitRefusal>> {
    return this.#rekeyed(await this.#ask({ name: "confirmKit", given: [answers] }, LOCKED));
  }

  makeBackup(secret: BackupSecret, progress: Progress): Promise<Result<BackupFile, BackupRefusal>> {
    return this.#ask({ name: "makeBackup", given: [secret, this.#page.now()], progress }, LOCKED);
  }

  checkBackup(file: Uint8Array, secret: string, progress: Progress): Promise<Result<Rehearsal, BackupRefusal>> {
    return this.#ask({ name: "checkBackup", given: [file, secret], progress }, LOCKED);
  }

  async restoreBackup(file: Uint8Array, secret: string, progress: Progress): Promise<Result<Rehearsal, BackupRefusal>> {
    const restored = await this.#ask({ name: "restoreBackup", given: [file, secret], progress }, LOCKED);
    if (!restored.ok) return restored;
    if (this.#opened === null) await this.start();
    this.#tellKept(0);
    this.#emit(await this.facts());
    return restored;
  }

  async bringIn(facts: readonly Fact[]): Promise<Result<Rehearsal, BackupRefusal>> {
    const { toJson } = await import("@ajar/core/journal/parse");
    const text = utf8(JSON.stringify(facts.map(toJson)));
    const brought = await this.#ask({ name: "bringIn", given: [text, this.#page.now()] }, LOCKED);
    if (!brought.ok) return brought;
    this.#tellKept(0);
    this.#emit(await this.facts());
    return brought;
  }

  room(ask: "yes" | "no"): Promise<Room> {
    return this.#page.room(ask);
  }

  async #tryRecord<F extends Fact, R>(
    verb: (stamp: Stamp) => Result<F, R>,
  ): Promise<Result<F, R | SaveRefusal | typeof LATE>> {
    const stamped = await this.#ask({ name: "stamp", given: [this.#page.now()] }, LOCKED);
    if (!stamped.ok) return stamped;
    this.#emit(stamped.value.news.flatMap(factsIn));
    const made = verb(stamped.value.stamp);
    if (!made.ok) return made;
    const kept = await this.#ask({ name: "append", given: [made.value] }, LOCKED);
    if (!kept.ok) return refuse(isLate(kept.refusal) ? LATE : kept.refusal);
    this.#tellKept(kept.value.seq);
    return made;
  }

  /** Asks the worker, starting one when there is none; `ended` is the answer when it was ended meanwhile. */
  async #ask<Name extends CallName>(ask: Ask<Name>, ended: Value<Name>): Promise<Value<Name>> {
    this.#line ??= new Line(this.#page.startWorker());
    const answer = await this.#line.ask(ask);
    return answer === ENDED ? ended : answer;
  }

  #entered<R>(opened: Result<OpenedHere, R>): Result<Opened, R> {
    if (!opened.ok) return opened;
    this.#opened = opened.value;
    this.#page.marker.put();
    const { author, by, passphrase, kit } = opened.value;
    return ok({ author, by, passphrase, kit });
  }

  /** This device was just given another journal: other tabs still show what was here before. */
  #goneOver(opened: OpenedHere): void {
    this.#opened = opened;
    this.#page.marker.put();
    this.#page.tabs.tell({ kind: "locked" });
  }

  #rekeyed<R>(changed: Result<null, R>): Result<null, R> {
    if (changed.ok) this.#page.tabs.tell({ kind: "locked" });
    return changed;
  }

  #tellKept(seq: number): void {
    if (this.#opened)
      this.#page.tabs.tell({ kind: "kept", space: this.#opened.space, author: this.#opened.author, seq });
  }

  async #hear(note: TabNote): Promise<void> {
    if (note.kind === "kept") {
      if (note.space === this.#opened?.space)
        this.#emit((await this.#ask({ name: "news", given: [] }, [])).flatMap(factsIn));
      return this.elsewhere.changed();
    }
    if (note.kind === "keyring" || note.kind === "reach") return this.elsewhere.changed();
    const wasOpen = this.#opened !== null;
    this.#shut();
    if (wasOpen || note.kind === "erased") for (const listener of this.#shutListeners) listener(note.kind);
  }

  #emit(facts: readonly Fact[]): void {
    if (facts.length > 0) for (const listener of this.#factListeners) listener(facts);
  }

  /** Ends the worker: every key in it is gone, and every question it had comes back unanswered. */
  #shut(): void {
    this.#line?.end();
    this.#line = null;
    this.#opened = null;
  }
}

const LOCKED = refuse({ kind: "locked" } as const);
const LATE = Symbol("another tab wrote first");

function isLate(refusal: SaveRefusal | Late): refusal is Late {
  return refusal.kind === "moved";
}

/** Facts in stamp order, each id once. What was written here is in order already. */
async function journalOf(texts: readonly Bytes[]): Promise<readonly Fact[]> {
  const facts = await understood(texts.flatMap(factsIn));
  const inOrder = facts.every((fact, at) => at === 0 || byStamp(facts[at - 1] as Fact, fact) < 0);
  return inOrder ? facts : merge([], facts);
}
