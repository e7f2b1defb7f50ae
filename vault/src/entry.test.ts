import { describe, expect, test } from "vitest";
import golden from "./golden/entries.json" with { type: "json" };
import { derive, importKey, openBox } from "./box.ts";
import { concat, fromHex, label, toHex, type Bytes } from "./bytes.ts";
import { BODY_BYTES_MOST, entryId, importSelftagKey, openEntry, sealEntry, type OpenKeys } from "./entry.ts";
import { parseEntryBody, writeBody } from "./entry-body.ts";
import {
  bodyBytes,
  expectedOf,
  headerOf,
  openKeysOf,
  sealKeysOf,
  type Golden,
  type GoldenEntry,
} from "./golden.fixtures.ts";
import { randomBytes } from "./surroundings.ts";

const { entries, twoKeys } = golden as unknown as Golden;
const FIRST = entries[0] as GoldenEntry;
const FIRST_BYTES = fromHex(FIRST.entry ?? "");

async function opens(bytes: Bytes, keys?: OpenKeys): Promise<boolean> {
  return (await openEntry(bytes, expectedOf(FIRST), keys ?? (await openKeysOf(FIRST)))).ok;
}

describe("entries agree with a second implementation", () => {
  test.each(entries)("$name", async (each) => {
    const draft = { header: headerOf(each), body: bodyBytes(each.body) };
    const sealed = await sealEntry(draft, await sealKeysOf(each), fromHex(each.salt));
    expect(sealed.length).toBe(each.length);
    expect(toHex(await entryId(sealed))).toBe(each.id);
    expect(each.entry ?? toHex(sealed)).toBe(toHex(sealed));
    const opened = await openEntry(sealed, expectedOf(each), await openKeysOf(each));
    expect(opened.ok && toHex(opened.value.body)).toBe(toHex(draft.body));
    expect(opened.ok && toHex(opened.value.id)).toBe(each.id);
  });

  test("the first vector is the one the design names", () => {
    expect([FIRST.length, FIRST.id]).toEqual([414, "6b24f2c2c13df35e4123f8d584645393a7f8401778126208f99aca30c711adb4"]);
  });
});

describe("a reader with several keys", () => {
  test("finds the one of the epoch, and none opens another epoch", async () => {
    const next = entries.at(-1) as GoldenEntry;
    const { spaceKeysOf } = await openKeysOf(next);
    const { spaceKeysOf: older, selftags } = await openKeysOf(FIRST);
    const bytes = fromHex(next.entry ?? "");
    const both = (epoch: number): readonly CryptoKey[] => [...older(0), ...spaceKeysOf(epoch)];
    expect(await openEntry(bytes, expectedOf(next), { spaceKeysOf: both, selftags })).toMatchObject({ ok: true });
    expect(await openEntry(bytes, expectedOf(next), { spaceKeysOf: () => older(0), selftags })).toMatchObject({
      ok: false,
    });
  });

  test.each(twoKeys)(
    "opens a ciphertext made for two keys under one of them only: $name",
    async ({ spaceKeys, entry }) => {
      const bytes = fromHex(entry);
      const [context, salt, aad] = [bytes.slice(0, 78), bytes.slice(78, 110), bytes.slice(0, 142)];
      for (const [at, hex] of spaceKeys.entries()) {
        const key = await importKey(fromHex(hex));
        const raw = (await derive(key, { salt, info: concat(label("ajar/v1/entry"), context) }, 64)).slice(0, 32);
        const plainKey = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["decrypt"]);
        const unguarded = { name: "AES-GCM", iv: new Uint8Array(12), additionalData: aad };
        expect((await crypto.subtle.decrypt(unguarded, plainKey, bytes.slice(142))).byteLength).toBe(256);
        expect(await opens(bytes, { spaceKeysOf: () => [key], selftags: null })).toBe(at === 0);
      }
    },
  );
});

