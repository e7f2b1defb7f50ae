import type { ServerFrame } from "@ajar/core/protocol/frames";
import type { Fact } from "@ajar/core/journal/entry";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { partsOf, type AuthorId, type FactId } from "@ajar/core/shared/stamp";
import { fromHex, toHex } from "../bytes.ts";
import { parseHeader } from "../entry-header.ts";
import { factsOf, readAll, type Reading } from "../engine/reading.ts";
import type { Session } from "../session.ts";
import type { StorageRefusal } from "../store/database.ts";
import { headOf } from "../store/log.ts";
import { readEntries } from "../store/read.ts";
import type { Connection, Ended } from "./connection.ts";
import { drain, type Acknowledged, type DrainRefusal } from "./drain.ts";
import { Ingest, type Taken } from "./ingest.ts";
import type { Welcome } from "./login.ts";

/** Why a stretch with a relay ended. */
export type RoundRefusal =
  | DrainRefusal
  /** Another copy of this device writes under the same id. */
  | { readonly kind: "cloned" }
  /** A device of this person that was not known here writes too. */
  | { readonly kind: "stranger"; readonly author: AuthorId }
  | { readonly kind: "locked" }
  | { readonly kind: "moved" }
  | StorageRefusal;

type Step<T = null> = Promise<Result<T, RoundRefusal>>;

const PAGE_ROWS = 500;

/** What came in, to be shown and to be erased here. */
export type OnTaken = (taken: Taken) => Promise<void>;

/** One connected stretch: everything that is missing on either side goes over, then what comes new. */
export class Round {
  readonly #session: Session;
  readonly #connection: Connection;
  readonly #ingest: Ingest;
  readonly #known: Acknowledged;
  readonly #onTaken: OnTaken;

  private constructor(
    session: Session,
    connection: Connection,
    parts: { ingest: Ingest; seq: number; onTaken: OnTaken },
  ) {
    this.#session = session;
    this.#connection = connection;
    this.#ingest = parts.ingest;
    this.#known = { seq: parts.seq, cursors: [] };
    this.#onTaken = parts.onTaken;
  }

  /** Catches up both ways. The answer is the round to go on with while the connection lasts. */
  static async catchUp(
    session: Session,
    { connection, welcome }: { readonly connection: Connection; readonly welcome: Welcome },
    onTaken: OnTaken,
  ): Promise<Result<Round, RoundRefusal>> {
    const ingest = await Ingest.begin(session);
    const own = await ownAt(session, connection, ingest);
    if (!own.ok) return own;
    const round = new Round(session, connection, { ingest, seq: own.value, onTaken });
    const caught = await round.#catchUp(welcome);
    return caught.ok ? ok(round) : caught;
  }

  /** How things stand, as of the last commit. */
  get sync(): Ingest["sync"] {
    return this.#ingest.sync;
  }

  /** Whether the entry of an item could be here by now. */
  hasReached(item: FactId): boolean {
    const { author, seq } = partsOf(item);
    return !this.#session.others.includes(author) || this.#ingest.endOf(author) >= seq;
  }

  /** How many rows were not what they should be. */
  get bad(): number {
    return this.#ingest.bad;
  }

  /** Whether something is known of that has not come. */
  get isMissing(): boolean {
    return this.#ingest.missing().length > 0 || this.#ingest.sync.unproven.length > 0;
  }

  /** Asks once more for what has not come. */
  async askAgain(): Step {
    return this.#receive();
  }

  /** These were removed here, as another device wished. */
  async erasedHere(items: ReadonlySet<string>): Step {
    this.#ingest.note({ toErase: this.#ingest.sync.toErase.filter((item) => !items.has(item)) });
    return this.#commit();
  }

  /** Takes a frame that came unasked. */
  async hear(frame: ServerFrame): Step {
    if (frame.kind === "closed") return refuse({ kind: "closed" });
    if (frame.kind !== "entry-live") return ok(null);
    this.#passOwn();
    const { cursor } = this.#ingest.sync;
    if (frame.cursor > cursor + 1) return this.#receive();
    await this.#ingest.offer({ what: "entry", bytes: frame.entry });
    const taken = await this.#commit(Math.max(cursor, frame.cursor));
    if (!taken.ok) return taken;
    return this.#ingest.missing().length > 0 ? this.#receive() : ok(null);
  }

