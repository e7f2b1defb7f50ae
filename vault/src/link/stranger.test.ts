import { describe, expect, test } from "vitest";
import { concat, type Bytes } from "../bytes.ts";
import { randomBytes } from "../surroundings.ts";
import { approach, greet, type Compared } from "./attempt.ts";
import { Letters } from "./letters.ts";
import { mailKeyOf, sealLetter } from "./mail.ts";
import { Meetings, seeded, someCode, someOwn } from "./meeting.fixtures.ts";
import { overOf, scene } from "./scene.fixtures.ts";

const BITS_A_PICTURE = 64;
const given = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env["AJAR_RUNS"];
const RUNS = Number(given ?? 10_000);
/** Every run is two whole handshakes, so there are fewer of them. */
const MEETINGS = Math.max(60, Math.min(10_000, RUNS / 50));

describe("a third party", () => {
  test("who reads the code too and answers it is found out by the device that shows it", async () => {
    const here = await scene();
    const second = await Letters.at(here.meetings.at(here.code), "new", here.code);
    const answers = await Promise.all([
      greet(here.old.letters, here.code, here.old.own),
      approach(here.fresh.letters, here.code, here.fresh.own),
      approach(second, here.code, await someOwn(randomBytes)),
    ]);
    expect(answers.map((each) => each.ok)).toEqual([false, false, false]);
    expect(answers.map(overOf)).toContain("stranger");
  });

  test("who answers first leaves the second reader with nothing", async () => {
    const here = await scene();
    const first = await Letters.at(here.meetings.at(here.code), "new", here.code);
    await Promise.all([
      greet(here.old.letters, here.code, here.old.own),
      approach(first, here.code, await someOwn(randomBytes)),
    ]);
    expect(overOf(await approach(here.fresh.letters, here.code, here.fresh.own))).toBe("stranger");
    expect(here.old.letters.over ?? { kind: "stopped" }).toMatchObject({ kind: "stopped" });
  });

  test("without the code cannot say anything that is taken for a letter", async () => {
    const here = await scene();
    const meeting = here.meetings.at(here.code);
    const key = await mailKeyOf({ psk: randomBytes(32), rendezvous: here.code.rendezvous });
    const forged = { step: "commit", plain: randomBytes(32) } as const;
    await meeting.put(await sealLetter({ key, rendezvous: here.code.rendezvous }, forged));
    expect(overOf(await greet(here.old.letters, here.code, here.old.own))).toBe("stranger");
  });

  test("who says a letter again, as it was, is found out", async () => {
    const here = await scene(randomBytes, (meeting, side) =>
      side === "old" ? meeting : { ...meeting, put: async (m) => (await meeting.put(m), meeting.put(m)) },
    );
    const answers = await Promise.all([
      greet(here.old.letters, here.code, here.old.own),
      approach(here.fresh.letters, here.code, here.fresh.own),
    ]);
    expect(answers.map((each) => each.ok)).toEqual([false, false]);
  });

  test("who alters any one letter ends the attempt", async () => {
    for (const step of [0, 1, 2]) {
      for (const at of [0, 1, 2, 40, 70, 120]) {
        let count = -1;
        const here = await scene(randomBytes, (meeting) => ({
          ...meeting,
          put: (message) => {
            count += 1;
            const altered = message.slice();
            if (count === step) altered[at % altered.length]! ^= 1;
            return meeting.put(altered);
          },
        }));
        const answers = await Promise.all([
          greet(here.old.letters, here.code, here.old.own),
          approach(here.fresh.letters, here.code, here.fresh.own),
        ]);
        expect(answers.filter((each) => each.ok).length, `letter ${step}, byte ${at}`).toBeLessThan(2);
      }
    }
  });

  test("in the middle, with the code in hand, never shows both the same pictures or digits", async () => {
    let onePicture = 0;
    for (let seed = 1; seed <= MEETINGS; seed += 1) {
      const [a, b] = await manInTheMiddle(seeded(seed));
      expect(a.agreement.pictures, `seed ${seed}`).not.toEqual(b.agreement.pictures);
      expect(a.agreement.digits, `seed ${seed}`).not.toBe(b.agreement.digits);
      const [proofA, proofB] = [a.agreement.confirmation, b.agreement.confirmation];
      expect(proofA).not.toBe(proofB);
      if (a.agreement.pictures[0] === b.agreement.pictures[0]) onePicture += 1;
    }
    // One picture alone would be the same by chance every 64th time: the attack runs, and only the comparing stops it.
    expect(onePicture).toBeLessThan((MEETINGS / BITS_A_PICTURE) * 6 + 6);
  }, 600_000);

  test("who offers a key of small order is refused", async () => {
    const here = await scene();
    const zero = new Uint8Array(32);
    const bad = { ...here.fresh.own.half, keys: { ...here.fresh.own.half.keys, ephemeral: zero } };
    const [a] = await Promise.all([
      greet(here.old.letters, here.code, here.old.own),
      approach(here.fresh.letters, here.code, { ...here.fresh.own, half: bad }),
    ]);
    expect(overOf(a)).toBe("stranger");
  });

  test("who shows other keys than it committed to is refused", async () => {
    const here = await scene();
    const other = await someOwn(randomBytes);
    await here.fresh.letters.send("commit", randomBytes(32));
    const greeting = greet(here.old.letters, here.code, here.old.own);
    await here.fresh.letters.take("keys");
    await here.fresh.letters.send("reveal", concat(randomBytes(112), other.half.nonce));
    expect(overOf(await greeting)).toBe("stranger");
  });
});

/** Someone who read the code and owns the relay: one meeting with each device, own keys in both. */
async function manInTheMiddle(random: (count: number) => Bytes): Promise<readonly [Compared, Compared]> {
  const code = someCode(random);
  const [withOld, withNew] = [new Meetings(), new Meetings()];
  withOld.open(code);
  withNew.open(code);
  const letters = (meetings: Meetings, side: "old" | "new"): Promise<Letters> =>
    Letters.at(meetings.at(code), side, code);
  const mallory = await someOwn(random);
  const [a, b] = await Promise.all([
    greet(await letters(withOld, "old"), code, await someOwn(random)),
    approach(await letters(withNew, "new"), code, await someOwn(random)),
    approach(await letters(withOld, "new"), code, mallory),
    greet(await letters(withNew, "old"), code, mallory),
  ]);
  if (!a.ok || !b.ok) throw new Error("the attack did not run");
  return [a.value, b.value];
}
