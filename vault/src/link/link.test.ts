import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AuthorId, Instant } from "@ajar/core/shared/stamp";
import { concat, toHex, type Bytes } from "../bytes.ts";
import { randomBytes } from "../surroundings.ts";
import { approach, confirmed, greet, type Compared, type Own } from "./attempt.ts";
import { parseLinkCode, writeLinkCode, type LinkCode } from "./code.ts";
import { parseGift, writeGift, type Gift } from "./gift.ts";
import { digitsOf, parseHalf, picturesOf } from "./handshake.ts";
import { Letters, type LinkOver } from "./letters.ts";
import { LETTER_BYTES_MOST, mailKeyOf, openLetter, sealLetter, STEPS } from "./mail.ts";
import type { Meeting } from "./meeting.ts";
import { Meetings, seeded, someCode, someOwn } from "./meeting.fixtures.ts";

const BITS_A_PICTURE = 64;
const given = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env["AJAR_RUNS"];
const RUNS = Number(given ?? 10_000);
/** Every run is two whole handshakes, so there are fewer of them. */
const MEETINGS = Math.max(60, Math.min(10_000, RUNS / 50));

/** A place in some bytes, and what is done to the byte there. */
const aChange = fc.record({ at: fc.nat(), change: fc.integer({ min: 1, max: 255 }) });

interface Scene {
  readonly code: LinkCode;
  readonly meetings: Meetings;
  readonly old: { readonly letters: Letters; readonly own: Own };
  readonly fresh: { readonly letters: Letters; readonly own: Own };
}

/** Two honest devices at one meeting; either may be given another line to it. */
async function scene(
  random: (count: number) => Bytes = randomBytes,
  line: (meeting: Meeting, side: "old" | "new") => Meeting = (meeting) => meeting,
): Promise<Scene> {
  const code = someCode(random);
  const meetings = new Meetings();
  meetings.open(code);
  const end = async (side: "old" | "new"): Promise<Scene["old"]> => ({
    letters: await Letters.at(line(meetings.at(code), side), side, code),
    own: await someOwn(random),
  });
  return { code, meetings, old: await end("old"), fresh: await end("new") };
}

async function bothCompared({ code, old, fresh }: Scene): Promise<readonly [Compared, Compared]> {
  const [a, b] = await Promise.all([greet(old.letters, code, old.own), approach(fresh.letters, code, fresh.own)]);
  if (!a.ok) throw new Error(a.refusal.kind);
  if (!b.ok) throw new Error(b.refusal.kind);
  return [a.value, b.value];
}

const overOf = (answer: { ok: true } | { ok: false; refusal: LinkOver }): string =>
  answer.ok ? "went through" : answer.refusal.kind;

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

