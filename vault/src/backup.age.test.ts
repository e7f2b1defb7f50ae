import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fact } from "@ajar/core/journal/entry";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sealBackup } from "./backup.ts";
import { KIT, MADE_AT, someFacts } from "./backup.fixtures.ts";

// The outside witness: a person without Ajar, with the standard `age` tool and the words on paper. Where the tool is
// not there, the file's first lines are read instead; AJAR_AGE=required makes its absence a failure.

const REQUIRED = process.env["AJAR_AGE"] === "required";
const hasAge = isThere("age") && isThere("script");
const TEN = "abacus yo-yo t-shirt felt-tip drop-down zoom unlinked dole wad rift";
const sealedWith: readonly string[] = hasAge ? [KIT, TEN] : [];
const wrongWords: readonly string[] = hasAge ? [TEN] : [];
const facts = someFacts(2_500);

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "ajar-age-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isThere(tool: string): boolean {
  return spawnSync("which", [tool], { stdio: "ignore" }).status === 0;
}

/** `age` reads a passphrase from a terminal only, so `script` lends it one. Resolves with what the terminal showed. */
function ageInTerminal(args: readonly string[], secret: string): Promise<string> {
  const command = ["age", ...args].map((each) => `'${each}'`).join(" ");
  const linux = ["-qec", command, "/dev/null"];
  const bsd = ["-q", "/dev/null", "sh", "-c", command];
  const terminal = spawn("script", process.platform === "darwin" ? bsd : linux, { stdio: ["pipe", "pipe", "inherit"] });
  let shown = "";
  terminal.stdout.on("data", (bytes: Buffer) => {
    const before = shown;
    shown += bytes.toString();
    if (!before.includes("passphrase") && shown.includes("passphrase")) terminal.stdin.write(`${secret}\n`);
  });
  return new Promise((resolve, reject) => {
    terminal.on("error", reject);
    terminal.on("close", () => resolve(shown));
  });
}

/** A fresh backup under the tool: the lines it wrote, or what it said when it wrote nothing. */
async function openedByAge(sealedWith: string, typed: string): Promise<string> {
  const [sealed, opened] = [join(folder, `${sealedWith}.age`), join(folder, `${sealedWith} ${typed}.jsonl`)];
  writeFileSync(sealed, await sealBackup(facts, sealedWith, MADE_AT, () => undefined));
  const shown = await ageInTerminal(["-d", "-o", opened, sealed], typed);
  return existsSync(opened) ? readFileSync(opened, "utf8") : shown;
}

test("the age tool is here when it is asked for", () => {
  const verdict = REQUIRED && !hasAge ? "AJAR_AGE=required, but `age` or `script` is not installed" : "as asked";
  expect(verdict).toBe("as asked");
});

test("a backup says it is an age v1 file that a passphrase opens, at work factor 18", async () => {
  const file = await sealBackup(facts, KIT, MADE_AT, () => undefined);
  const [version, lock] = new TextDecoder("latin1").decode(file.subarray(0, 200)).split("\n");
  expect(version).toBe("age-encryption.org/v1");
  expect(lock).toMatch(/^-> scrypt \S{22} 18$/u);
}, 60_000);

test.for(sealedWith)("the age tool opens it with the words on paper: %s", { timeout: 60_000 }, async (secret) => {
  const [first = "", ...rest] = (await openedByAge(secret, secret)).split(/(?<=\n)/u);
  const header = JSON.parse(first) as { readonly count: number; readonly sha256: string };
  expect(header.count).toBe(facts.length);
  expect(header.sha256).toBe(createHash("sha256").update(rest.join("")).digest("hex"));
  expect(rest.map((line) => JSON.parse(line) as Fact)).toEqual(facts);
});

test.for(wrongWords)("the age tool does not open it with other words: %s", { timeout: 60_000 }, async (typed) => {
  expect(await openedByAge(KIT, typed)).toContain("incorrect passphrase");
});
