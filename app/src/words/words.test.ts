import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { neverSaidIn } from "../../../content/src/voice.fixtures.ts";

const FOLDER = new URL("./en/", import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

/**
 * Every piece of text in a source file, inside functions too: what stands between quotes, and templates with the code
 * inside them left in, since that code holds words of its own. Comments, imports and "not" signs are no words.
 */
function textsIn(source: string): readonly string[] {
  const code = source
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/^\s*\/\/.*$/gm, "")
    .replaceAll(/^import[\s\S]*?;$/gm, "")
    .replaceAll("!==", "");
  const texts = code.match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  return texts.map((text) => text.slice(1, -1));
}

test("a word that Ajar never says is heard wherever it hides in a words file", () => {
  const source =
    'const a = { b: "You should go" }; const c = (n: number) => `${n === 1 ? "a streak" : "streaks"} here!`;';
  expect(textsIn(source).flatMap(neverSaidIn)).toEqual(["should", "streak", "streaks", "!"]);
  expect(
    textsIn('import { healthy } from "brave"; /* just */ const ok = n !== 1 ? "Rest" : "No fixing";').flatMap(
      neverSaidIn,
    ),
  ).toEqual([]);
});

test("there are words for every part of the app", () => {
  expect(files).toContain("moment.ts");
  expect(files.length).toBeGreaterThan(8);
});

test.each(files)("%s says nothing that Ajar never says, and raises its voice nowhere", (name) => {
  const texts = textsIn(readFileSync(new URL(name, FOLDER), "utf8"));
  expect(texts).not.toEqual([]);
  expect(texts.flatMap((text) => neverSaidIn(text).map((word) => `${word} in “${text}”`))).toEqual([]);
});