describe("two devices at one meeting", () => {
  test("see the same seven pictures and the same twelve digits, and prove to each other that both were compared", async () => {
    const here = await scene();
    const [a, b] = await bothCompared(here);
    expect(a.agreement.pictures).toEqual(b.agreement.pictures);
    expect(a.agreement.pictures).toHaveLength(7);
    expect(a.agreement.digits).toBe(b.agreement.digits);
    expect(a.agreement.digits).toMatch(/^\d{12}$/u);
    expect(a.theirs).toEqual(here.fresh.own.half.keys);
    expect(b.theirs).toEqual(here.old.own.half.keys);
    const both = await Promise.all([confirmed(here.old.letters, a), confirmed(here.fresh.letters, b)]);
    expect(both.map((each) => each.ok)).toEqual([true, true]);
  });

  test("have nothing while one has not said The same", async () => {
    const here = await scene();
    const [a] = await bothCompared(here);
    const waiting = confirmed(here.old.letters, a);
    const early = await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 30, "nothing yet"))]);
    expect(early).toBe("nothing yet");
    await here.fresh.letters.stop({ kind: "different" });
    expect(overOf(await waiting)).toBe("stopped");
  });

  test.each(["old", "new"] as const)("are over for both when the %s one says Different", async (side) => {
    const here = await scene();
    const [a, b] = await bothCompared(here);
    const [sayer, other] = side === "old" ? [here.old, here.fresh] : [here.fresh, here.old];
    await sayer.letters.stop({ kind: "different" });
    expect(overOf(await confirmed(other.letters, side === "old" ? b : a))).toBe("stopped");
    expect(overOf(await confirmed(sayer.letters, side === "old" ? a : b))).toBe("different");
    const again = await Letters.at(here.meetings.at(here.code), "new", here.code);
    expect(overOf(await approach(again, here.code, await someOwn(randomBytes)))).toBe("stopped");
  });

  test("are over for both when one gives up, in the middle of waiting", async () => {
    const here = await scene();
    const waiting = greet(here.old.letters, here.code, here.old.own);
    await here.old.letters.stop({ kind: "timed-out" });
    expect(overOf(await waiting)).toBe("timed-out");
    expect(overOf(await approach(here.fresh.letters, here.code, here.fresh.own))).toBe("stopped");
  });

  test("a code that was used does not work again", async () => {
    const here = await scene();
    await bothCompared(here);
    await here.old.letters.finish();
    const late = await Letters.at(here.meetings.at(here.code), "new", here.code);
    expect(overOf(await approach(late, here.code, await someOwn(randomBytes)))).toBe("stopped");
  });
});

describe("a third party", () => {
  test("who reads the code too and answers it is found out by the device that shows it", async () => {
    const here = await scene();
    const second = await Letters.at(here.meetings.at(here.code), "new", here.code);
    const answers = await Promise.all([
      greet(here.old.letters, here.code, here.old.own),
      approach(here.fresh.letters, here.code, here.fresh.own),
      approach(second, here.code, await someOwn(randomBytes)),
    ]);
    expect(answers.map((each) => each.ok)).toEqual([false, false, false]);
    expect(answers.map(overOf)).toContain("stranger");
  });

  test("who answers first leaves the second reader with nothing", async () => {
    const here = await scene();
    const first = await Letters.at(here.meetings.at(here.code), "new", here.code);
    await Promise.all([
      greet(here.old.letters, here.code, here.old.own),
      approach(first, here.code, await someOwn(randomBytes)),
    ]);
    expect(overOf(await approach(here.fresh.letters, here.code, here.fresh.own))).toBe("stranger");
    expect(here.old.letters.over ?? { kind: "stopped" }).toMatchObject({ kind: "stopped" });
  });

  test("without the code cannot say anything that is taken for a letter", async () => {
    const here = await scene();
    const meeting = here.meetings.at(here.code);
    const key = await mailKeyOf({ psk: randomBytes(32), rendezvous: here.code.rendezvous });
    const forged = { step: "commit", plain: randomBytes(32) } as const;
    await meeting.put(await sealLetter({ key, rendezvous: here.code.rendezvous }, forged));
    expect(overOf(await greet(here.old.letters, here.code, here.old.own))).toBe("stranger");
  });

  test("who says a letter again, as it was, is found out", async () => {
    const here = await scene(randomBytes, (meeting, side) =>
      side === "old" ? meeting : { ...meeting, put: async (m) => (await meeting.put(m), meeting.put(m)) },
    );
    const answers = await Promise.all([
      greet(here.old.letters, here.code, here.old.own),
      approach(here.fresh.letters, here.code, here.fresh.own),
    ]);
    expect(answers.map((each) => each.ok)).toEqual([false, false]);
  });

  test("who alters any one letter ends the attempt", async () => {
    for (const step of [0, 1, 2]) {
      for (const at of [0, 1, 2, 40, 70, 120]) {
        let count = -1;
        const here = await scene(randomBytes, (meeting) => ({
          ...meeting,
          put: (message) => {
            count += 1;
            const altered = message.slice();
            if (count === step) altered[at % altered.length]! ^= 1;
            return meeting.put(altered);
          },
        }));
        const answers = await Promise.all([
          greet(here.old.letters, here.code, here.old.own),
          approach(here.fresh.letters, here.code, here.fresh.own),
        ]);
        expect(answers.filter((each) => each.ok).length, `letter ${step}, byte ${at}`).toBeLessThan(2);
      }
    }
  });

  test("in the middle, with the code in hand, never shows both the same pictures or digits", async () => {
    let onePicture = 0;
    for (let seed = 1; seed <= MEETINGS; seed += 1) {
      const [a, b] = await manInTheMiddle(seeded(seed));
      expect(a.agreement.pictures, `seed ${seed}`).not.toEqual(b.agreement.pictures);
      expect(a.agreement.digits, `seed ${seed}`).not.toBe(b.agreement.digits);
      const [proofA, proofB] = [a.agreement.confirmation, b.agreement.confirmation];
      expect(proofA).not.toBe(proofB);
      if (a.agreement.pictures[0] === b.agreement.pictures[0]) onePicture += 1;
    }
    // One picture alone would be the same by chance every 64th time: the attack runs, and only the comparing stops it.
    expect(onePicture).toBeLessThan((MEETINGS / BITS_A_PICTURE) * 6 + 6);
  }, 600_000);

  test("who offers a key of small order is refused", async () => {
    const here = await scene();
    const zero = new Uint8Array(32);
    const bad = { ...here.fresh.own.half, keys: { ...here.fresh.own.half.keys, ephemeral: zero } };
    const [a] = await Promise.all([
      greet(here.old.letters, here.code, here.old.own),
      approach(here.fresh.letters, here.code, { ...here.fresh.own, half: bad }),
    ]);
    expect(overOf(a)).toBe("stranger");
  });

  test("who shows other keys than it committed to is refused", async () => {
    const here = await scene();
    const other = await someOwn(randomBytes);
    await here.fresh.letters.send("commit", randomBytes(32));
    const greeting = greet(here.old.letters, here.code, here.old.own);
    await here.fresh.letters.take("keys");
    await here.fresh.letters.send("reveal", concat(randomBytes(112), other.half.nonce));
    expect(overOf(await greeting)).toBe("stranger");
  });
});

