import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { derive, importKey } from "./box.ts";
import { concat, fromHex, label, toHex, type Bytes } from "./bytes.ts";
import { entryId, importSelftagKey, sealEntry } from "./entry.ts";
import { headerBytes, parseHeader } from "./entry-header.ts";
import { padded } from "./pad.ts";

const PAGE = readFileSync(new URL("../../docs/protocol.md", import.meta.url), "utf8");

/** The worked example of the page: each name and its bytes. */
function exampleOf(page: string): ReadonlyMap<string, Bytes> {
  const block = /```example\n([\s\S]*?)```/u.exec(page)?.[1] ?? "";
  const parts = block.matchAll(/^([^\n:]+):\n((?: {2}[0-9a-f]+\n)+)/gmu);
  return new Map([...parts].map(([, name, hex]) => [name ?? "", fromHex((hex ?? "").replaceAll(/\s/gu, ""))] as const));
}

const example = exampleOf(PAGE);

function given(name: string): Bytes {
  const bytes = example.get(name);
  if (bytes === undefined) throw new Error(`the page does not give: ${name}`);
  return bytes;
}

test("the page gives every value by name", () => {
  expect([...example.keys()]).toEqual([
    "space key",
    "self-tag key",
    "salt",
    "body",
    "header",
    "HKDF info",
    "one-time key",
    "commitment",
    "self-tag",
    "plaintext",
    "ciphertext and tag",
    "entry",
    "id",
  ]);
});

test("each step of the worked example follows from the one before", async () => {
  const header = parseHeader(given("header"));
  if (header === null) throw new Error("not a header");
  expect(toHex(headerBytes(header))).toBe(toHex(given("header")));
  expect(header).toMatchObject({ kind: 1, seq: 1, epoch: 0 });
  expect(toHex(given("HKDF info"))).toBe(toHex(concat(label("ajar/v1/entry"), given("header"))));

  const from = { salt: given("salt"), info: given("HKDF info") };
  const both = await derive(await importKey(given("space key")), from, 64);
  expect(toHex(both)).toBe(toHex(concat(given("one-time key"), given("commitment"))));

  const tagged = concat(label("ajar/v1/self"), given("header"), given("salt"), given("body"));
  const mac = await crypto.subtle.sign("HMAC", await importSelftagKey(given("self-tag key")), tagged);
  expect(toHex(new Uint8Array(mac).slice(0, 16))).toBe(toHex(given("self-tag")));
  expect(toHex(padded(concat(given("self-tag"), given("body")), 256))).toBe(toHex(given("plaintext")));

  const key = await crypto.subtle.importKey("raw", given("one-time key"), "AES-GCM", false, ["encrypt"]);
  const additionalData = concat(given("header"), given("salt"), given("commitment"));
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: new Uint8Array(12), additionalData },
    key,
    given("plaintext"),
  );
  expect(toHex(new Uint8Array(sealed))).toBe(toHex(given("ciphertext and tag")));
  expect(toHex(concat(additionalData, new Uint8Array(sealed)))).toBe(toHex(given("entry")));
});

test("sealing what the page seals gives its bytes and its id", async () => {
  const header = parseHeader(given("header"));
  if (header === null) throw new Error("not a header");
  const keys = { space: await importKey(given("space key")), selftag: await importSelftagKey(given("self-tag key")) };
  const entry = await sealEntry({ header, body: given("body") }, keys, given("salt"));
  expect(toHex(entry)).toBe(toHex(given("entry")));
  expect(toHex(await entryId(entry))).toBe(toHex(given("id")));
  expect(toHex(given("self-tag"))).toBe("c97530575f9a4802bea0c038b79a31ba");
});
