import { SERVED_AFTER_HOURS } from "@ajar/core/protocol/limits";
import { expect, test } from "vitest";
import {
  EMPTY,
  slotStep,
  type Asking,
  type Exchange,
  type Put,
  type SlotCommand,
  type SlotReply,
} from "./slot-state.ts";

const fill = (byte: number): Uint8Array => new Uint8Array(4).fill(byte);
const putOf = (role: number, text: number): Put => ({
  keyHash: fill(10 + role),
  card: fill(text),
  answer: fill(text + 1),
});
const ROLES = [0, 1] as const;
const DEADLINE = 1_000;

/** Everything a person can do: put one text, or another; take back; give the right key, or a wrong one; look. */
function commandsOf(role: 0 | 1): readonly (readonly [string, SlotCommand])[] {
  return [
    ["put", { kind: "put", slot: putOf(role, 20) }],
    ["put-other", { kind: "put", slot: putOf(role, 30) }],
    ["back", { kind: "back" }],
    ["key", { kind: "key", key: fill(40 + role), hash: fill(10 + role) }],
    ["bad-key", { kind: "key", key: fill(50), hash: fill(51) }],
    ["see", { kind: "see" }],
  ];
}

/** Where an exchange is, as one person finds it. */
function placeOf({ phase, slots }: Exchange, role: 0 | 1): string {
  if (phase !== "open") return phase;
  const [own, other] = [slots[role], slots[1 - role]];
  if (own && other) return "both";
  if (own) return "own";
  return other ? "other" : "empty";
}

/** The table of `security.md` §7 and what follows from it; `put` is the text that is in, or the first one. */
const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  empty: { put: "ok", "put-other": "ok", back: "none", key: "none", "bad-key": "none", see: "none" },
  other: { put: "ok", "put-other": "ok", back: "none", key: "none", "bad-key": "none", see: "none" },
  own: { put: "ok", "put-other": "taken", back: "gone", key: "none", "bad-key": "none", see: "mine" },
  both: { put: "ok", "put-other": "taken", back: "closed", key: "ok", "bad-key": "bad", see: "slot-other" },
  released: { put: "ok", "put-other": "taken", back: "late", key: "ok", "bad-key": "ok", see: "slot-released" },
  closed: { put: "closed", "put-other": "closed", back: "closed", key: "closed", "bad-key": "closed", see: "closed" },
};

const saysOf = (reply: SlotReply): string => (reply.kind === "slot" ? reply.is : reply.kind);
const keyOf = (exchange: Exchange): string =>
  JSON.stringify(exchange, (_name, value: unknown) => (value instanceof Uint8Array ? [...value] : value));

function hasOtherText(exchange: Exchange, role: 0 | 1): boolean {
  return exchange.slots[role]?.card[0] === 30;
}

interface Step {
  readonly before: Exchange;
  readonly after: Exchange;
  readonly role: 0 | 1;
  readonly name: string;
  readonly reply: SlotReply;
}

const asking = (role: 0 | 1, hour = 0): Asking => ({ role, hour, deadline: DEADLINE });

/** Every state that can be reached, and every step from each. */
function everyStep(): { readonly states: readonly Exchange[]; readonly steps: readonly Step[] } {
  const seen = new Map([[keyOf(EMPTY), EMPTY]]);
  const steps: Step[] = [];
  for (const before of seen.values()) {
    for (const role of ROLES) {
      for (const [name, command] of commandsOf(role)) {
        const { exchange: after, reply } = slotStep(before, command, asking(role));
        steps.push({ before, after, role, name, reply });
        if (!seen.has(keyOf(after))) seen.set(keyOf(after), after);
      }
    }
  }
  return { states: [...seen.values()], steps };
}

const { states, steps } = everyStep();

test("every step from every reachable state answers as the table says", () => {
  expect(states.length).toBe(22);
  expect(steps.length).toBe(22 * 12);
  for (const { before, role, name, reply } of steps) {
    const swapped: Record<string, string> = { put: "put-other", "put-other": "put" };
    const asIf = hasOtherText(before, role) ? (swapped[name] ?? name) : name;
    expect([placeOf(before, role), name, saysOf(reply)]).toEqual([
      placeOf(before, role),
      name,
      TABLE[placeOf(before, role)]?.[asIf],
    ]);
  }
});

test("fair: whenever one person is shown the keys, so is the other, by looking alone", () => {
  for (const state of states) {
    const shown = ROLES.map((role) => slotStep(state, { kind: "see" }, asking(role)).reply.kind === "slot-released");
    expect(shown[0]).toBe(shown[1]);
  }
});

test("bound: what is shown never changes once both are in", () => {
  for (const { before, after } of steps.filter(
    (step) => placeOf(step.before, 0) === "both" || step.before.phase === "released",
  )) {
    if (after.phase === "closed") continue;
    for (const role of ROLES) expect(after.slots[role]?.answer).toEqual(before.slots[role]?.answer);
  }
});

test("hidden: before I put, nothing tells whether the other has put or taken back", () => {
  for (const role of ROLES) {
    for (const state of states.filter((each) => placeOf(each, role) === "other")) {
      for (const [, command] of commandsOf(role)) {
        expect(slotStep(state, command, asking(role)).reply).toEqual(slotStep(EMPTY, command, asking(role)).reply);
      }
    }
  }
});

test("traceless: taking back before the other is in leaves nothing at all", () => {
  const taken = steps.filter(({ before, role, name }) => name === "back" && placeOf(before, role) === "own");
  expect(taken.length).toBeGreaterThan(0);
  for (const { after } of taken) expect(after).toBe(EMPTY);
});

test("hash lock: a key that does not fit is never kept", () => {
  for (const { before, after, name } of steps.filter((step) => step.name === "bad-key")) {
    expect([name, after]).toEqual([name, before]);
  }
});

test("atomic: released means both keys, closed means nothing is left, and neither ever changes", () => {
  expect(states.map(({ phase }) => phase)).toContain("released");
  for (const state of states) {
    const keys = state.slots.map((slot) => slot?.key ?? null);
    if (state.phase === "released") expect(keys).not.toContain(null);
    if (state.phase === "open") expect(keys.includes(null)).toBe(true);
    if (state.phase === "closed") expect(state.slots).toEqual([null, null]);
  }
  for (const { before, after } of steps) if (before.phase !== "open") expect(after).toBe(before);
});

test("no key is ever shown to anyone before both are in", () => {
  expect(steps.some(({ reply }) => reply.kind === "slot-released")).toBe(true);
  for (const { before, reply } of steps) {
    if (before.phase !== "released") expect(reply.kind).not.toBe("slot-released");
    if (reply.kind === "slot-other")
      expect(Object.keys(reply).toSorted()).toEqual(["answer", "card", "kind", "keyHash"].toSorted());
  }
});

test("past the deadline everything unreleased answers as if it had been closed, from wherever it was", () => {
  for (const state of states) {
    for (const role of ROLES) {
      for (const [, command] of commandsOf(role)) {
        const { reply } = slotStep(state, command, asking(role, DEADLINE));
        if (state.phase === "released") expect(reply).toEqual(slotStep(state, command, asking(role)).reply);
        else expect(reply).toEqual({ kind: "slot", is: "closed" });
        const later = slotStep(state, command, asking(role, DEADLINE + SERVED_AFTER_HOURS));
        expect(later.reply).toEqual({ kind: "slot", is: "closed" });
      }
    }
  }
});