/** Someone who read the code and owns the relay: one meeting with each device, own keys in both. */
async function manInTheMiddle(random: (count: number) => Bytes): Promise<readonly [Compared, Compared]> {
  const code = someCode(random);
  const [withOld, withNew] = [new Meetings(), new Meetings()];
  withOld.open(code);
  withNew.open(code);
  const letters = (meetings: Meetings, side: "old" | "new"): Promise<Letters> =>
    Letters.at(meetings.at(code), side, code);
  const mallory = await someOwn(random);
  const [a, b] = await Promise.all([
    greet(await letters(withOld, "old"), code, await someOwn(random)),
    approach(await letters(withNew, "new"), code, await someOwn(random)),
    approach(await letters(withOld, "new"), code, mallory),
    greet(await letters(withNew, "old"), code, mallory),
  ]);
  if (!a.ok || !b.ok) throw new Error("the attack did not run");
  return [a.value, b.value];
}

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

describe("what both look at", () => {
  test("seven numbers are the first 42 bits, six at a time", () => {
    expect(picturesOf(Uint8Array.of(0, 0, 0, 0, 0, 0x3f))).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(picturesOf(Uint8Array.of(0, 0, 0, 0, 0, 0x40))).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(picturesOf(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff))).toEqual([63, 63, 63, 63, 63, 63, 63]);
    expect(picturesOf(Uint8Array.of(0b00000100, 0b00100000, 0b11000100, 0, 0, 0))).toEqual([1, 2, 3, 4, 0, 0, 0]);
  });

  test("twelve digits are the number's last, with its zeros", () => {
    expect(digitsOf(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 7))).toBe("000000000007");
    expect(digitsOf(new Uint8Array(8).fill(255))).toBe((2n ** 64n - 1n).toString().slice(-12));
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
