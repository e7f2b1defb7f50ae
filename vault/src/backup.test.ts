import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Fact } from "@ajar/core/journal/entry";
import { Encrypter } from "age-encryption";
import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { BACKUP_COST, openBackup, openBackupAt, sealBackupAt } from "./backup.ts";
import { CHEAP, KIT, MADE_AT, someFacts } from "./backup.fixtures.ts";
import { openAge } from "./backup-age.ts";

/** Milliseconds of this thread's own work so far: a busy machine does not change it. */
const workedMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

const quiet = (): void => undefined;
const seal = (facts: readonly Fact[], secret = KIT) =>
  sealBackupAt(CHEAP, facts, { secret, madeAt: MADE_AT, progress: quiet });
const open = (bytes: Uint8Array, secret = KIT) => openBackupAt(CHEAP, bytes, { secret, progress: quiet });
const refused = (kind: string) => ({ ok: false, refusal: { kind } });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Any text, sealed as an age file with the kit words. */
async function agePassphraseFile(content: string | Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(CHEAP.written);
  encrypter.setPassphrase(KIT);
  return encrypter.encrypt(content);
}

/** The lines of a backup of these facts, as `age` would show them. */
async function linesWithin(file: Uint8Array): Promise<string> {
  const plain = await openAge(file, { secret: KIT, workFactor: CHEAP.most }, quiet);
  if (!plain.ok) throw new Error(plain.refusal.kind);
  return new TextDecoder().decode(plain.value);
}

let file: Uint8Array;
let lines: string;
beforeAll(async () => {
  file = await seal(someFacts(40));
  lines = await linesWithin(file);
});

test("what was backed up comes back whole, from nothing at all to thousands of facts", async () => {
  for (const count of [0, 1, 2, 40, 3_000]) {
    const facts = someFacts(count);
    expect(await open(await seal(facts))).toEqual({ ok: true, value: { madeAt: MADE_AT, facts, count } });
  }
});

test("the file from the first version of the format still opens with its kit words", async () => {
  const golden = readFileSync(new URL("golden/backup-v1.age", import.meta.url));
  const facts = someFacts(12);
  expect(await openBackup(golden, KIT, quiet)).toEqual({ ok: true, value: { madeAt: MADE_AT, facts, count: 12 } });
}, 60_000);

test("the first line names the format and vouches for the rest; each other line is a fact with its id", () => {
  const [first = "", ...rest] = lines.split(/(?<=\n)/u);
  expect(JSON.parse(first)).toEqual({
    format: "ajar-backup",
    version: 1,
    schema: 1,
    madeAt: MADE_AT,
    count: 40,
    sha256: createHash("sha256").update(rest.join("")).digest("hex"),
  });
  expect(rest.map((line) => (JSON.parse(line) as Fact).id)).toEqual(someFacts(40).map((fact) => fact.id));
  expect(rest.every((line) => line.endsWith("}\n"))).toBe(true);
});

test("the words open it however they are typed, and the file is sealed with the plain form", async () => {
  const numbered = KIT.split(" ")
    .map((word, at) => `${at + 1}. ${word.toUpperCase()}`)
    .join("\n");
  expect((await open(file, numbered)).ok).toBe(true);
  expect((await open(await seal(someFacts(1), numbered), KIT)).ok).toBe(true);
});

test("other words do not open it, and nothing more is said", async () => {
  for (const secret of [
    "",
    "abandon",
    `${KIT} zoo`,
    KIT.replace("legal", "lego"),
    KIT.split(" ").toReversed().join(" "),
  ]) {
    expect(await open(file, secret)).toEqual(refused("cannot-open"));
  }
});

test("a file cut anywhere is called cut short, even by one byte", async () => {
  for (let length = 0; length < file.length; length += length < 260 || length > file.length - 40 ? 1 : 97) {
    expect([length, await open(file.subarray(0, length))]).toEqual([length, refused("cut-short")]);
  }
  const long = await seal(someFacts(2_000));
  for (const length of [65_536, 65_768, 65_800, 131_072, long.length - 1]) {
    expect([length, await open(long.subarray(0, length))]).toEqual([length, refused("cut-short")]);
  }
});

