import type { ServerFrame } from "@ajar/core/protocol/frames";
import { ENTRY_BYTES, ERASE_SEQS } from "@ajar/core/protocol/limits";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { concat, fromHex, type Bytes } from "../bytes.ts";
import type { Session } from "../session.ts";
import { commit, type LogKey, type LogRow } from "../store/database.ts";
import { allDone, headOf, isStub, rowsOf } from "../store/log.ts";
import type { Connection, Ended } from "./connection.ts";

/** Why not everything is at the relay yet. */
export type DrainRefusal =
  /** No room for this space at the relay. */
  | { readonly kind: "full" }
  | { readonly kind: "closed" }
  /** It asks for patience. */
  | { readonly kind: "wait"; readonly ms: number }
  /** It says that something else stands where this device wrote. */
  | { readonly kind: "conflict"; readonly seq: number }
  /** It answers what makes no sense. */
  | { readonly kind: "stuck" }
  | Ended;

/** Entries sent before their answers are waited for. */
const TOGETHER = 32;

/** How often a relay may send this device back in its own chain before it is left for a while. */
const BACKWARDS_MOST = 8;

/** The other half of an outbox: which of this device's entries the relay is known to have. */
export interface Acknowledged {
  /** The last one. */
  seq: number;
  /** Cursors the relay gave to entries of this device, in the order they were stored. */
  readonly cursors: number[];
}

/**
 * Sends every entry of this device that the relay does not have, in order, and then what was erased. Sending again is
 * harmless: an entry is known by its author, counter and bytes.
 */
export async function drain(
  session: Session,
  connection: Connection,
  known: Acknowledged,
): Promise<Result<null, DrainRefusal>> {
  const appended = await sendEntries(session, connection, known);
  return appended.ok ? sendErased(session, connection) : appended;
}

async function sendEntries(
  session: Session,
  connection: Connection,
  known: Acknowledged,
): Promise<Result<null, DrainRefusal>> {
  let backwards = 0;
  for (;;) {
    const { seq: end } = await headOf(session.database, session);
    if (known.seq >= end) return ok(null);
    const before = known.seq;
    const rows = await rowsOf(session, before + 1, Math.min(end, before + TOGETHER));
    const sent = rows.flatMap(({ seq, row }) => (row === null ? [] : [{ seq, row }]));
    if (sent.length < rows.length && sent[0]?.seq !== before + 1) return refuse({ kind: "stuck" });
    const answers = await Promise.all(
      sent.map(({ row }) => connection.ask({ kind: "append", entry: bytesToSend(row) })),
    );
    const stopped = noted(known, sent, answers);
    await forget(session, known.seq);
    if (stopped !== null && stopped.kind !== "back") return refuse(stopped);
    backwards += known.seq <= before ? 1 : 0;
    if (backwards > BACKWARDS_MOST) return refuse({ kind: "stuck" });
  }
}

/** Notes what was acknowledged, up to the first answer that says otherwise; `back`: try on from where it says. */
function noted(
  known: Acknowledged,
  sent: readonly { readonly seq: number; readonly row: LogRow }[],
  answers: readonly Result<ServerFrame, Ended>[],
): DrainRefusal | { readonly kind: "back" } | null {
  for (const [at, answer] of answers.entries()) {
    const { seq, row } = sent[at] as { readonly seq: number; readonly row: LogRow };
    if (!answer.ok) return answer.refusal;
    const frame = answer.value;
    const isThere = frame.kind === "stored" || frame.kind === "duplicate";
    // Of an entry that was erased before its answer came the relay may still hold the whole.
    if (!isThere && !(frame.kind === "conflict" && isStub(row))) return refusalOf(frame, known, seq);
    if (frame.kind === "stored") known.cursors.push(frame.cursor);
    known.seq = seq;
  }
  return null;
}

function refusalOf(frame: ServerFrame, known: Acknowledged, seq: number): DrainRefusal | { readonly kind: "back" } {
  if (frame.kind === "closed" || frame.kind === "busy") {
    return frame.kind === "busy" ? { kind: "wait", ms: frame.retryMs } : { kind: "closed" };
  }
  if (frame.kind === "conflict") return { kind: "conflict", seq };
  if (frame.kind === "gap") {
    if (frame.expected < 1 || frame.expected > seq) return { kind: "stuck" };
    known.seq = frame.expected - 1;
    return { kind: "back" };
  }
  if (frame.kind !== "refused") return { kind: "stuck" };
  if (frame.why === "full") return { kind: "full" };
  return frame.why === "too-fast" ? { kind: "wait", ms: frame.detail } : { kind: "stuck" };
}

/**
 * The bytes of an entry; of one that was erased before it was sent its header and nothing, always the same nothing. The
 * relay wants every counter once, and makes a stub of this one right afterwards.
 */
function bytesToSend(row: LogRow): Bytes {
  return isStub(row) ? concat(row.bytes, new Uint8Array(ENTRY_BYTES.fewest - row.bytes.length)) : row.bytes;
}

/** Lets go of the reminders that entries up to `seq` are new. */
async function forget(session: Session, seq: number): Promise<void> {
  const { space, author } = session;
  const upTo = IDBKeyRange.bound([space, author, 0], [space, author, seq]);
  await dropSent(session, upTo, 1);
}

async function dropSent(session: Session, range: IDBKeyRange, sent: 1 | 2): Promise<void> {
  await commit<null, never>(session.database, { stores: ["outbox"], durability: "relaxed" }, async (write) => {
    const outbox = write.objectStore("outbox");
    const [keys, values] = await Promise.all([outbox.getAllKeys(range), outbox.getAll(range)]);
    const gone = keys.filter((_, at) => values[at] === sent);
    await allDone(gone.map((key) => () => outbox.delete(key)));
    return ok(null);
  });
}

async function sendErased(session: Session, connection: Connection): Promise<Result<null, DrainRefusal>> {
  const read = session.database.transaction("outbox");
  const range = IDBKeyRange.bound([session.space], [session.space, []]);
  const [keys, values] = await Promise.all([read.store.getAllKeys(range), read.store.getAll(range)]);
  const erased = keys.filter((_, at) => values[at] === 2);
  for (const [author, mine] of Map.groupBy(erased, ([, each]) => each)) {
    for (let from = 0; from < mine.length; from += ERASE_SEQS) {
      const some = mine.slice(from, from + ERASE_SEQS);
      const told = await tellErased(connection, author, some);
      if (!told.ok) return told;
      for (const key of some) await dropSent(session, IDBKeyRange.only(key), 2);
    }
  }
  return ok(null);
}

async function tellErased(
  connection: Connection,
  author: string,
  keys: readonly LogKey[],
): Promise<Result<null, DrainRefusal>> {
  const answer = await connection.ask({ kind: "erase", author: fromHex(author), seqs: keys.map(([, , seq]) => seq) });
  if (!answer.ok) return answer;
  const frame = answer.value;
  if (frame.kind === "done") return ok(null);
  if (frame.kind === "busy") return refuse({ kind: "wait", ms: frame.retryMs });
  if (frame.kind === "closed") return refuse({ kind: "closed" });
  return refuse(
    frame.kind === "refused" && frame.why === "too-fast" ? { kind: "wait", ms: frame.detail } : { kind: "stuck" },
  );
}
