import { parseFact } from "@ajar/core/journal/parse";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { parseFactId, parseInstant, type FactId, type Instant } from "@ajar/core/shared/stamp";
import { utf8, type Bytes } from "./bytes.ts";
import type { Calls, ErasedHere, Kept, Late, OpenedHere, Progress, Stamped } from "./calls.ts";
import { makeBackup, readBackup, rehearse, type ReadBackup } from "./engine/backups.ts";
import { appendFact, foldIfLong, stampAfter } from "./engine/chain.ts";
import { eraseItem } from "./engine/erasing.ts";
import { changePassphrase, confirmKit, draftOf, drawKit, isPassphrase, type PendingKit } from "./engine/locking.ts";
import { OpenVault } from "./engine/open-vault.ts";
import { lookAt, slotsOf, startVault, unlockVault } from "./engine/opening.ts";
import { factsOf, findProblems, readAll, textsOf } from "./engine/reading.ts";
import { sweep } from "./engine/rekey.ts";
import { addFacts, erasedBy } from "./engine/restoring.ts";
import { dropDraft, keepDraft, keepFirstPage, readDraft, readFirstPage } from "./engine/unfinished.ts";
import { BODY_BYTES_MOST } from "./entry.ts";
import { textOf } from "./fact-text.ts";
import type { Session } from "./session.ts";
import { guarded, isDatabase } from "./store/database.ts";
import type { Surroundings } from "./surroundings.ts";
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

type Passphrases = Parameters<Calls["setPassphrase"]>[0];
type Answers = Parameters<Calls["confirmKit"]>[0];

/** Share of a restore's progress that goes to opening the file. */
const OPENING_SHARE = 0.9;

/** Everything the worker does for the page. Facts go out and come in as in `calls.ts`. */
export class Engine implements Calls {
  readonly #vault: OpenVault;
  #kit: PendingKit | null = null;

  constructor(around: Surroundings) {
    this.#vault = new OpenVault(around);
  }