test("a file with something added at its end is not taken", async () => {
  expect(await open(Buffer.concat([file, Buffer.from([0])]))).toEqual(refused("cut-short"));
});

test("files that are something else are called that", async () => {
  const picture = Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...Array.from({ length: 5_000 }, () => 7),
  ]);
  const forAKey = bytesOf(
    `age-encryption.org/v1\n-> X25519 ${"A".repeat(43)}\n${"A".repeat(43)}\n--- ${"A".repeat(43)}\n`,
  );
  const armored = bytesOf("-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n");
  for (const foreign of [
    picture,
    forAKey,
    armored,
    bytesOf("hello\n"),
    bytesOf(lines),
    bytesOf("age-encryption.org/vX\n"),
  ]) {
    expect(await open(foreign)).toEqual(refused("not-a-backup"));
  }
});

test("an age file with other things in it is not a backup", async () => {
  const [first = "", ...rest] = lines.split(/(?<=\n)/u);
  const without = (field: string): string =>
    JSON.stringify({ ...(JSON.parse(first) as object), [field]: undefined }) + "\n" + rest.join("");
  const fields = ["format", "version", "schema", "madeAt", "count", "sha256"];
  const contents = ["", "\n", "{}\n", "my diary\n", "[]\n", "null\n", first.trim(), ...fields.map(without)];
  for (const content of contents) {
    expect([content, await open(await agePassphraseFile(content))]).toEqual([content, refused("not-a-backup")]);
  }
  expect(await open(await agePassphraseFile(Uint8Array.from([0xff, 0xfe, 10])))).toEqual(refused("not-a-backup"));
});

/** Lines under a header that vouches for them, whatever they are. */
function vouched(rest: string, changes: object = {}): string {
  const sha256 = createHash("sha256").update(rest).digest("hex");
  const header = { format: "ajar-backup", version: 1, schema: 1, madeAt: MADE_AT, count: 1, sha256, ...changes };
  return `${JSON.stringify(header)}\n${rest}`;
}

test("lines taken out, changed or counted wrongly are found by the first line", async () => {
  const one = `${JSON.stringify(someFacts(1)[0])}\n`;
  expect(await open(await agePassphraseFile(vouched(one)))).toMatchObject({ ok: true, value: { count: 1 } });
  expect(await open(await agePassphraseFile(vouched(one, { count: 2 })))).toEqual(refused("cut-short"));
  const changed = vouched(one).replace('"Bo"', '"Jo"');
  expect(await open(await agePassphraseFile(changed))).toEqual(refused("cut-short"));
  const fewer = lines.split("\n").toSpliced(3, 1).join("\n");
  expect(await open(await agePassphraseFile(fewer))).toEqual(refused("cut-short"));
});

test("a line that is not one whole fact refuses the file rather than losing the line", async () => {
  for (const odd of [
    "{}\n",
    "\n",
    "{\n",
    '{"kind":1}\n',
    JSON.stringify(someFacts(1)[0]),
    `"${"x".repeat(300_000)}"\n`,
  ]) {
    expect([odd.slice(0, 40), await open(await agePassphraseFile(vouched(odd)))]).toEqual([
      odd.slice(0, 40),
      refused("not-a-backup"),
    ]);
  }
});

test("a file from a newer format is called too new; newer facts in this format are kept", async () => {
  const newer = vouched("anything", { version: 2, count: "many" });
  expect(await open(await agePassphraseFile(newer))).toEqual(refused("too-new"));
  expect(await open(bytesOf("age-encryption.org/v2\nwhatever follows"))).toEqual(refused("too-new"));

  const raw = { ...someFacts(1)[0], kind: "dream-told", schema: 9, dream: { colour: "green" } };
  const opened = await open(await agePassphraseFile(vouched(`${JSON.stringify(raw)}\n`, { schema: 9 })));
  expect(opened).toMatchObject({
    ok: true,
    value: { facts: [{ kind: "unknown", id: someFacts(1)[0]?.id, schema: 9 }] },
  });
  const facts = opened.ok ? opened.value.facts : [];
  const [, line = ""] = (await linesWithin(await seal(facts))).split("\n");
  expect(JSON.parse(line)).toEqual(raw);
});

