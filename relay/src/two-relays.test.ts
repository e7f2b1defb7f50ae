import { afterAll, beforeAll, expect, test } from "vitest";
import { arrive, dial, entryOf, make, newDevice, random, until } from "./device.fixtures.ts";
import { startSmall, type Server } from "./log/postgres.fixtures.ts";
import { aRelay, type Running } from "./relay.fixtures.ts";
import { keyHashOf } from "./slots/exchanges.ts";

const ROOM_KIB = 1_000_000;
const START_MS = 120_000;

let server: Server;
beforeAll(async () => {
  server = await startSmall(ROOM_KIB);
}, START_MS);
afterAll(() => server.stop());

async function twoRelays(): Promise<readonly [Running, Running]> {
  const store = { kind: "postgres", urls: [server.url], durability: "one-server" } as const;
  return [await aRelay({ store }), await aRelay({ store })];
}

test(
  "two devices at two relays on one database see each other's entries at once",
  async () => {
    const [here, there] = await twoRelays();
    const phone = newDevice();
    const laptop = newDevice(phone.space);
    await make(here.origin, phone, laptop);
    const [writes, reads] = [await arrive(here.origin, phone), await arrive(there.origin, laptop)];
    for (const seq of [1, 2, 3]) {
      expect(await writes.ask({ kind: "append", entry: entryOf(phone, seq) })).toMatchObject({
        kind: "stored",
        cursor: seq,
      });
    }
    await until(() => reads.unasked.length === 3);
    expect(reads.unasked.map((frame) => frame.kind === "entry-live" && frame.cursor)).toEqual([1, 2, 3]);
  },
  START_MS,
);

test(
  "an exchange works across relays, and what an older login at another relay sends is not done",
  async () => {
    const [here, there] = await twoRelays();
    const mine = newDevice();
    const theirs = newDevice(mine.space, 1);
    await make(there.origin, mine, theirs);
    const exchange = random(20);
    new DataView(exchange.buffer).setUint32(16, Math.floor(Date.now() / 3_600_000) + 24);
    const keys = [random(32), random(32)] as const;
    const putOf = (role: 0 | 1) => {
      const keyHash = new Uint8Array(keyHashOf(exchange, role, keys[role]));
      return { kind: "put", exchange, keyHash, card: random(340), answer: random(16_464) } as const;
    };
    const old = await arrive(here.origin, mine);
    const [own, other] = [await arrive(there.origin, mine), await arrive(here.origin, theirs)];
    const put = putOf(0);
    expect(await old.ask(put)).toMatchObject({ kind: "refused", why: "superseded" });
    const both = await Promise.all([own.ask(put), other.ask(putOf(1))]);
    expect(both).toMatchObject([{ is: "ok" }, { is: "ok" }]);
    const given = [
      own.ask({ kind: "key", exchange, answerKey: keys[0] }),
      other.ask({ kind: "key", exchange, answerKey: keys[1] }),
    ];
    expect(await Promise.all(given)).toMatchObject([{ is: "ok" }, { is: "ok" }]);
    expect(await own.ask({ kind: "see", exchange })).toMatchObject({ kind: "slot-released", otherKey: keys[1] });
    expect(await other.ask({ kind: "see", exchange })).toMatchObject({ kind: "slot-released", otherKey: keys[0] });
  },
  START_MS,
);

test(
  "a meeting and a closing reach the other relay",
  async () => {
    const [here, there] = await twoRelays();
    const phone = newDevice();
    const laptop = newDevice(phone.space);
    await make(here.origin, phone, laptop);
    const [line, other] = [await arrive(here.origin, phone), await arrive(there.origin, laptop)];
    const [meeting, message] = [random(16), random(100)];
    await line.ask({ kind: "meet-open", meeting, minutes: 5 });
    const fresh = await dial(there.origin);
    expect(await fresh.ask({ kind: "meet-put", meeting, message })).toMatchObject({ kind: "done" });
    expect(await line.ask({ kind: "meet-get", meeting, from: 0 })).toMatchObject({ messages: [message] });
    await line.ask({ kind: "append", entry: entryOf(phone, 1) });
    const gone = other.closed();
    void line.ask({ kind: "close" });
    await gone;
    await expect(arrive(there.origin, laptop)).rejects.toThrow("closed");
  },
  START_MS,
);