describe("altered bytes never open", () => {
  test("each bit turned round, with and without the self-tag key", async () => {
    const keys = await openKeysOf(FIRST);
    const others: OpenKeys = { ...keys, selftags: null };
    let accepted = 0;
    for (let bit = 0; bit < FIRST_BYTES.length * 8; bit += 1) {
      const bytes = FIRST_BYTES.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
      if (await opens(bytes, keys)) accepted += 1;
      if (await opens(bytes, others)) accepted += 1;
    }
    expect(accepted).toBe(0);
    expect([await opens(FIRST_BYTES, keys), await opens(FIRST_BYTES, others)]).toEqual([true, true]);
  });

  test("cut short at any length, or with bytes added", async () => {
    const keys = await openKeysOf(FIRST);
    for (let length = 0; length < FIRST_BYTES.length; length += 1)
      expect(await opens(FIRST_BYTES.slice(0, length), keys)).toBe(false);
    for (const added of [1, 16, 40_704, 41_000])
      expect(await opens(concat(FIRST_BYTES, new Uint8Array(added)), keys)).toBe(false);
  });

  test("forged in my name by someone with the space key: another self-tag", async () => {
    const forger = { ...(await sealKeysOf(FIRST)), selftag: await importSelftagKey(randomBytes(32)) };
    const draft = { header: headerOf(FIRST), body: bodyBytes(FIRST.body) };
    for (let count = 0; count < 100; count += 1) {
      expect(await openEntry(await sealEntry(draft, forger), expectedOf(FIRST), await openKeysOf(FIRST))).toEqual({
        ok: false,
        refusal: { kind: "foreign" },
      });
    }
  });

  test("in a place it was not sealed for: another space, author, counter or entry before it", async () => {
    const keys = await openKeysOf(FIRST);
    const expected = expectedOf(FIRST);
    const places = [
      { ...expected, space: randomBytes(16) },
      { ...expected, author: randomBytes(16) },
      { ...expected, seq: 2 },
      { ...expected, prev: randomBytes(32) },
    ];
    for (const place of places) expect((await openEntry(FIRST_BYTES, place, keys)).ok).toBe(false);
    expect((await openEntry(FIRST_BYTES, { ...expected, prev: null }, keys)).ok).toBe(true);
  });

  test("of a later version is said to be too new", async () => {
    const later = FIRST_BYTES.slice();
    later[0] = 2;
    expect(await openEntry(later, expectedOf(FIRST), await openKeysOf(FIRST))).toEqual({
      ok: false,
      refusal: { kind: "too-new" },
    });
  });

  test("moved from one use of a key to another, a box does not open", async () => {
    const { space: key } = await sealKeysOf(FIRST);
    const box = FIRST_BYTES.slice(78);
    const context = FIRST_BYTES.slice(0, 78);
    expect((await openBox({ key, use: "entry", context }, box)).ok).toBe(true);
    for (const use of ["slot", "keyring", "local"] as const) {
      expect(await openBox({ key, use, context }, box)).toEqual({ ok: false, refusal: { kind: "cannot-open" } });
    }
  });
});

describe("a body", () => {
  test("that is too long is not sealed", async () => {
    const draft = { header: headerOf(FIRST), body: new Uint8Array(BODY_BYTES_MOST + 1) };
    await expect(sealEntry(draft, await sealKeysOf(FIRST))).rejects.toThrow(RangeError);
  });

  test("carries heads and JSON there and back", () => {
    const heads = [1, 2].map((seq) => ({ author: randomBytes(16), seq, id: randomBytes(32) }));
    const json = { kind: "x", words: "ä {[" };
    expect(parseEntryBody(writeBody({ heads, json }), 1)).toEqual({ heads, json });
  });

  test("with too many heads, one author twice, other bytes or too deep JSON is not read", () => {
    const head = { author: randomBytes(16), seq: 1, id: randomBytes(32) };
    expect(parseEntryBody(writeBody({ heads: [head, head], json: {} }), 1)).toBeNull();
    expect(() => writeBody({ heads: Array.from({ length: 17 }, () => head), json: {} })).toThrow(RangeError);
    for (const bytes of [[], [17], [1, 2, 3], [0, 0xff], [0, 0x7b]])
      expect(parseEntryBody(Uint8Array.from(bytes), 1)).toBeNull();
    const nested = (depth: number): Bytes =>
      concat(Uint8Array.of(0), new TextEncoder().encode("[".repeat(depth) + "]".repeat(depth)));
    expect([16, 17].map((depth) => parseEntryBody(nested(depth), 1) === null)).toEqual([false, true]);
    expect([18, 19].map((depth) => parseEntryBody(nested(depth), 2) === null)).toEqual([false, true]);
  });

  test("that is any bytes at all is read or refused, and never throws", () => {
    for (let count = 0; count < 2_000; count += 1) {
      const bytes = randomBytes(count % 200);
      if (bytes.length > 0) bytes[0] = count % 4;
      expect(() => parseEntryBody(bytes, 1)).not.toThrow();
    }
  });
});