  /** Sends what is new here. */
  async send(now: number): Step {
    const sent = await drain(this.#session, this.#connection, this.#known);
    this.#passOwn();
    if (sent.ok) this.#ingest.note({ safeAt: now });
    const noted = await this.#commit();
    return sent.ok ? noted : this.#judged(sent.refusal);
  }

  async #catchUp({ end, incarnation }: Welcome): Step {
    const { sync } = this.#ingest;
    const met = toHex(incarnation);
    const isAnother = sync.incarnation !== "" && sync.incarnation !== met;
    this.#ingest.note({ incarnation: met });
    await this.#prune();
    // Cursors may have come to mean something else since; where an author ends says for sure what is missing.
    const asked = await this.#askEach(this.#session.others);
    if (!asked.ok) return asked;
    if (isAnother || end < sync.cursor) {
      const moved = await this.#commit(Math.min(end, sync.cursor));
      if (!moved.ok) return moved;
    }
    return this.#receive();
  }

  /** Reads on to the end, asks for what is missing, and counts what stays missing. */
  async #receive(): Step {
    const read = await this.#readOn();
    if (!read.ok) return read;
    const asked = await this.#askEach(this.#ingest.missing().map(({ author }) => author));
    if (!asked.ok) return asked;
    const proved = await this.#prove();
    if (!proved.ok) return proved;
    this.#ingest.countMisses();
    return this.#commit();
  }

  async #readOn(): Step {
    for (;;) {
      const { cursor } = this.#ingest.sync;
      const answer = await this.#connection.ask({ kind: "read", cursor, limit: PAGE_ROWS });
      if (!answer.ok) return answer;
      const frame = answer.value;
      if (frame.kind !== "page") return refuse(refusalOf(frame));
      for (const { what, bytes } of frame.items) await this.#ingest.offer({ what, bytes });
      const taken = await this.#commit(Math.max(cursor, frame.cursor));
      if (!taken.ok) return taken;
      if (!frame.more) return ok(null);
      if (frame.cursor <= cursor) return refuse({ kind: "stuck" });
    }
  }

  /** Asks for these authors' entries from where they end here, that entry included: it tells whether it is the same. */
  async #askEach(authors: readonly AuthorId[]): Step {
    for (const author of authors) {
      const asked = await this.#askBy(author);
      if (!asked.ok) return asked;
    }
    return ok(null);
  }

  async #askBy(author: AuthorId): Step {
    let seq = Math.max(1, this.#ingest.endOf(author));
    for (;;) {
      const answer = await this.#connection.ask({ kind: "read-by", author: fromHex(author), seq, limit: PAGE_ROWS });
      if (!answer.ok) return answer;
      const frame = answer.value;
      if (frame.kind !== "page-by") return refuse(refusalOf(frame));
      for (const { what, bytes } of frame.items) await this.#ingest.offer({ what, bytes });
      const taken = await this.#commit();
      if (!taken.ok) return taken;
      const next = this.#ingest.endOf(author) + 1;
      if (!frame.more) this.#ingest.endsAt(author, frame.last);
      if (!frame.more || next <= seq) return ok(null);
      seq = next;
    }
  }

  /** Stubs whose erasing has been read are as they should be. */
  async #prune(): Promise<void> {
    const { unproven } = this.#ingest.sync;
    if (unproven.length === 0) return;
    const erased = await erasedNames(await readAll(this.#session));
    this.#ingest.note({ unproven: unproven.filter((name) => !erased.has(name)) });
  }

  /** Looks for the erasings behind stubs; where none is found, asks for the entry once more. */
  async #prove(): Step {
    await this.#prune();
    for (const name of this.#ingest.sync.unproven) {
      const { author, seq } = partsOf(name as FactId);
      const answer = await this.#connection.ask({ kind: "read-by", author: fromHex(author), seq, limit: 1 });
      if (!answer.ok) return answer;
      const rows = answer.value.kind === "page-by" ? answer.value.items : [];
      for (const { what, bytes } of rows) await this.#ingest.offer({ what, bytes });
    }
    return this.#commit();
  }

  async #commit(cursor?: number): Step {
    const taken = await this.#ingest.commit(cursor);
    if (!taken.ok) return taken;
    if (taken.value.authors.length > 0 || taken.value.facts.length > 0) await this.#onTaken(taken.value);
    if (this.#ingest.isCloned) return refuse({ kind: "cloned" });
    const { stranger } = this.#ingest;
    return stranger === null ? ok(null) : refuse({ kind: "stranger", author: stranger });
  }

  /** Own entries take their places in the relay's order too: those right after the cursor need not be read back. */
  #passOwn(): void {
    let { cursor } = this.#ingest.sync;
    for (const own of this.#known.cursors.splice(0)) if (own === cursor + 1) cursor = own;
    this.#ingest.note({ cursor });
  }

  /** A conflict counts only when the relay can show what it is with. */
  async #judged(refusal: DrainRefusal): Step<never> {
    if (refusal.kind !== "conflict") return refuse(refusal);
    const { authorBytes } = this.#session;
    const shown = await this.#connection.ask({ kind: "read-by", author: authorBytes, seq: refusal.seq, limit: 1 });
    const rows = shown.ok && shown.value.kind === "page-by" ? shown.value.items : [];
    for (const { what, bytes } of rows) await this.#ingest.offer({ what, bytes });
    return refuse(this.#ingest.isCloned ? { kind: "cloned" } : { kind: "stuck" });
  }
}

