import { describe, expect, test } from "vitest";
import { randomBytes } from "../surroundings.ts";
import { approach, confirmed, greet } from "./attempt.ts";
import { digitsOf, picturesOf } from "./handshake.ts";
import { Letters } from "./letters.ts";
import { someOwn } from "./meeting.fixtures.ts";
import { bothCompared, overOf, scene } from "./scene.fixtures.ts";

describe("two devices at one meeting", () => {
  test("see the same seven pictures and the same twelve digits, and prove to each other that both were compared", async () => {
    const here = await scene();
    const [a, b] = await bothCompared(here);
    expect(a.agreement.pictures).toEqual(b.agreement.pictures);
    expect(a.agreement.pictures).toHaveLength(7);
    expect(a.agreement.digits).toBe(b.agreement.digits);
    expect(a.agreement.digits).toMatch(/^\d{12}$/u);
    expect(a.theirs).toEqual(here.fresh.own.half.keys);
    expect(b.theirs).toEqual(here.old.own.half.keys);
    const both = await Promise.all([confirmed(here.old.letters, a), confirmed(here.fresh.letters, b)]);
    expect(both.map((each) => each.ok)).toEqual([true, true]);
  });

  test("have nothing while one has not said The same", async () => {
    const here = await scene();
    const [a] = await bothCompared(here);
    const waiting = confirmed(here.old.letters, a);
    const early = await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 30, "nothing yet"))]);
    expect(early).toBe("nothing yet");
    await here.fresh.letters.stop({ kind: "different" });
    expect(overOf(await waiting)).toBe("stopped");
  });

  test.each(["old", "new"] as const)("are over for both when the %s one says Different", async (side) => {
    const here = await scene();
    const [a, b] = await bothCompared(here);
    const [sayer, other] = side === "old" ? [here.old, here.fresh] : [here.fresh, here.old];
    await sayer.letters.stop({ kind: "different" });
    expect(overOf(await confirmed(other.letters, side === "old" ? b : a))).toBe("stopped");
    expect(overOf(await confirmed(sayer.letters, side === "old" ? a : b))).toBe("different");
    const again = await Letters.at(here.meetings.at(here.code), "new", here.code);
    expect(overOf(await approach(again, here.code, await someOwn(randomBytes)))).toBe("stopped");
  });

  test("are over for both when one gives up, in the middle of waiting", async () => {
    const here = await scene();
    const waiting = greet(here.old.letters, here.code, here.old.own);
    await here.old.letters.stop({ kind: "timed-out" });
    expect(overOf(await waiting)).toBe("timed-out");
    expect(overOf(await approach(here.fresh.letters, here.code, here.fresh.own))).toBe("stopped");
  });

  test("a code that was used does not work again", async () => {
    const here = await scene();
    await bothCompared(here);
    await here.old.letters.finish();
    const late = await Letters.at(here.meetings.at(here.code), "new", here.code);
    expect(overOf(await approach(late, here.code, await someOwn(randomBytes)))).toBe("stopped");
  });
});

describe("what both look at", () => {
  test("seven numbers are the first 42 bits, six at a time", () => {
    expect(picturesOf(Uint8Array.of(0, 0, 0, 0, 0, 0x3f))).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(picturesOf(Uint8Array.of(0, 0, 0, 0, 0, 0x40))).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(picturesOf(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff))).toEqual([63, 63, 63, 63, 63, 63, 63]);
    expect(picturesOf(Uint8Array.of(0b00000100, 0b00100000, 0b11000100, 0, 0, 0))).toEqual([1, 2, 3, 4, 0, 0, 0]);
  });

  test("twelve digits are the number's last, with its zeros", () => {
    expect(digitsOf(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 7))).toBe("000000000007");
    expect(digitsOf(new Uint8Array(8).fill(255))).toBe((2n ** 64n - 1n).toString().slice(-12));
  });
});
