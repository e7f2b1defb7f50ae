import * as fc from "fast-check";
import { expect, test } from "vitest";
import { entropyOf, kitWordsOf, wordsTyped } from "./kit.ts";

const anEntropy = fc.uint8Array({ minLength: 16, maxLength: 16 });
const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

test("kit words are the ones BIP-0039 publishes", () => {
  const published = [
    ["00000000000000000000000000000000", `${"abandon ".repeat(11)}about`],
    ["7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f", "legal winner thank year wave sausage worth useful legal winner thank yellow"],
    [
      "80808080808080808080808080808080",
      "letter advice cage absurd amount doctor acoustic avoid letter advice cage above",
    ],
    ["ffffffffffffffffffffffffffffffff", `${"zoo ".repeat(11)}wrong`],
    [
      "9e885d952ad362caeb4efe34a8e91bd2",
      "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic",
    ],
    ["23db8160a31d3e0dca3688ed941adbf3", "cat swing flag economy stadium alone churn speed unique patch report train"],
  ] as const;
  for (const [entropy, words] of published) {
    expect(kitWordsOf(bytesOf(entropy)).join(" ")).toBe(words);
    expect(entropyOf(words)).toEqual(bytesOf(entropy));
  }
});

test("every kit opens with its own words, however they are copied from paper", () => {
  const copies: readonly ((words: readonly string[]) => string)[] = [
    (words) => words.join(" "),
    (words) => words.join(", ").toUpperCase(),
    (words) => `  ${words.join("\n\n")}\t`,
    (words) => words.map((word, at) => `${at + 1}. ${word}`).join("\n"),
    (words) => words.map((word, at) => `${at + 1}) ${word},`).join(" "),
    (words) => words.map((word, at) => `${at + 1}.${word[0]?.toUpperCase()}${word.slice(1)}`).join(" "),
    (words) => `${words.join(" ")}.`,
  ];
  fc.assert(
    fc.property(anEntropy, fc.constantFrom(...copies), (entropy, copied) => {
      const words = kitWordsOf(entropy);
      expect(words).toHaveLength(12);
      expect(entropyOf(copied(words))).toEqual(entropy);
      expect(wordsTyped(copied(words))).toBe(words.join(" "));
    }),
  );
});

test("one word off its place is noticed nearly always, and never opens another kit as this one", () => {
  fc.assert(
    fc.property(anEntropy, fc.nat(10), (entropy, at) => {
      const words = [...kitWordsOf(entropy)];
      const [a = "", b = ""] = words.slice(at, at + 2);
      fc.pre(a !== b);
      words.splice(at, 2, b, a);
      expect(entropyOf(words.join(" "))).not.toEqual(entropy);
    }),
  );
});

test("anything that is not twelve kit words gives nothing, and never throws", () => {
  const twentyFour = `${"abandon ".repeat(23)}art`;
  for (const given of ["", " ", "abandon", "abandon ".repeat(12), twentyFour, `${"zoo ".repeat(11)}zoo`, "1. 2. 3."]) {
    expect(entropyOf(given)).toBeNull();
  }
  const word = fc.constantFrom("abandon", "zoo", "about", "Zoo,", "12.", "\u0000", "nötig", "wrong");
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(typed, (given) => {
      const entropy = entropyOf(given);
      const back = entropy === null ? null : kitWordsOf(entropy).join(" ");
      expect([null, wordsTyped(given)]).toContain(back);
    }),
    { numRuns: 1_000 },
  );
});

test("a kit is drawn from exactly 16 bytes", () => {
  expect(() => kitWordsOf(new Uint8Array(32))).toThrow(RangeError);
});
