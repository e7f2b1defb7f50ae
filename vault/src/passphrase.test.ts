import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fiveWords, normalised, tenWords, weigh } from "./passphrase.ts";
import { EFF_WORDS } from "./wordlist.ts";

/** Bytes in the order given, then zeros. */
function bytesInTurn(bytes: readonly number[]): (n: number) => Uint8Array {
  let at = 0;
  return (n) => Uint8Array.from({ length: n }, () => bytes[at++] ?? 0);
}

const realChance = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n));

test("the word list is the published one: 7,776 words, each once", () => {
  expect(EFF_WORDS).toHaveLength(6 ** 5);
  expect(new Set(EFF_WORDS).size).toBe(EFF_WORDS.length);
  expect(EFF_WORDS.every((word) => /^[a-z]+(-[a-z]+)?$/u.test(word))).toBe(true);
  const hash = createHash("sha256").update(EFF_WORDS.join(" ")).digest("hex");
  expect(hash).toBe("c523ba7b5e0d3f77cc6cf0d83bed3f250143c0c90c255d6a646dd992f8453675");
});

test("five words are offered for every day and ten for a backup", () => {
  expect(fiveWords(bytesInTurn([0, 0, 0, 1, 0, 2, 0, 3, 30, 95]))).toBe("abacus abdomen abdominal abide zoom");
  for (const [words, count] of [
    [fiveWords(realChance), 5],
    [tenWords(realChance), 10],
  ] as const) {
    expect(words.split(" ")).toHaveLength(count);
    expect(words.split(" ").every((word) => EFF_WORDS.includes(word))).toBe(true);
  }
});

test("every word is as likely as any other: of all two-byte draws each word gets eight", () => {
  const timesByWord = new Map<string, number>();
  for (let draw = 0; draw < 65_536; draw += 1) {
    const bytes = bytesInTurn([draw >> 8, draw & 255]);
    let asked = 0;
    const words = fiveWords((n) => {
      asked += 1;
      return bytes(n);
    });
    if (asked > 5) continue;
    const first = words.split(" ")[0] ?? "";
    timesByWord.set(first, (timesByWord.get(first) ?? 0) + 1);
  }
  expect(timesByWord.size).toBe(7_776);
  expect(new Set(timesByWord.values())).toEqual(new Set([8]));
});

test("a passphrase that Ajar offers is always fine to use", () => {
  for (let round = 0; round < 2_000; round += 1) {
    const words = fiveWords(realChance);
    expect([words, weigh(words).verdict]).toEqual([words, "fine"]);
  }
});

test("fourteen characters are too short and fifteen are enough, whatever they are", () => {
  expect(weigh("the owl is late")).toEqual({ verdict: "fine", characters: 15 });
  expect(weigh("the owl is lat")).toEqual({ verdict: "too-short", characters: 14 });
  expect(weigh("")).toEqual({ verdict: "too-short", characters: 0 });
  expect(weigh("🦉🌙🧵🪴🫖🐚🎈🪁🧭🍐🎻🪺🧩🫧")).toEqual({ verdict: "too-short", characters: 14 });
  expect(weigh("🦉🌙🧵🪴🫖🐚🎈🪁🧭🍐🎻🪺🧩🫧🥁")).toEqual({ verdict: "fine", characters: 15 });
});

test("what many people would type first is called common", () => {
  const common = [
    "correct horse battery staple",
    "CorrectHorseBatteryStaple1!",
    "aaaaaaaaaaaaaaa",
    "               ",
    "!!!!!!!!!!!!!!!!",
    "abababababababab",
    "passwordpassword",
    "Password1Password1",
    "MyDogRexMyDogRex",
    "p@ssw0rdp@ssw0rd",
    "1l0veyou1l0veyou!!",
    "Passw0rd12345678!",
    "iloveyou1234567",
    "I love you, I love you!",
    "123456789012345",
    "98765432109876543210",
    "1234512345123451",
    "qwertyuiopasdfgh",
    "zxcvbnmasdfghjkl",
    "1qaz2wsx3edc4rfv",
    "1q2w3e4r5t6y7u8i",
    "qwertz123456789",
    "!@#$%^&*()!@#$%^&*()",
    "abcdefghijklmnop",
    "letmeinletmein2024",
    "this is my password",
    "To be, or not to be: that is the question",
    "may the force be with you",
    "Twinkle, twinkle, little star...",
    "the quick brown fox jumps over the lazy dog",
    "The Lord is my shepherd; I shall not want.",
    "ichliebedich1234",
    "dragonmonkeyfootball",
  ];
  for (const passphrase of common) expect([passphrase, weigh(passphrase).verdict]).toEqual([passphrase, "common"]);
});

test("a person's own odd sentence is fine, though it holds everyday words", () => {
  const own = [
    "my password lives under the third fern",
    "seven grey kettles at noon",
    "Tante Irmgard fährt Traktor",
    "Наш кот боится пылесоса",
    "梅雨の朝に青い傘を三本忘れた祖母の話",
    "x9#Kq2!vLw7$Tz4@",
    "{|}~^`<>?:;[]-=,./",
  ];
  for (const passphrase of own) expect([passphrase, weigh(passphrase).verdict]).toEqual([passphrase, "fine"]);
});

test("one chunk again and again is common, however long it is and wherever it stops", () => {
  const chunk = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(chunk, fc.integer({ min: 2, max: 6 }), (piece, times) => {
      const whole = piece.repeat(times);
      fc.pre(whole.length >= 15);
      expect(weigh(whole).verdict).toBe("common");
      expect(weigh(whole + piece.slice(0, times)).verdict).toBe("common");
    }),
  );
});

test("any text is weighed at once and never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => void weigh(text)));
  const started = performance.now();
  weigh("qwerty1".repeat(20_000));
  expect(performance.now() - started).toBeLessThan(1_000);
});

test("a letter typed in one piece or in two is the same passphrase", () => {
  expect(normalised("fa\u0308hrt ﬁn")).toBe(normalised("f\u00e4hrt fin"));
  expect(normalised(" Keeps Capitals  and spaces ")).toBe(" Keeps Capitals  and spaces ");
});
