import fc from "fast-check";
import { expect, test } from "vitest";
import { aClientFrame, aServerFrame } from "./frames.fixtures.ts";
import { encodeClientFrame, encodeServerFrame, parseClientFrame, parseServerFrame } from "./frames.ts";
import { CLIENT_FRAME_BYTES, SERVER_FRAME_BYTES } from "./limits.ts";

/** How many altered frames each parser reads: ten thousand a change, a million for a release (AJAR_RUNS). */
const given = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env["AJAR_RUNS"];
const RUNS = Number(given ?? 10_000);

/** One change to some bytes: a bit turned, a byte set, an end cut off, a byte pushed in, a piece doubled. */
const aChange = fc.record({
  how: fc.constantFrom("flip", "set", "cut", "push", "double"),
  at: fc.nat(),
  value: fc.integer({ min: 0, max: 255 }),
});
type Change = { readonly how: string; readonly at: number; readonly value: number };

function altered(bytes: Uint8Array, { how, at, value }: Change): Uint8Array {
  const place = bytes.length === 0 ? 0 : at % Math.min(bytes.length, 200);
  const copy = bytes.slice();
  if (how === "cut") return copy.slice(0, at % (bytes.length + 1));
  if (how === "push") return Uint8Array.of(...copy.slice(0, place), value, ...copy.slice(place));
  if (how === "double") return Uint8Array.of(...copy, ...copy.slice(place, place + 64));
  if (copy.length > 0) copy[place] = how === "set" ? value : (copy[place] as number) ^ (1 << (value % 8));
  return copy;
}

test("what an app says arrives as it was said", () => {
  fc.assert(
    fc.property(aClientFrame, (frame) => {
      expect(parseClientFrame(encodeClientFrame(frame))).toEqual(frame);
    }),
  );
});

test("what a relay says arrives as it was said", () => {
  fc.assert(
    fc.property(aServerFrame, (frame) => {
      expect(parseServerFrame(encodeServerFrame(frame))).toEqual(frame);
    }),
  );
});

test("altered bytes from an app are read as another whole frame or not at all, and never break the relay", () => {
  fc.assert(
    fc.property(aClientFrame, fc.array(aChange, { minLength: 1, maxLength: 3 }), (frame, changes) => {
      const bytes = changes.reduce<Uint8Array>(altered, encodeClientFrame(frame));
      const read = parseClientFrame(bytes);
      expect(read === null || isSame(encodeClientFrame(read), bytes), "two spellings of one frame").toBe(true);
    }),
    { numRuns: RUNS },
  );
}, 3_600_000);

test("altered bytes from a relay are read as another whole frame or not at all, and never break the app", () => {
  fc.assert(
    fc.property(aServerFrame, fc.array(aChange, { minLength: 1, maxLength: 3 }), (frame, changes) => {
      const bytes = changes.reduce<Uint8Array>(altered, encodeServerFrame(frame));
      const read = parseServerFrame(bytes);
      expect(read === null || isSame(encodeServerFrame(read), bytes), "two spellings of one frame").toBe(true);
    }),
    { numRuns: RUNS },
  );
}, 3_600_000);

test("random bytes are no frame that spells otherwise", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const [asked, told] = [parseClientFrame(bytes), parseServerFrame(bytes)];
      expect(asked === null || isSame(encodeClientFrame(asked), bytes)).toBe(true);
      expect(told === null || isSame(encodeServerFrame(told), bytes)).toBe(true);
    }),
    { numRuns: RUNS },
  );
}, 3_600_000);

test("a frame larger than its limit is not looked into", () => {
  const ping = encodeClientFrame({ kind: "ping", ref: 1 });
  const tooLong = new Uint8Array(CLIENT_FRAME_BYTES + 1);
  tooLong.set(ping);
  expect(parseClientFrame(tooLong)).toBeNull();
  expect(parseServerFrame(new Uint8Array(SERVER_FRAME_BYTES + 1))).toBeNull();
});

test("a list that promises more than there is room for is refused before any room is made", () => {
  expect(parseClientFrame(Uint8Array.of(7, 0, 0, 0, 1, 0xff, 0xff))).toBeNull();
  expect(parseClientFrame(Uint8Array.of(7, 0, 0, 0, 1, 0x03, 0xe8))).toBeNull();
});

test("a frame keeps its own memory when the bytes it came in are used again", () => {
  const bytes = encodeClientFrame({ kind: "open", ref: 7, space: new Uint8Array(16), author: new Uint8Array(16) });
  const frame = parseClientFrame(bytes);
  bytes.fill(255);
  expect(frame).toEqual({ kind: "open", ref: 7, space: new Uint8Array(16), author: new Uint8Array(16) });
});

test("a value that fits no frame is a mistake in the caller", () => {
  expect(() => encodeClientFrame({ kind: "read", ref: 1, cursor: -1, limit: 1 })).toThrow(RangeError);
  expect(() => encodeClientFrame({ kind: "prove", ref: 1, signature: new Uint8Array(63) })).toThrow(RangeError);
});

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