  async look(): Promise<VaultState> {
    const state = await guarded(async () => {
      if (!(await isDatabase(this.#around.factory, this.#around.name))) return ok({ kind: "none" } as const);
      const database = await this.#vault.database();
      return database.ok ? ok(await lookAt(database.value)) : database;
    });
    return state.ok ? state.value : { kind: "none" };
  }

  start(): Promise<Result<OpenedHere, StartRefusal>> {
    return guarded<OpenedHere, StartRefusal>(async () => {
      const database = await this.#vault.database();
      if (!database.ok) return database;
      const session = await startVault(database.value, this.#around);
      return session.ok ? ok(await this.#enter(session.value)) : session;
    });
  }

  async unlock(secret: Secret): Promise<Result<OpenedHere, UnlockRefusal>> {
    const opened = await guarded<OpenedHere, UnlockRefusal>(async () => {
      const database = await this.#vault.database();
      if (!database.ok) return refuse({ kind: "no-storage" });
      const session = await unlockVault(database.value, this.#around, secret);
      return session.ok ? ok(await this.#enter(session.value)) : session;
    });
    if (opened.ok) return opened;
    return refuse(opened.refusal.kind === "storage-full" ? { kind: "no-storage" } : opened.refusal);
  }

  async facts(): Promise<readonly Bytes[]> {
    return this.#listed(async (session) => {
      const reading = await readAll(session);
      await this.#vault.tellFrom(reading.end);
      return textsOf(reading);
    });
  }

  firstPage(): Promise<readonly Bytes[]> {
    return this.#listed(readFirstPage);
  }

  async keepFirstPage(text: Bytes): Promise<null> {
    await this.#vault.withSession(async (session) => {
      const known = await this.#vault.moveOn(session);
      return keepFirstPage(session, this.#around, { head: known, text });
    });
    return null;
  }

  stamp(given: Instant): Promise<Result<Stamped, SaveRefusal>> {
    return this.#vault.inTurn<Stamped, never>(async (session) => {
      const known = await this.#vault.moveOn(session);
      return ok({ stamp: stampAfter(session, known, instantOf(given)), news: this.#news() });
    });
  }

  async append(given: unknown): Promise<Result<Kept, SaveRefusal | Late>> {
    if (utf8(JSON.stringify(given)).length > 2 * BODY_BYTES_MOST)
      return refuse({ kind: "too-long", most: BODY_BYTES_MOST });
    const fact = parseFact(given);
    if (fact === null) throw new TypeError("not a fact");
    return this.#vault.inTurn<Kept, SaveRefusal | Late>(async (session) => {
      const written = await appendFact(session, await this.#vault.moveOn(session), fact);
      if (!written.ok) return written;
      this.#vault.remember(written.value);
      this.#vault.fold(session, written.value);
      return ok({ seq: written.value.seq });
    });
  }

  async news(): Promise<readonly Bytes[]> {
    await this.#vault.inTurn(async (session) => ok(await this.#vault.moveOn(session)));
    return this.#news();
  }

  async erase(given: string, at: Instant): Promise<Result<ErasedHere, SaveRefusal>> {
    const item = parseFactId(given);
    if (item === null) throw new TypeError("not the id of a fact");
    return this.#vault.alone((session) => this.#erase(session, item, instantOf(at)));
  }

  async problems(): Promise<readonly Problem[]> {
    const problems = await this.#vault.withSession(async (session) => ok(await findProblems(session)));
    return problems.ok ? problems.value : [];
  }

  async readDraft(name: string): Promise<unknown> {
    const words = await this.#vault.withSession(async (session) => ok(await readDraft(session, name)));
    return words.ok ? words.value : null;
  }

  keepDraft(name: string, words: unknown): Promise<Result<null, SaveRefusal>> {
    return this.#vault.withSession<null, SaveRefusal>((session) => keepDraft(session, this.#around, { name, words }));
  }

  async dropDraft(name: string): Promise<null> {
    await this.#vault.withSession((session) => dropDraft(session, this.#around, name));
    return null;
  }

  async offerPassphrase(): Promise<string> {
    return (await import("./passphrase.ts")).fiveWords(this.#around.random);
  }

  async offerBackupWords(): Promise<string> {
    return (await import("./passphrase.ts")).tenWords(this.#around.random);
  }

  async weigh(passphrase: string): Promise<PassphraseStrength> {
    return (await import("./passphrase.ts")).weigh(passphrase.trim());
  }

  setPassphrase(change: Passphrases): Promise<Result<null, PassphraseRefusal>> {
    return this.#vault.withSession<null, PassphraseRefusal>(async (session) => {
      return this.#rekeyed(await changePassphrase(session, this.#around, change));
    });
  }

  async verify(passphrase: string): Promise<boolean> {
    const proved = await this.#vault.withSession(async (session) =>
      ok(await isPassphrase(session, this.#around, passphrase)),
    );
    return proved.ok && proved.value;
  }

  drawKit(passphrase: string | null): Promise<Result<KitDraft, PassphraseRefusal>> {
    return this.#vault.withSession<KitDraft, PassphraseRefusal>(async (session) => {
      const drawn = await drawKit(session, this.#around, passphrase);
      if (!drawn.ok) return drawn;
      this.#kit = drawn.value;
      return ok(draftOf(drawn.value));
    });
  }

  confirmKit(answers: Answers): Promise<Result<null, KitRefusal>> {
    return this.#vault.withSession<null, KitRefusal>(async (session) => {
      if (this.#kit === null) return refuse({ kind: "nothing-drawn" });
      return this.#rekeyed(await confirmKit(session, this.#around, { kit: this.#kit, answers }));
    });
  }

  makeBackup(secret: BackupSecret, at: Instant, progress: Progress): Promise<Result<BackupFile, BackupRefusal>> {
    return this.#vault.withSession((session) => makeBackup(session, secret, { now: instantOf(at), progress }));
  }

  async checkBackup(file: Uint8Array, secret: string, progress: Progress): Promise<Result<Rehearsal, BackupRefusal>> {
    const backup = await readBackup(file, secret, progress);
    if (!backup.ok) return backup;
    return guarded<Rehearsal, BackupRefusal>(async () => ok(await rehearse(this.#vault.session, backup.value)));
  }

  async restoreBackup(file: Uint8Array, secret: string, progress: Progress): Promise<Result<Rehearsal, BackupRefusal>> {
    const backup = await readBackup(file, secret, (share) => progress(share * OPENING_SHARE));
    if (!backup.ok) return backup;
    const started = this.#vault.session === null ? await this.start() : null;
    if (started !== null && !started.ok) {
      return refuse(started.refusal.kind === "needs-secret" ? { kind: "locked" } : started.refusal);
    }
    const restored = await this.#vault.alone((session) => this.#restore(session, backup.value));
    progress(1);
    return restored;
  }

  /** Lets go of keys and database. */
  close(): void {
    this.#kit = null;
    this.#vault.leave();
  }

  get #around(): Surroundings {
    return this.#vault.around;
  }

  async #enter(session: Session): Promise<OpenedHere> {
    this.#vault.enter(session);
    await sweep(session, this.#around);
    const { passphrase, kit } = await slotsOf(session.database, session.name);
    return {
      author: session.author,
      space: session.space,
      by: session.openedBy,
      passphrase: passphrase === null ? "none" : "set",
      kit: kit === null ? "none" : "made",
    };
  }

  /** Goes on with the new keys, after a change of slots. */
  #rekeyed<R>(rekeyed: Result<Session, R>): Result<null, R> {
    if (!rekeyed.ok) return rekeyed;
    this.#kit = null;
    this.#vault.enter(rekeyed.value);
    return ok(null);
  }

  #news(): readonly Bytes[] {
    const news = this.#vault.takeNews();
    return news.length === 0 ? [] : [textOf(news)];
  }

  async #listed(read: (session: Session) => Promise<readonly Bytes[]>): Promise<readonly Bytes[]> {
    const texts = await this.#vault.withSession(async (session) => ok(await read(session)));
    return texts.ok ? texts.value : [];
  }

  async #erase(session: Session, item: FactId, now: Instant): Promise<Result<ErasedHere, SaveRefusal | Late>> {
    const known = await this.#vault.moveOn(session);
    const erased = await eraseItem(session, this.#around, { known, item, now });
    if (!erased.ok) return erased;
    this.#vault.remember(erased.value.known);
    return ok({ seq: erased.value.known.seq, fact: textOf([erased.value.fact]) });
  }

  async #restore(session: Session, backup: ReadBackup): Promise<Result<Rehearsal, BackupRefusal | Late>> {
    const here = new Set(factsOf(await readAll(session)).map((fact) => fact.id));
    const added = await addFacts(session, await this.#vault.moveOn(session), backup.facts);
    if (!added.ok) return added;
    const { known, brought } = added.value;
    this.#vault.remember(known);
    for (const item of erasedBy(brought, here)) await this.#erase(session, item, known.clock.ms);
    await foldIfLong(session, known);
    const { madeAt, count } = backup;
    return ok({ madeAt, count, fresh: brought.fresh.length, differing: brought.differing.length });
  }
}

function instantOf(given: unknown): Instant {
  const instant = parseInstant(given);
  if (instant === null) throw new TypeError("not a time");
  return instant;
}