test("a file that would take too long to open is refused before any work", async () => {
  const header = new TextDecoder("latin1").decode(file);
  const dearer = (factor: string): Uint8Array =>
    Buffer.from(
      header.replace(/^(-> scrypt \S+) 2$/mu, (_, start: string) => `${start} ${factor}`),
      "latin1",
    );
  for (const factor of ["5", "21", "64", "9".repeat(30)])
    expect(await open(dearer(factor))).toEqual(refused("too-slow-to-open"));

  const started = workedMs();
  expect(await openBackup(dearer("21"), KIT, quiet)).toEqual(refused("too-slow-to-open"));
  expect(workedMs() - started).toBeLessThan(100);
  expect(BACKUP_COST).toEqual({ written: 18, most: 20 });
});

test("a file larger than any backup is refused unread", async () => {
  const most = 256 * 1024 * 1024;
  expect(await open(new Uint8Array(most + 1))).toEqual({ ok: false, refusal: { kind: "too-long", most } });
});

test("a backup is never sealed with no words", async () => {
  await expect(seal(someFacts(1), " 1. 2. , ")).rejects.toThrow(RangeError);
});

test("progress goes from nothing to all, never back, and moves with the work", async () => {
  const facts = someFacts(5_000);
  const sealing: number[] = [];
  const opening: number[] = [];
  const large = await sealBackupAt(CHEAP, facts, {
    secret: KIT,
    madeAt: MADE_AT,
    progress: (share) => sealing.push(share),
  });
  await openBackupAt(CHEAP, large, { secret: KIT, progress: (share) => opening.push(share) });
  for (const told of [sealing, opening]) {
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect([Math.min(...told) < 0.1, told.at(-1)]).toEqual([true, 1]);
    expect(new Set(told).size).toBeGreaterThan(20);
  }
});

const REFUSALS = ["cannot-open", "not-a-backup", "cut-short", "too-new", "too-slow-to-open"];

/** Opens, and answers which way it went and whether it was quick. */
async function fateOf(bytes: Uint8Array): Promise<{ readonly went: string; readonly quick: boolean }> {
  const started = workedMs();
  const opened = await open(bytes);
  return { went: opened.ok ? "opened" : opened.refusal.kind, quick: workedMs() - started < 100 };
}

test("no altered byte gets through, and none makes it throw or hang", async () => {
  const alter = fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
    const altered = file.slice();
    altered[at] = (altered[at] ?? 0) ^ change;
    const fate = await fateOf(altered);
    expect(REFUSALS).toContain(fate.went);
    expect(fate.quick).toBe(true);
  });
  await fc.assert(alter, { numRuns: 600 });
});

test("no foreign bytes get through, with or without a header that looks right", async () => {
  const starts = [
    "",
    "age-encryption.org/v1\n",
    `age-encryption.org/v1\n-> scrypt ${"A".repeat(22)} 2\n${"A".repeat(43)}\n--- ${"A".repeat(43)}\n`,
  ];
  const foreign = fc.asyncProperty(
    fc.constantFrom(...starts),
    fc.uint8Array({ maxLength: 2_000 }),
    async (start, bytes) => {
      const fate = await fateOf(Buffer.concat([bytesOf(start), bytes]));
      expect(REFUSALS).toContain(fate.went);
      expect(fate.quick).toBe(true);
    },
  );
  await fc.assert(foreign, { numRuns: 400 });
});

test("lines spliced, doubled or altered inside an opened file are never taken for the backup", async () => {
  const splice = fc.asyncProperty(
    fc.nat(),
    fc.nat(200),
    fc.string({ unit: "binary", maxLength: 60 }),
    async (at, gone, put) => {
      const start = at % lines.length;
      const spliced = lines.slice(0, start) + put + lines.slice(start + gone);
      fc.pre(spliced !== lines);
      const fate = await fateOf(await agePassphraseFile(spliced));
      const headerOnly = start + Math.max(gone, put.length) < lines.indexOf("\n");
      expect(headerOnly ? [...REFUSALS, "opened"] : REFUSALS).toContain(fate.went);
      expect(fate.quick).toBe(true);
    },
  );
  await fc.assert(splice, { numRuns: 300 });
});
