import type { Fact } from "@ajar/core/journal/entry";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { factId, type AuthorId } from "@ajar/core/shared/stamp";
import { isSame, toHex, type Bytes } from "../bytes.ts";
import { entryId, openEntry, type OpenedEntry } from "../entry.ts";
import { parseEntryBody, type EntryHead } from "../entry-body.ts";
import { HEADER_BYTES, parseHeader, type Header } from "../entry-header.ts";
import { asAuthor, type Session } from "../session.ts";
import {
  CURRENT,
  commit,
  ofChain,
  type LogRow,
  type Standing,
  type StorageRefusal,
  type SyncRow,
  type Wanted,
} from "../store/database.ts";
import { allDone, headOf, isStub, rowsOf } from "../store/log.ts";
import { openKeysOf, readOpened } from "../store/read.ts";
import { asStored, type Offered } from "./offered.ts";
import { readEnds, readSync } from "./sync-row.ts";
import { alsoWanting, missedOnceMore, withoutHearsay } from "./wanted.ts";

/** What a stretch of receiving came to. */
export interface Taken {
  /** Facts that were not here before. */
  readonly facts: readonly Fact[];
  /** Authors whose chains grew. */
  readonly authors: readonly AuthorId[];
}

/** The vault was locked or erased, or someone else received at the same time: nothing was written. */
export type IngestRefusal = { readonly kind: "locked" } | { readonly kind: "moved" } | StorageRefusal;

interface Fresh {
  readonly author: AuthorId;
  readonly seq: number;
  readonly row: LogRow;
}

/**
 * Judges what a relay offers, entry by entry, against the authors' own chains, and keeps what holds. What came too early
 * is not kept but remembered as wanted, so that its author is asked for; what does not open is left where it is.
 * Nothing the relay says by itself is believed: an entry counts because its author sealed it.
 */
export class Ingest {
  readonly session: Session;
  #sync: SyncRow;
  /** Whether this copy of the device writes under an id that another copy uses too. */
  isCloned = false;
  /** An own device that is not among the others yet. */
  stranger: AuthorId | null = null;
  /** Rows that were not what they should be. */
  bad = 0;
  readonly #ends: Map<string, Standing>;
  #before: Map<string, Standing>;
  readonly #fresh = new Map<string, Fresh>();
  readonly #facts: Fact[] = [];
  readonly #anew = new Set<AuthorId>();

  private constructor(session: Session, sync: SyncRow, ends: Map<string, Standing>) {
    this.session = session;
    this.#sync = sync;
    this.#ends = ends;
    this.#before = new Map(ends);
  }

  static async begin(session: Session): Promise<Ingest> {
    return new Ingest(session, await readSync(session), await readEnds(session));
  }

  get sync(): SyncRow {
    return this.#sync;
  }

  /** How far the chain of another author is here. */
  endOf(author: string): number {
    return this.#ends.get(author)?.seq ?? 0;
  }

  /** Changes what is kept beside the entries, with the next commit. */
  note(change: Partial<SyncRow>): void {
    this.#sync = { ...this.#sync, ...change };
  }

