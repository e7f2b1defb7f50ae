import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fromHex, toHex } from "../bytes.ts";
import golden from "../golden/link.json" with { type: "json" };
import { parseLinkCode, writeLinkCode } from "./code.ts";
import { agreementOf, commitmentTo, confirmationOf, parseHalf, transcriptOf, type Half } from "./handshake.ts";
import { mailKeyOf, openLetter, sealLetter } from "./mail.ts";

type Vector = (typeof golden.handshakes)[number];

function halfOf(hex: string): Half {
  const half = parseHalf(fromHex(hex));
  if (half === null) throw new Error("not a half");
  return half;
}

describe.each(golden.handshakes)("handshake %#", (vector: Vector) => {
  const code = parseLinkCode(vector.code);
  if (code === null) throw new Error("not a code");
  const halves = { old: halfOf(vector.old.half), new: halfOf(vector.new.half) };

  test("its code says where to meet, under which secret, until when", () => {
    expect(writeLinkCode(code)).toBe(vector.code);
    expect([code.origin, toHex(code.rendezvous), toHex(code.psk), code.until]).toEqual([
      vector.origin,
      vector.rendezvous,
      vector.psk,
      vector.until,
    ]);
  });

  test("commitment and transcript are these", async () => {
    expect(toHex(await commitmentTo(halves.new))).toBe(vector.commitment);
    expect(toHex(await transcriptOf(code, halves))).toBe(vector.transcript);
  });

  test.each(["old", "new"] as const)(
    "the %s device shows these pictures and digits, and proves it so",
    async (side) => {
      const { ephemeral, dh } = vector[side];
      const secrets = { ephemeral: fromHex(ephemeral), dh: fromHex(dh) };
      const agreement = await agreementOf(code, halves, { side, secrets });
      if (agreement === null) throw new Error("no agreement");
      expect(agreement.pictures).toEqual(vector.pictures);
      expect(agreement.digits).toBe(vector.digits);
      expect(toHex(await confirmationOf(agreement, "old"))).toBe(vector.confirmOld);
      expect(toHex(await confirmationOf(agreement, "new"))).toBe(vector.confirmNew);
    },
  );

  test("its first letter is sealed like this, and opens", async () => {
    const sealing = { key: await mailKeyOf(code), rendezvous: code.rendezvous };
    const plain = fromHex(vector.commitment);
    const letter = await sealLetter(sealing, { step: "commit", plain }, fromHex(vector.letterSalt));
    expect(toHex(letter)).toBe(vector.letter);
    expect(await openLetter(sealing, letter)).toEqual({ step: "commit", plain });
  });
});

test("the worked example of docs/protocol.md is the first of these", () => {
  const page = readFileSync(new URL("../../../docs/protocol.md", import.meta.url), "utf8");
  const block = /```handshake\n([\s\S]*?)```/u.exec(page)?.[1] ?? "";
  const parts = [...block.matchAll(/^([^\n:]+):\n((?: {2}[^\n]+\n)+)/gmu)];
  const given = Object.fromEntries(parts.map(([, name, text]) => [name ?? "", (text ?? "").replaceAll(/\s/gu, "")]));
  const vector = golden.handshakes[0] as Vector;
  expect(given).toEqual({
    code: vector.code,
    "rendezvous id": vector.rendezvous,
    PSK: vector.psk,
    "old device, ephemeral secret": vector.old.ephemeral,
    "old device, D_dh secret": vector.old.dh,
    "old device, half": vector.old.half,
    "new device, ephemeral secret": vector.new.ephemeral,
    "new device, D_dh secret": vector.new.dh,
    "new device, half": vector.new.half,
    commitment: vector.commitment,
    transcript: vector.transcript,
    pictures: vector.pictures.map((number) => String(number).padStart(2, "0")).join(""),
    digits: vector.digits,
    "confirmation of the old device": vector.confirmOld,
    "confirmation of the new device": vector.confirmNew,
    "letter commit, salt 32 × 09": vector.letter,
  });
});
