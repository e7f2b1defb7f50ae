import { deadlineOf } from "@ajar/core/protocol/exchange-id";
import {
  KEPT_CLOSED_PER_SPACE,
  KEPT_SLOTS_PER_ROLE,
  OPEN_SLOTS_PER_ROLE,
  SERVED_AFTER_HOURS,
} from "@ajar/core/protocol/limits";
import { asciiLabel } from "@ajar/core/protocol/work";
import { hashOf } from "../spaces/grants.ts";
import type { Login, SessionNumbers } from "../spaces/session-numbers.ts";
import { bytesIn, numberIn, type Row, type Run, type Sql } from "../sql/sql.ts";
import {
  EMPTY,
  isDeadlineNear,
  slotStep,
  type Exchange,
  type Put,
  type Slot,
  type SlotCommand,
  type SlotReply,
} from "./slot-state.ts";

const MS_PER_HOUR = 3_600_000;

/** What an app asks of an exchange; X is its 20 bytes. */
export type SlotAsk = { readonly exchange: Uint8Array } & (
  | ({ readonly kind: "put" } & Put)
  | { readonly kind: "back" }
  | { readonly kind: "key"; readonly answerKey: Uint8Array }
  | { readonly kind: "see" }
);

export type ExchangeReply =
  | SlotReply
  | { readonly kind: "refused"; readonly why: "full" | "superseded" | "not-allowed" };

/** Who asks: a login to a pair space, its role, and the time in milliseconds since 1970. */
export interface Asker {
  readonly login: Login;
  readonly role: 0 | 1;
  readonly now: number;
}

/** h of a key: what the relay compares it with before it lets go of anything. */
export function keyHashOf(exchange: Uint8Array, role: number, key: Uint8Array): Uint8Array {
  return hashOf(Buffer.concat([asciiLabel("ajar/v1/exchange-key"), exchange, Uint8Array.of(role), key]));
}

function commandOf(ask: SlotAsk, role: number): SlotCommand {
  switch (ask.kind) {
    case "put":
      return { kind: "put", slot: { keyHash: ask.keyHash, card: ask.card, answer: ask.answer } };
    case "key":
      return { kind: "key", key: ask.answerKey, hash: keyHashOf(ask.exchange, role, ask.answerKey) };
    case "back":
    case "see":
      return { kind: ask.kind };
  }
}

/** Two-phase exchanges of pair spaces. Each command is one durable transaction, answered after its commit. */
export class Exchanges {
  readonly #sql: Sql;
  readonly #sessions: SessionNumbers;

  constructor(sql: Sql, sessions: SessionNumbers) {
    this.#sql = sql;
    this.#sessions = sessions;
  }

  ask(asker: Asker, ask: SlotAsk): Promise<ExchangeReply> {
    return this.#sql.transaction(async (run) => {
      if (!(await this.#sessions.isLatest(run, asker.login))) return { kind: "refused", why: "superseded" };
      const hour = Math.floor(asker.now / MS_PER_HOUR);
      const deadline = (deadlineOf(ask.exchange) ?? 0) / MS_PER_HOUR;
      if (!isDeadlineNear({ hour, deadline })) return { kind: "refused", why: "not-allowed" };
      const place: Place = { space: asker.login.space, exchange: ask.exchange, deadline };
      const before = await readExchange(run, place);
      const step = slotStep(before, commandOf(ask, asker.role), { role: asker.role, hour, deadline });
      if (step.exchange === before) return step.reply;
      if (ask.kind === "put" && (await isFull(run, asker, hour))) return { kind: "refused", why: "full" };
      await writeExchange(run, place, step.exchange);
      return step.reply;
    });
  }

  /** Lets go of exchanges nobody is served any more. */
  async letGo(now: number): Promise<void> {
    const hour = Math.floor(now / MS_PER_HOUR);
    await this.#sql.transaction(async (run) => {
      const over = "(ended <> 1 AND deadline <= $1) OR deadline <= $2";
      await run(
        `DELETE FROM relay_slots WHERE (space, exchange) IN (SELECT space, exchange FROM relay_exchanges WHERE ${over})`,
        [hour, hour - SERVED_AFTER_HOURS],
      );
      await run(`DELETE FROM relay_exchanges WHERE ${over}`, [hour, hour - SERVED_AFTER_HOURS]);
    });
  }
}

interface Place {
  readonly space: Uint8Array;
  readonly exchange: Uint8Array;
  readonly deadline: number;
}

const PHASES: readonly Exchange["phase"][] = ["open", "released", "closed"];

/**
 * Whether this role may put nothing more: too many of its slots wait, or too many are kept until their time is over.
 * Nothing of it depends on what the other has put where this role has not.
 */
async function isFull(run: Run, { login, role }: Asker, hour: number): Promise<boolean> {
  const [row] = await run(
    `SELECT COUNT(*) AS kept, COUNT(CASE WHEN e.ended = 0 AND e.deadline > $3 THEN 1 END) AS open
     FROM relay_slots s JOIN relay_exchanges e ON e.space = s.space AND e.exchange = s.exchange
     WHERE s.space = $1 AND s.role = $2`,
    [login.space, role, hour],
  );
  const [closed] = await run("SELECT COUNT(*) AS n FROM relay_exchanges WHERE space = $1 AND ended = 2", [login.space]);
  if (row === undefined || closed === undefined) return false;
  const [kept, open] = [numberIn(row, "kept"), numberIn(row, "open")];
  return open >= OPEN_SLOTS_PER_ROLE || kept >= KEPT_SLOTS_PER_ROLE || numberIn(closed, "n") >= KEPT_CLOSED_PER_SPACE;
}

function slotIn(row: Row | undefined): Slot | null {
  if (row === undefined) return null;
  const key = row["answer_key"] === null ? null : bytesIn(row, "answer_key");
  return { keyHash: bytesIn(row, "key_hash"), card: bytesIn(row, "card"), answer: bytesIn(row, "answer"), key };
}

async function readExchange(run: Run, { space, exchange }: Place): Promise<Exchange> {
  const [row] = await run("SELECT ended FROM relay_exchanges WHERE space = $1 AND exchange = $2", [space, exchange]);
  if (!row) return EMPTY;
  const slots = await run("SELECT * FROM relay_slots WHERE space = $1 AND exchange = $2", [space, exchange]);
  const of = (role: number): Slot | null => slotIn(slots.find((slot) => numberIn(slot, "role") === role));
  return { phase: PHASES[numberIn(row, "ended")] ?? "closed", slots: [of(0), of(1)] };
}

async function writeExchange(run: Run, { space, exchange, deadline }: Place, next: Exchange): Promise<void> {
  await run("DELETE FROM relay_slots WHERE space = $1 AND exchange = $2", [space, exchange]);
  await run("DELETE FROM relay_exchanges WHERE space = $1 AND exchange = $2", [space, exchange]);
  if (next === EMPTY) return;
  await run("INSERT INTO relay_exchanges (space, exchange, deadline, ended) VALUES ($1, $2, $3, $4)", [
    space,
    exchange,
    deadline,
    PHASES.indexOf(next.phase),
  ]);
  for (const [role, slot] of next.slots.entries()) {
    if (slot === null) continue;
    await run(
      `INSERT INTO relay_slots (space, exchange, role, key_hash, card, answer, answer_key)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [space, exchange, role, slot.keyHash, slot.card, slot.answer, slot.key],
    );
  }
}
