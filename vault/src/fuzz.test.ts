import { parseInstant, type Instant } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { isBearable, type Argon2 } from "./argon2.ts";
import { openAge, sealAge } from "./backup-age.ts";
import { linesOf, parseLines } from "./backup-lines.ts";
import { MADE_AT, someFacts } from "./backup.fixtures.ts";
import { concat, isSame, toHex, utf8, type Bytes } from "./bytes.ts";
import { openEntry, sealEntry } from "./entry.ts";
import { parseEntryBody, writeBody } from "./entry-body.ts";
import { parseHeader } from "./entry-header.ts";
import golden from "./golden/entries.json" with { type: "json" };
import { expectedOf, headerOf, openKeysOf, sealKeysOf, type Golden, type GoldenEntry } from "./golden.fixtures.ts";
import { parseLinkCode, writeLinkCode } from "./link/code.ts";
import { mailKeyOf, openLetter, sealLetter } from "./link/mail.ts";
import { fed, SLOW_MS, type Diet, type Fed } from "./mutations.fixtures.ts";
import { newPassphraseSecret, openSlot, parseSlot, passphraseSecretFor, sealSlot } from "./slot.ts";
import { randomBytes } from "./surroundings.ts";

/** Altered inputs for each parser: ten thousand a change, a million for a release (AJAR_FUZZ); another start by AJAR_SEED. */
const COUNT = Number(process.env["AJAR_FUZZ"] ?? 10_000);
const SEED = Number(process.env["AJAR_SEED"] ?? 1);
const LONG_MS = 7_200_000;
const RISE_MOST = 256 * 1024 * 1024;

const FIRST = (golden as unknown as Golden).entries[0] as GoldenEntry;
const dietOf = (...samples: readonly Uint8Array[]): Diet => ({ samples, seed: SEED, count: COUNT });

/** Whether a parser took everything in its stride: nothing slow, and memory that does not pile up. */
function isCalm(what: string, { count, slowestMs, risenBytes }: Fed): boolean {
  const figures = `slowest ${slowestMs.toFixed(1)} ms, heap +${(risenBytes / 1e6).toFixed(0)} MB`;
  console.log(`${what}: ${count} inputs from seed ${SEED}, ${figures}`);
  return count === COUNT && slowestMs <= SLOW_MS && risenBytes < RISE_MOST;
}

/** Bodies such as people write: short, long, with heads, nested, in several scripts. */
const BODIES = [
  writeBody({ heads: [], json: { kind: "x", words: 'ä 祖母 🦉 "\\ {[' } }),
  writeBody({
    heads: [1, 2].map((seq) => ({ author: randomBytes(16), seq, id: randomBytes(32) })),
    json: [[[{}]], 1e9],
  }),
  writeBody({ heads: [], json: { long: "a".repeat(3_000) } }),
];

test("altered entries stay shut, whatever was altered", { timeout: LONG_MS }, async () => {
  const [keys, expected] = [await openKeysOf(FIRST), expectedOf(FIRST)];
  const sealed = await Promise.all(
    BODIES.map(async (body) => sealEntry({ header: headerOf(FIRST), body }, await sealKeysOf(FIRST))),
  );
  const whole = new Set(sealed.map(toHex));
  const found = await fed(dietOf(...sealed), async (bytes) => {
    parseHeader(bytes);
    const opened = await openEntry(bytes, expected, keys);
    if (opened.ok && !whole.has(toHex(bytes))) throw new Error("an altered entry opened");
  });
  expect(isCalm("entries", found)).toBe(true);
});

test("altered bodies of entries are read as another whole body or not at all", { timeout: LONG_MS }, async () => {
  const found = await fed(dietOf(...BODIES), (bytes) => {
    for (const kind of [1, 2] as const) {
      const body = parseEntryBody(bytes, kind);
      if (body !== null && body.heads.length > 16) throw new Error("more heads than an entry holds");
    }
  });
  expect(isCalm("bodies of entries", found)).toBe(true);
});