  async offer(given: Offered): Promise<void> {
    const { what, bytes } = await asStored(given);
    const header = parseHeader(bytes);
    if (header === null || !isSame(header.space, this.session.spaceBytes)) return this.#isBad();
    const author = toHex(header.author) as AuthorId;
    if (author === this.session.author) return this.#offerOwn(header, { what, bytes });
    if (this.#sync.forked === "yes") return;
    const end = this.#ends.get(author);
    if (end === undefined) return this.#meet(author, header, { what, bytes });
    if (header.seq > (this.session.until[author] ?? header.seq)) return this.#isBad();
    if (header.seq > end.seq + 1) return this.#tooEarly(author, header, { what, bytes });
    if (header.seq <= end.seq) return this.#compare(author, header, { what, bytes });
    return what === "stub" ? this.#takeStub(author, header, bytes) : this.#takeEntry(author, header, bytes);
  }

  /** Writes all that was taken, and where the relay's log is read on from: one transaction. */
  async commit(cursor: number = this.#sync.cursor): Promise<Result<Taken, IngestRefusal>> {
    const { session } = this;
    const sync = { ...this.#sync, cursor };
    const fresh = [...this.#fresh.values()];
    const moved = [...this.#ends].filter(([author, end]) => end !== this.#before.get(author));
    const plan = {
      stores: ["keyring", "log", "heads", "sync", "firstPage", "segments"],
      durability: "relaxed",
    } as const;
    const written = await commit<null, IngestRefusal>(session.database, plan, async (write) => {
      const current = await write.objectStore("keyring").get(CURRENT);
      if (current?.kind !== "current" || !isSame(current.vault, session.name.vault)) return refuse({ kind: "locked" });
      const heads = write.objectStore("heads");
      for (const [author] of moved) {
        const seq = (await heads.get([session.space, author]))?.seq ?? 0;
        if (seq !== (this.#before.get(author)?.seq ?? 0)) return refuse({ kind: "moved" });
      }
      await allDone([
        ...fresh.map(
          ({ author, seq, row }) =>
            () =>
              write.objectStore("log").put(row, [session.space, author, seq]),
        ),
        ...moved.map(
          ([author, end]) =>
            () =>
              heads.put(end, [session.space, author]),
        ),
        ...[...this.#anew].map((author) => () => {
          return write.objectStore("segments").delete(ofChain(session.name.generation, author));
        }),
        ...(fresh.length > 0 ? [() => write.objectStore("firstPage").delete(session.name.generation)] : []),
        () => write.objectStore("sync").put(sync, session.space),
      ]);
      return ok(null);
    });
    if (!written.ok) return written;
    const authors = moved.map(([author]) => author as AuthorId);
    this.#sync = sync;
    this.#before = new Map(this.#ends);
    this.#fresh.clear();
    this.#anew.clear();
    return ok({ facts: this.#facts.splice(0), authors });
  }

  /** Entries known of and not here, by author. */
  missing(): readonly { readonly author: AuthorId; readonly upTo: number }[] {
    return Object.entries(this.#sync.wanted)
      .map(([author, { seq }]) => ({ author: author as AuthorId, upTo: seq }))
      .filter(({ author, upTo }) => this.#ends.has(author) && this.endOf(author) < upTo);
  }

  /** One full sync is over: what is still missing has been missing once more, the rest is wanted no longer. */
  countMisses(): void {
    this.note({ wanted: missedOnceMore(this.#sync.wanted, (author) => this.endOf(author)) });
  }

  /** An author nobody has named. Whoever seals with this person's newest keys is one of their devices. */
  async #meet(author: AuthorId, header: Header, { what, bytes }: Offered): Promise<void> {
    if (what === "stub") return;
    const isNewest = header.epoch === this.session.keys.self.length - 1;
    const opened = isNewest ? await this.#opened(author, bytes) : null;
    if (opened === null) this.#isBad();
    else this.stranger = author;
  }

  /** An entry whose forerunners are not here. Only one that opens proves that there are any. */
  async #tooEarly(author: AuthorId, { seq }: Header, { what, bytes }: Offered): Promise<void> {
    if (what === "stub") return;
    if ((await this.#opened(author, bytes)) === null) this.#isBad();
    else this.#want(author, { seq, by: "sealed" });
  }

  async #offerOwn({ seq }: Header, { what, bytes }: Offered): Promise<void> {
    if (what === "stub") return;
    const { session } = this;
    const [found] = await rowsOf(session, seq, seq);
    const row = found?.row ?? null;
    if (row !== null && isSame(await entryId(bytes), row.id)) return;
    if ((await this.#opened(session.author, bytes)) === null) return this.#isBad();
    const isLostHere = row === null && seq <= (await headOf(session.database, session)).seq;
    if (!isLostHere && (row === null || !isStub(row))) this.isCloned = true;
  }

  /** An entry whose place is filled already: the same again, one that was torn here, or another version of it. */
  async #compare(author: AuthorId, { seq }: Header, { what, bytes }: Offered): Promise<void> {
    if (what === "stub") return;
    const row = await this.#rowAt(author, seq);
    if (row !== null && !isStub(row) && isSame(await entryId(bytes), row.id)) return;
    const opened = await this.#opened(author, bytes);
    if (opened === null) return this.#isBad();
    const name = factId(author, seq);
    if (row !== null && !isStub(row)) return this.note({ forked: "yes" });
    if (row !== null && !this.#sync.unproven.includes(name)) return;
    this.note({ unproven: this.#sync.unproven.filter((each) => each !== name) });
    this.#anew.add(author);
    this.#keep(author, { seq, row: { id: opened.id, bytes } });
    this.#read(readOpened(asAuthor(this.session, author), opened).facts);
  }

  #takeStub(author: AuthorId, header: Header, bytes: Bytes): void {
    const end = this.#ends.get(author) as Standing;
    const id = bytes.slice(HEADER_BYTES);
    if (id.length !== 32 || !isNext(header, end)) return this.#want(author, { seq: header.seq, by: "hearsay" });
    this.#keep(author, { seq: header.seq, row: { id, bytes: bytes.slice(0, HEADER_BYTES) } });
    this.#ends.set(author, { ...end, seq: header.seq, id, stub: "yes" });
    this.note({ unproven: [...this.#sync.unproven, factId(author, header.seq)] });
  }

  async #takeEntry(author: AuthorId, header: Header, bytes: Bytes): Promise<void> {
    const end = this.#ends.get(author) as Standing;
    const opened = await this.#opened(author, bytes);
    if (opened === null) {
      const isKeyHere = header.epoch < this.session.keys.self.length;
      if (isKeyHere) this.#isBad();
      return this.#want(author, { seq: header.seq, by: "hearsay" });
    }
    const heads = parseEntryBody(opened.body, header.kind)?.heads ?? [];
    if (!isNext(header, end) || header.epoch < end.epoch || !heads.every((head) => isOnward(head, end)))
      return this.#want(author, { seq: header.seq, by: "sealed" });
    this.#keep(author, { seq: header.seq, row: { id: opened.id, bytes } });
    const heard = { ...end.heard, ...Object.fromEntries(heads.map((head) => [toHex(head.author), head.seq])) };
    this.#ends.set(author, { seq: header.seq, id: opened.id, epoch: header.epoch, stub: "no", heard });
    this.#read(readOpened(asAuthor(this.session, author), opened).facts);
    for (const head of heads) await this.#hearOf(head);
  }

  #read(facts: readonly Fact[]): void {
    this.#facts.push(...facts);
    const erased = facts.flatMap((fact) => (fact.kind === "item-erased" ? [fact.item] : []));
    if (erased.length > 0) this.note({ toErase: [...this.#sync.toErase, ...erased] });
  }

  /** What another own device says it has seen of somebody. */
  async #hearOf({ author: raw, seq, id }: EntryHead): Promise<void> {
    const author = toHex(raw) as AuthorId;
    const isMine = author === this.session.author;
    const end = isMine ? (await headOf(this.session.database, this.session)).seq : this.#ends.get(author)?.seq;
    if (end === undefined) return;
    if (seq > end) {
      if (isMine) this.isCloned = true;
      return isMine ? undefined : this.#want(author, { seq, by: "sealed" });
    }
    const row = await this.#rowAt(author, seq);
    if (row === null || isStub(row) || isSame(row.id, id)) return;
    if (isMine) this.isCloned = true;
    else this.note({ forked: "yes" });
  }

  async #opened(author: AuthorId, bytes: Bytes): Promise<OpenedEntry | null> {
    const header = parseHeader(bytes);
    if (header === null) return null;
    const { authorBytes, spaceBytes } = asAuthor(this.session, author);
    const expected = { space: spaceBytes, author: authorBytes, seq: header.seq, prev: null };
    const opened = await openEntry(bytes, expected, openKeysOf(this.session));
    return opened.ok ? opened.value : null;
  }

  async #rowAt(author: AuthorId, seq: number): Promise<LogRow | null> {
    const fresh = this.#fresh.get(factId(author, seq));
    if (fresh !== undefined) return fresh.row;
    const [found] = await rowsOf(asAuthor(this.session, author), seq, seq);
    return found?.row ?? null;
  }

  #keep(author: AuthorId, { seq, row }: Omit<Fresh, "author">): void {
    this.#fresh.set(factId(author, seq), { author, seq, row });
  }

  #want(author: AuthorId, what: Pick<Wanted, "seq" | "by">): void {
    this.note({ wanted: alsoWanting(this.#sync.wanted, author, { ...what, end: this.endOf(author) }) });
  }

  /** The relay says that this author ends here. */
  endsAt(author: string, last: number): void {
    this.note({ wanted: withoutHearsay(this.#sync.wanted, author, last) });
  }

  #isBad(): void {
    this.bad += 1;
  }
}

/** Whether an entry follows the end of its author's chain. After a stub its own word counts for what came before. */
function isNext(header: Header, end: Standing): boolean {
  return header.seq === end.seq + 1 && (end.stub === "yes" || isSame(header.prev, end.id));
}

function isOnward(head: EntryHead, end: Standing): boolean {
  return head.seq >= (end.heard[toHex(head.author)] ?? 0);
}
