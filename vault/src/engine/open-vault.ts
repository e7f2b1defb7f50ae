import type { Fact } from "@ajar/core/journal/entry";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { openSession, type Session } from "../session.ts";
import { guarded, openDatabase, type Database, type StorageRefusal } from "../store/database.ts";
import { appendLock, type Surroundings } from "../surroundings.ts";
import { catchUp, firstKnown, foldIfLong, type Known } from "./chain.ts";

/** No vault is open here. */
export type Shut = { readonly kind: "locked" };

/** Another tab wrote first. */
type Late = { readonly kind: "moved" };

/** How often a write is tried again when another tab was first. Each time that tab has got somewhere. */
const TRIES = 20;

/** The one session a worker holds, and how far it has read the log. */
export class OpenVault {
  readonly around: Surroundings;
  /** Called whenever another session, or none, is open. */
  onSession: () => void = () => undefined;
  #database: Database | null = null;
  #session: Session | null = null;
  #known: Promise<Known> | null = null;
  readonly #news: Fact[] = [];
  #isFolding = false;
  /** Work on the log, one after another. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(around: Surroundings) {
    this.around = around;
  }

  get session(): Session | null {
    return this.#session;
  }

  async database(): Promise<Result<Database, StorageRefusal>> {
    if (this.#database) return ok(this.#database);
    const opened = await openDatabase(this.around.factory, this.around.name);
    if (!opened.ok) return opened;
    this.#database = opened.value;
    opened.value.addEventListener("close", () => (this.#database = null));
    opened.value.addEventListener("versionchange", () => (this.#database = null));
    return opened;
  }

  /** Works with this session from now on. The log stays the same when only its keyring is new. */
  enter(session: Session): void {
    if (this.#session?.space !== session.space || this.#session.author !== session.author) {
      this.#known = null;
      this.#news.length = 0;
    }
    this.#session = session;
    this.onSession();
  }

  leave(): void {
    this.#session = null;
    this.onSession();
    this.#news.length = 0;
    this.#known = null;
    this.#database?.close();
    this.#database = null;
  }

  /** Reads the keyring again: another tab changed what lies in it beside the ways in. */
  async refresh(): Promise<void> {
    const session = this.#session;
    if (session === null) return;
    const next = await openSession(session.database, session.vaultKey, session.openedBy).catch(() => null);
    if (next !== null && this.#session === session) this.enter(next);
  }

  /** Reads on to the end of the log. What other tabs wrote is kept until `takeNews`. */
  async moveOn(session: Session): Promise<Known> {
    this.#known ??= firstKnown(session);
    const known = await this.#known.catch((error: unknown) => {
      this.#known = null;
      throw error;
    });
    const moved = await catchUp(session, known);
    this.#news.push(...moved.news);
    this.#known = Promise.resolve(moved.known);
    return moved.known;
  }

  /** Facts of other tabs that the page was not told yet. */
  takeNews(): readonly Fact[] {
    return this.#news.splice(0);
  }

  /** Notes how far the page was told everything; what lies beyond comes as news. */
  async tellFrom(told: Known): Promise<void> {
    const known = await this.#known;
    const isBehind = [...told.others].some(([author, { seq }]) => (known?.others.get(author)?.seq ?? 0) > seq);
    if (known === null || known.seq > told.seq || isBehind) this.#known = Promise.resolve(told);
  }

  /** Remembers an end of the log that was just written here. */
  remember(known: Known): void {
    this.#known = Promise.resolve(known);
  }

  /** Takes a long tail of the log into segments, in the background; one at a time. What cannot be taken in waits. */
  fold(session: Session, known: Known): void {
    if (this.#isFolding) return;
    this.#isFolding = true;
    void guarded(() => foldIfLong(session, known)).finally(() => (this.#isFolding = false));
  }

  /** Runs `work` with the open session. What a browser throws at storage comes back as a refusal. */
  async withSession<T, R>(
    work: (session: Session) => Promise<Result<T, R>>,
  ): Promise<Result<T, R | Shut | StorageRefusal>> {
    const session = this.#session;
    return session === null ? refuse({ kind: "locked" }) : guarded(() => work(session));
  }

  /** As `withSession`, after all other work on the log that was asked for earlier. */
  inTurn<T, R>(work: (session: Session) => Promise<Result<T, R>>): Promise<Result<T, R | Shut | StorageRefusal>> {
    const turn = this.#last.then(() => this.withSession(work));
    this.#last = turn.catch(() => null);
    return turn;
  }

  /** As `inTurn`, while no other tab writes; tried again should one have written all the same. */
  async alone<T, R>(
    work: (session: Session) => Promise<Result<T, R | Late>>,
  ): Promise<Result<T, R | Shut | StorageRefusal>> {
    const space = this.#session?.space;
    if (space === undefined) return refuse({ kind: "locked" });
    return this.around.locks.request(appendLock(space), async () => {
      for (let left = TRIES; left > 0; left -= 1) {
        const answer = await this.inTurn(work);
        if (answer.ok || !isLate(answer.refusal)) return answer as Result<T, R | Shut | StorageRefusal>;
      }
      return refuse({ kind: "no-storage" as const });
    });
  }
}

function isLate(refusal: unknown): refusal is Late {
  return typeof refusal === "object" && refusal !== null && (refusal as { readonly kind?: unknown }).kind === "moved";
}