test("altered slots never open, and never ask for more work than a device bears", { timeout: LONG_MS }, async () => {
  const argon2: Argon2 = async (_secret, salt, cost) => {
    if (!isBearable(cost)) throw new Error(`asked for ${JSON.stringify(cost)}`);
    return concat(salt, salt);
  };
  const vault = randomBytes(16);
  const secret = await newPassphraseSecret(argon2, "words of somebody", randomBytes(16));
  const slot = await sealSlot(vault, secret, randomBytes(32));
  if (slot.kind === "device") throw new Error("a slot of another kind");
  const stored = concat(Uint8Array.of(slot.parameters.length), slot.parameters, slot.box);
  const found = await fed(dietOf(stored), async (bytes) => {
    const end = 1 + (bytes[0] ?? 0);
    const read = parseSlot({ parameters: bytes.slice(1, end), box: bytes.slice(end) }, "passphrase");
    if (read === null) throw new Error("bytes are bytes");
    const tried = await passphraseSecretFor(read, argon2, "words of somebody");
    const opened = tried === null ? null : await openSlot(vault, read, tried);
    if (opened !== null && !isSame(bytes, stored)) throw new Error("an altered slot opened");
  });
  expect(isCalm("slots", found)).toBe(true);
});

test("altered link codes are another code with one spelling, or none", { timeout: LONG_MS }, async () => {
  const until = parseInstant(Date.UTC(2026, 5, 1)) as Instant;
  const codes = ["https://ajar.example", "http://127.0.0.1:7420"].map((origin) =>
    utf8(writeLinkCode({ origin, rendezvous: randomBytes(16), psk: randomBytes(32), until })),
  );
  const found = await fed(dietOf(...codes), (bytes) => {
    const text = Buffer.from(bytes).toString("latin1");
    const code = parseLinkCode(text);
    if (code !== null && writeLinkCode(code) !== text) throw new Error("two spellings of one code");
  });
  expect(isCalm("link codes", found)).toBe(true);
});

test("altered letters between devices stay shut", { timeout: LONG_MS }, async () => {
  const rendezvous = randomBytes(16);
  const meeting = { key: await mailKeyOf({ psk: randomBytes(32), rendezvous }), rendezvous };
  const letters = [
    await sealLetter(meeting, { step: "commit", plain: randomBytes(32) }),
    await sealLetter(meeting, { step: "given-1", plain: randomBytes(2_000) }),
  ];
  const whole = new Set(letters.map(toHex));
  const found = await fed(dietOf(...letters), async (bytes) => {
    const opened = await openLetter(meeting, bytes);
    if (opened !== null && !whole.has(toHex(bytes))) throw new Error("an altered letter opened");
  });
  expect(isCalm("letters", found)).toBe(true);
});

const none = (): void => undefined;

/** Lines that vouch for themselves, whatever is in them: otherwise nothing altered would get past the first line. */
async function vouchedFor(bytes: Bytes): Promise<Bytes> {
  const end = bytes.indexOf(10);
  if (end === -1) return bytes;
  const digest = toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.slice(end + 1))));
  const first = Buffer.from(bytes.subarray(0, end)).toString("latin1");
  const vouched = first.replace(/"sha256":"[0-9a-f]{0,80}"?/, `"sha256":"${digest}"`);
  return concat(Buffer.from(vouched, "latin1"), bytes.subarray(end));
}

test("altered lines of a backup are read whole or not at all", { timeout: LONG_MS }, async () => {
  const lines = await linesOf(someFacts(8), MADE_AT, none);
  let read = 0;
  const found = await fed(dietOf(lines), async (bytes) => {
    const parsed = await parseLines(await vouchedFor(bytes), none);
    if (parsed.ok && parsed.value.facts.length !== parsed.value.count) throw new Error("not as many facts as promised");
    if (parsed.ok) read += 1;
  });
  expect(read).toBeGreaterThan(0);
  expect(isCalm(`lines of backups (${read} still whole)`, found)).toBe(true);
});

test("altered backup files stay shut", { timeout: LONG_MS }, async () => {
  const lock = { secret: "words of a kit", workFactor: 1 };
  const plain = utf8("lines of a backup");
  const file = await sealAge(plain, lock, none);
  const found = await fed(dietOf(file), async (bytes) => {
    const opened = await openAge(bytes, lock, none);
    if (opened.ok && !isSame(bytes, new Uint8Array(file))) throw new Error("an altered file opened");
  });
  expect(isCalm("backup files", found)).toBe(true);
});
