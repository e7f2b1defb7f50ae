import fc, { type Arbitrary } from "fast-check";
import type { ClientFrame, ServerFrame } from "./frames.ts";
import { REFUSALS } from "./frames.ts";
import { ANSWER_BYTES, CARD_BYTES, ENTRY_BYTES, EXCHANGE_BYTES } from "./limits.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const filled = (count: number): Arbitrary<Bytes> =>
  fc.integer({ min: 0, max: 255 }).map((byte) => new Uint8Array(count).fill(byte));
const bytes = (most: number, fewest = 0): Arbitrary<Bytes> =>
  fc.uint8Array({ minLength: fewest, maxLength: most }).map((each) => new Uint8Array(each));
const id = bytes(16, 16);
const key = bytes(32, 32);
const ref = fc.integer({ min: 0, max: 0xffff_ffff });
const u53 = fc.maxSafeNat();
const u32 = fc.integer({ min: 0, max: 0xffff_ffff });
const u8 = fc.integer({ min: 0, max: 255 });
const exchange = bytes(EXCHANGE_BYTES, EXCHANGE_BYTES);
const entry = fc.oneof(
  bytes(ENTRY_BYTES.fewest + 90, ENTRY_BYTES.fewest),
  filled(ENTRY_BYTES.most),
  filled(ENTRY_BYTES.fewest),
);
const slot = { keyHash: key, card: filled(CARD_BYTES), answer: filled(ANSWER_BYTES) };
const ownKey = fc.record({ author: id, loginKey: key });
const row = fc.record({
  what: fc.constantFrom("entry", "stub"),
  cursor: u53,
  bytes: fc.oneof(bytes(200), filled(ENTRY_BYTES.fewest)),
});

/** A frame of one kind with these fields. */
function of<const Kind extends string, Rest extends object>(
  kind: Kind,
  fields: { [Name in keyof Rest]: Arbitrary<Rest[Name]> },
): Arbitrary<{ kind: Kind; ref: number } & Rest> {
  return fc.record({ kind: fc.constant(kind), ref, ...fields }, { noNullPrototype: true }) as unknown as Arbitrary<
    { kind: Kind; ref: number } & Rest
  >;
}

export const aClientFrame: Arbitrary<ClientFrame> = fc.oneof(
  of("create", {
    space: id,
    sort: fc.constantFrom("private", "pair"),
    keys: fc.array(fc.record({ role: u8, author: id, loginKey: key }), { maxLength: 12 }),
    grant: fc.record({ invite: bytes(64), work: u53 }),
  }),
  of("open", { space: id, author: id }),
  of("prove", { signature: bytes(64, 64) }),
  of("append", { entry }),
  of("read", { cursor: u53, limit: fc.integer({ min: 0, max: 0xffff }) }),
  of("read-by", { author: id, seq: u53, limit: fc.integer({ min: 0, max: 0xffff }) }),
  of("erase", { author: id, seqs: fc.array(u53, { maxLength: 1_000 }) }),
  of("compact", { cursor: u53, heads: fc.array(fc.record({ author: id, seq: u53 }), { maxLength: 64 }), entry }),
  of("keys", { add: fc.array(ownKey, { maxLength: 6 }), remove: fc.array(ownKey, { maxLength: 6 }) }),
  of("close", {}),
  of("put", { exchange, ...slot }),
  of("back", { exchange }),
  of("key", { exchange, answerKey: key }),
  of("see", { exchange }),
  of("meet-open", { meeting: id, minutes: fc.integer({ min: 0, max: 0xffff }) }),
  of("meet-put", { meeting: id, message: bytes(4_096) }),
  of("meet-get", { meeting: id, from: u8 }),
  of("meet-end", { meeting: id }),
  of("ping", {}),
);

export const aServerFrame: Arbitrary<ServerFrame> = fc.oneof(
  of("nonce", { nonce: key }),
  of("welcome", {
    end: u53,
    incarnation: id,
    session: u53,
    role: u8,
    limits: fc.record({ entryBytes: u32, roomBytes: u53, roomEntries: u32, appendsPerMinute: u32 }),
  }),
  of("done", {}),
  of("stored", { cursor: u53 }),
  of("duplicate", { cursor: u53 }),
  of("conflict", {}),
  of("gap", { expected: u53 }),
  of("page", { items: fc.array(row, { maxLength: 20 }), cursor: u53, floor: u53, more: fc.boolean() }),
  of("page-by", { items: fc.array(row, { maxLength: 20 }), last: u53, more: fc.boolean() }),
  of("entry-live", { cursor: u53, entry }),
  of("refused", { why: fc.constantFrom(...REFUSALS), detail: u32 }),
  of("slot", { is: fc.constantFrom("ok", "none", "mine", "taken", "gone", "bad", "late", "closed") }),
  of("slot-other", slot),
  of("slot-released", { ...slot, ownKey: key, otherKey: key }),
  of("meet-page", { from: u8, messages: fc.array(bytes(4_096), { maxLength: 8 }) }),
  of("closed", {}),
  of("busy", { retryMs: u32 }),
);