/**
 * How far this device's own chain is at the relay. The last of it there is compared with what is here: since every entry
 * names the one before it, all are the same when the last one is.
 */
async function ownAt(session: Session, connection: Connection, ingest: Ingest): Step<number> {
  const head = await headOf(session.database, session);
  const asked = await askOwn(session, connection, Math.max(1, head.seq));
  if (!asked.ok) return asked;
  const last = Math.min(asked.value.last, head.seq);
  const isBehind = last < head.seq && last > 0;
  const shown = isBehind ? await askOwn(session, connection, last) : asked;
  if (!shown.ok) return shown;
  for (const { what, bytes } of shown.value.items) await ingest.offer({ what, bytes });
  if (ingest.isCloned) return refuse({ kind: "cloned" });
  // That it has one counts only if it shows it; otherwise that one is sent again, which costs nothing.
  const isShown = shown.value.items.some(({ bytes }) => parseHeader(bytes)?.seq === last);
  return ok(isShown ? last : Math.max(0, last - 1));
}

async function askOwn(
  session: Session,
  connection: Connection,
  seq: number,
): Step<Extract<ServerFrame, { kind: "page-by" }>> {
  const answer = await connection.ask({ kind: "read-by", author: session.authorBytes, seq, limit: PAGE_ROWS });
  if (!answer.ok) return answer;
  return answer.value.kind === "page-by" ? ok(answer.value) : refuse(refusalOf(answer.value));
}

function refusalOf(frame: ServerFrame): DrainRefusal | Ended {
  if (frame.kind === "closed") return { kind: "closed" };
  if (frame.kind === "busy") return { kind: "wait", ms: frame.retryMs };
  if (frame.kind === "refused" && frame.why === "too-fast") return { kind: "wait", ms: frame.detail };
  return { kind: "stuck" };
}

/** Everything that anyone wrote down as erased or replaced, named as facts are. */
async function erasedNames(readings: readonly Reading[]): Promise<ReadonlySet<string>> {
  const facts: readonly Fact[] = factsOf(readings);
  const items = facts.flatMap((fact) => (fact.kind === "item-erased" ? [fact.item as string] : []));
  const places = readings.flatMap(({ chain, index, tail }) =>
    [...index.pieces, ...tail.filter(({ kind }) => kind === "piece").map(({ seq }) => seq)].map((seq) => ({
      chain,
      seq,
    })),
  );
  const pieces = await Promise.all(places.map(({ chain, seq }) => readEntries(chain, seq, seq)));
  return new Set([...items, ...pieces.flat().flatMap(({ replaces = [] }) => replaces)]);
}
