import { DEADLINE_HOURS, SERVED_AFTER_HOURS } from "@ajar/core/protocol/limits";

/** What one person put into an exchange. `key` comes later; until both keys are in, nobody gets either. */
export interface Slot {
  readonly keyHash: Uint8Array;
  readonly card: Uint8Array;
  readonly answer: Uint8Array;
  readonly key: Uint8Array | null;
}

/** What a person puts: a slot without its key. */
export type Put = Omit<Slot, "key">;

/**
 * One exchange. `open`: none, one or both slots, at most one key. `released`: both slots, both keys, for good. `closed`:
 * taken back when both were in; empty, for good. Nothing kept and an open exchange without slots are the same.
 */
export interface Exchange {
  readonly phase: "open" | "released" | "closed";
  /** By role, 0 and 1; `null` while that person has put nothing. */
  readonly slots: readonly [Slot | null, Slot | null];
}

export const EMPTY: Exchange = { phase: "open", slots: [null, null] };
const CLOSED: Exchange = { phase: "closed", slots: [null, null] };

export type SlotCommand =
  | { readonly kind: "put"; readonly slot: Put }
  | { readonly kind: "back" }
  /** `hash` is h of this key: SHA-256("ajar/v1/exchange-key"·0 ‖ X ‖ role ‖ key). */
  | { readonly kind: "key"; readonly key: Uint8Array; readonly hash: Uint8Array }
  | { readonly kind: "see" };

export type SlotReply =
  | { readonly kind: "slot"; readonly is: "ok" | "none" | "mine" | "taken" | "gone" | "bad" | "late" | "closed" }
  | ({ readonly kind: "slot-other" } & Put)
  | ({ readonly kind: "slot-released"; readonly ownKey: Uint8Array; readonly otherKey: Uint8Array } & Put);

/** Who asks, when (hours since 1970), and when the exchange ends (hours since 1970). */
export interface Asking {
  readonly role: 0 | 1;
  readonly hour: number;
  readonly deadline: number;
}

export interface SlotStep {
  /** The same object when nothing changed. */
  readonly exchange: Exchange;
  readonly reply: SlotReply;
}

type Plain = Extract<SlotReply, { kind: "slot" }>["is"];

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
const isSamePut = (a: Put, b: Put): boolean =>
  isSame(a.keyHash, b.keyHash) && isSame(a.card, b.card) && isSame(a.answer, b.answer);
const shown = ({ keyHash, card, answer }: Slot): Put => ({ keyHash, card, answer });

function withSlot(exchange: Exchange, role: 0 | 1, slot: Slot | null): Exchange {
  const [zero, one] = exchange.slots;
  return { ...exchange, slots: role === 0 ? [slot, one] : [zero, slot] };
}

function putInto(exchange: Exchange, role: 0 | 1, slot: Put): readonly [Exchange, Plain] {
  const own = exchange.slots[role];
  if (own !== null) return [exchange, isSamePut(own, slot) ? "ok" : "taken"];
  return [withSlot(exchange, role, { ...shown({ ...slot, key: null }), key: null }), "ok"];
}

function takeBack(exchange: Exchange, role: 0 | 1): readonly [Exchange, Plain] {
  if (exchange.slots[role] === null) return [exchange, "none"];
  if (exchange.phase === "released") return [exchange, "late"];
  return exchange.slots[1 - role] === null ? [EMPTY, "gone"] : [CLOSED, "closed"];
}

function giveKey(
  exchange: Exchange,
  role: 0 | 1,
  key: Omit<Extract<SlotCommand, { kind: "key" }>, "kind">,
): readonly [Exchange, Plain] {
  const [own, other] = [exchange.slots[role], exchange.slots[1 - role]];
  if (!own || !other) return [exchange, "none"];
  if (exchange.phase === "released") return [exchange, "ok"];
  if (!isSame(own.keyHash, key.hash)) return [exchange, "bad"];
  if (own.key !== null) return [exchange, "ok"];
  const given = withSlot(exchange, role, { ...own, key: key.key });
  return [other.key === null ? given : { ...given, phase: "released" }, "ok"];
}

function see(exchange: Exchange, role: 0 | 1): SlotReply {
  const [own, other] = [exchange.slots[role], exchange.slots[1 - role]];
  if (!own) return { kind: "slot", is: "none" };
  if (!other) return { kind: "slot", is: "mine" };
  if (exchange.phase !== "released" || !own.key || !other.key) return { kind: "slot-other", ...shown(other) };
  return { kind: "slot-released", ...shown(other), ownKey: own.key, otherKey: other.key };
}

/** Whether anyone may still be served this exchange; if not, it can go, since X alone says `closed`. */
export function isServed(exchange: Exchange, { hour, deadline }: Omit<Asking, "role">): boolean {
  return hour < deadline || (exchange.phase === "released" && hour < deadline + SERVED_AFTER_HOURS);
}

/** Whether X may begin an exchange now. Depends on X and the clock alone, so it tells nothing about slots. */
export function isDeadlineNear({ hour, deadline }: Omit<Asking, "role">): boolean {
  return deadline <= hour + DEADLINE_HOURS;
}

/** One command of one person: the state table of `security.md` §7. */
export function slotStep(exchange: Exchange, command: SlotCommand, asking: Asking): SlotStep {
  if (exchange.phase === "closed" || !isServed(exchange, asking)) {
    return { exchange, reply: { kind: "slot", is: "closed" } };
  }
  if (command.kind === "see") return { exchange, reply: see(exchange, asking.role) };
  const [next, is] = change(exchange, command, asking.role);
  return { exchange: next, reply: { kind: "slot", is } };
}

function change(
  exchange: Exchange,
  command: Exclude<SlotCommand, { kind: "see" }>,
  role: 0 | 1,
): readonly [Exchange, Plain] {
  switch (command.kind) {
    case "put":
      return putInto(exchange, role, command.slot);
    case "back":
      return takeBack(exchange, role);
    case "key":
      return giveKey(exchange, role, command);
  }
}
