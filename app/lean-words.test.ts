import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { EFF_WORDS } from "../vault/src/wordlist.ts";
import { leanModule } from "./lean-words.ts";

const fromVault = createRequire(new URL("../vault/package.json", import.meta.url));

async function listIn(code: string, name: string): Promise<readonly string[]> {
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as Record<
    string,
    readonly string[]
  >;
  return module[name] ?? [];
}

test("the words for passphrases and those of the recovery kit come back as they are, in less room", async () => {
  const eff = readFileSync(new URL("../vault/src/wordlist.ts", import.meta.url), "utf8");
  const kit = readFileSync(fromVault.resolve("@scure/bip39/wordlists/english.js"), "utf8");
  const lean = [leanModule(eff.replace(": readonly string[]", "")), leanModule(kit)];
  expect(await listIn(lean[0] ?? "", "EFF_WORDS")).toEqual(EFF_WORDS);
  expect(await listIn(lean[1] ?? "", "wordlist")).toEqual(await listIn(kit, "wordlist"));
  expect(lean.map((each) => each?.length ?? 0)[0]).toBeLessThan(0.6 * eff.length);
});

test("any words do", async () => {
  const word = fc.stringMatching(/^[a-z][a-z-]{2,19}$/);
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1700, maxLength: 2000 }), async (words) => {
      const code = leanModule(`export const words = \`${words.join(" ")}\`.split("\\n");`);
      expect(await listIn(code ?? "", "words")).toEqual(words);
    }),
    { numRuns: 10 },
  );
});

test("a module without a list stays as it is", () => {
  expect(leanModule("export const words = `a few words`;")).toBeNull();
});
