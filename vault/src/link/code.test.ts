import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AuthorId, Instant } from "@ajar/core/shared/stamp";
import { concat, toHex } from "../bytes.ts";
import { randomBytes } from "../surroundings.ts";
import { parseLinkCode, writeLinkCode } from "./code.ts";
import { parseGift, writeGift, type Gift } from "./gift.ts";
import { parseHalf } from "./handshake.ts";
import { LETTER_BYTES_MOST, mailKeyOf, openLetter, sealLetter, STEPS } from "./mail.ts";
import { someCode } from "./meeting.fixtures.ts";

const given = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env["AJAR_RUNS"];
const RUNS = Number(given ?? 10_000);

/** A place in some bytes, and what is done to the byte there. */
const aChange = fc.record({ at: fc.nat(), change: fc.integer({ min: 1, max: 255 }) });

describe("a code", () => {
  const aCode = fc.record({
    origin: fc.constantFrom("https://relay.example", "http://localhost:7500", "https://xn--bcher-kva.example:8443"),
    rendezvous: fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => concat(bytes)),
    psk: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => concat(bytes)),
    until: fc.integer({ min: 0, max: 0xffff_ffff }).map((minutes) => (minutes * 60_000) as Instant),
  });

  test("reads back as it was written, in the letters an address may have", () => {
    fc.assert(
      fc.property(aCode, (code) => {
        const text = writeLinkCode(code);
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/u);
        expect(parseLinkCode(text)).toEqual(code);
      }),
    );
  });

  test("that was altered is another code or none, and never throws", () => {
    fc.assert(
      fc.property(aCode, fc.nat(), fc.string({ maxLength: 3 }), (code, at, put) => {
        const text = writeLinkCode(code);
        const place = at % (text.length + 1);
        const altered = text.slice(0, place) + put + text.slice(place + put.length);
        const read = parseLinkCode(altered);
        expect(read === null || writeLinkCode(read) === altered).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test("of another version, for something else, or with a path in it is none", () => {
    const code = someCode(randomBytes);
    for (const origin of [
      "https://relay.example/",
      "javascript:alert(1)",
      "ftp://relay.example",
      "relay.example",
      "",
    ]) {
      expect(parseLinkCode(writeLinkCode({ ...code, origin }))).toBeNull();
    }
    const bytes = Uint8Array.from(atob(writeLinkCode(code).replaceAll("-", "+").replaceAll("_", "/")), (each) =>
      each.charCodeAt(0),
    );
    for (const at of [0, 1]) {
      const other = bytes.slice();
      other[at] = 9;
      expect(
        parseLinkCode(
          btoa(String.fromCharCode(...other))
            .replaceAll("+", "-")
            .replaceAll("/", "_"),
        ),
      ).toBeNull();
    }
  });
});

describe("letters", () => {
  test("any bytes open to a letter of the right step or to nothing, and never throw", async () => {
    const code = someCode(randomBytes);
    const sealing = { key: await mailKeyOf(code), rendezvous: code.rendezvous };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...STEPS),
        fc.uint8Array({ maxLength: 300 }),
        aChange,
        async (step, plain, { at, change }) => {
          const message = await sealLetter(sealing, { step, plain: concat(plain) });
          expect(await openLetter(sealing, message)).toEqual({ step, plain: concat(plain) });
          message[at % message.length]! ^= change;
          expect(await openLetter(sealing, message)).toBeNull();
          expect(await openLetter(sealing, plain)).toBeNull();
        },
      ),
      { numRuns: Math.min(RUNS, 300) },
    );
  });

  test("fit a message of the relay", async () => {
    const code = someCode(randomBytes);
    const sealing = { key: await mailKeyOf(code), rendezvous: code.rendezvous };
    const longest = await sealLetter(sealing, { step: "given-1", plain: new Uint8Array(LETTER_BYTES_MOST) });
    expect(longest.length).toBe(4 * 1024);
  });

  test("halves of any other length are none", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(parseHalf(concat(bytes)) !== null).toBe(bytes.length === 144);
      }),
    );
  });
});

describe("what a new device is given", () => {
  const anAuthor = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => toHex(bytes) as AuthorId);
  const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => concat(bytes));
  const aSeq = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
  const first = fc.record({ epoch: fc.constant(0), self: bytes32, shut: bytes32, begun: fc.constant(null) });
  const later = fc.record({
    epoch: fc.integer({ min: 1, max: 100 }),
    self: bytes32,
    shut: bytes32,
    begun: fc.record({ author: anAuthor.filter((id) => id !== "0".repeat(32)), seq: aSeq }),
  });
  const aGift: fc.Arbitrary<Gift> = fc
    .tuple(anAuthor, first, fc.array(later, { maxLength: 70 }))
    .chain(([space, begin, rest]) =>
      fc
        .array(fc.record({ author: anAuthor, seq: aSeq, id: bytes32 }), { maxLength: 12 })
        .map((heads) => ({ space, epochs: [begin, ...rest], heads })),
    );

  test("reads back as it was written, also when it takes two letters", () => {
    fc.assert(
      fc.property(aGift, (gift) => {
        const [one, two] = writeGift(gift);
        expect(Math.max(one.length, two.length)).toBeLessThanOrEqual(LETTER_BYTES_MOST);
        expect(parseGift(one, two)).toEqual(gift);
      }),
    );
  });

  test("altered, cut or doubled bytes are another gift or none, and never throw", () => {
    fc.assert(
      fc.property(aGift, aChange, fc.boolean(), (gift, { at, change }, cut) => {
        const [one, two] = writeGift(gift);
        const altered = cut ? one.slice(0, at % one.length) : one.slice();
        if (!cut) altered[at % altered.length]! ^= change;
        const read = parseGift(altered, two);
        expect(read === null || toHex(concat(...writeGift(read))) === toHex(concat(altered, two))).toBe(true);
        expect(parseGift(two, two)).toBeNull();
      }),
      { numRuns: Math.min(RUNS, 2_000) },
    );
  });

  test("that has no first keys is none: the oldest words could not be read with it", () => {
    const [one, two] = writeGift({ space: "ab".repeat(16), epochs: [], heads: [] });
    expect(parseGift(one, two)).toBeNull();
  });
});
