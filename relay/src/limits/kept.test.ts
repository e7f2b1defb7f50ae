import { KEPT_CLOSED_PER_SPACE, KEPT_SLOTS_PER_ROLE, MEETINGS } from "@ajar/core/protocol/limits";
import { join } from "node:path";
import { expect, test } from "vitest";
import { arrive, keyOf, make, newDevice, random } from "../device.fixtures.ts";
import { aFolder, aRelay } from "../relay.fixtures.ts";
import { Exchanges } from "../slots/exchanges.ts";
import { MemorySessionNumbers } from "../spaces/session-numbers.ts";
import { openSqliteSql } from "../sql/sqlite-sql.ts";

const HOUR_MS = 3_600_000;
const hourNow = (): number => Math.floor(Date.now() / HOUR_MS);

interface Kept {
  readonly count: number;
  /** 1: released, both slots kept. 2: closed. */
  readonly ended: 1 | 2;
}

/** What a pair would be told on its next put, with so many exchanges over and still kept. */
async function putAmid({ count, ended }: Kept): Promise<unknown> {
  const desk = openSqliteSql(join(aFolder(), "desk.sqlite"));
  const numbers = new MemorySessionNumbers(0);
  const [space, author] = [random(16), random(16)];
  await desk.transaction(async (run) => {
    for (let each = 0; each < count; each += 1) {
      const exchange = random(20);
      await run("INSERT INTO relay_exchanges VALUES ($1, $2, $3, $4)", [space, exchange, hourNow() + 24, ended]);
      for (const role of ended === 1 ? [0, 1] : []) {
        const slot = [space, exchange, role, random(32), random(4), random(4), random(32)];
        await run("INSERT INTO relay_slots VALUES ($1, $2, $3, $4, $5, $6, $7)", slot);
      }
    }
  });
  const exchange = random(20);
  new DataView(exchange.buffer).setUint32(16, hourNow() + 24);
  const login = { space, author, number: await numbers.next(space, author) };
  const put = { kind: "put", exchange, keyHash: random(32), card: random(340), answer: random(16_464) } as const;
  const reply = await new Exchanges(desk, numbers).ask({ login, role: 0, now: Date.now() }, put);
  await desk.close();
  return reply;
}

test("exchanges that are over are kept for a while, but not without end", async () => {
  const full = { kind: "refused", why: "full" };
  expect(await putAmid({ count: KEPT_SLOTS_PER_ROLE - 1, ended: 1 })).toMatchObject({ is: "ok" });
  expect(await putAmid({ count: KEPT_SLOTS_PER_ROLE, ended: 1 })).toEqual(full);
  expect(await putAmid({ count: KEPT_CLOSED_PER_SPACE - 1, ended: 2 })).toMatchObject({ is: "ok" });
  expect(await putAmid({ count: KEPT_CLOSED_PER_SPACE, ended: 2 })).toEqual(full);
});

test("a space opens as many meetings as people link devices, and then waits", async () => {
  const clock = { now: Date.now() };
  const { origin } = await aRelay({ now: () => clock.now });
  const phone = newDevice();
  await make(origin, phone);
  const line = await arrive(origin, phone);
  const open = () => line.ask({ kind: "meet-open", meeting: random(16), minutes: 5 });
  for (let each = 0; each < MEETINGS.burst; each += 1) expect(await open()).toMatchObject({ kind: "done" });
  expect(await open()).toMatchObject({ kind: "refused", why: "too-fast" });
  clock.now += HOUR_MS / MEETINGS.perHour;
  expect(await open()).toMatchObject({ kind: "done" });
});

test("devices come and go, sixty-four in all, so that what was written can always be compacted", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  await make(origin, phone);
  const line = await arrive(origin, phone);
  const five = () => Array.from({ length: 5 }, () => keyOf(newDevice(phone.space)));
  let [come, had] = [five(), 1];
  expect(await line.ask({ kind: "keys", add: come, remove: [] })).toMatchObject({ kind: "done" });
  for (had += 5; had + 5 <= 64; had += 5) {
    const next = five();
    expect(await line.ask({ kind: "keys", add: next, remove: come })).toMatchObject({ kind: "done" });
    come = next;
  }
  expect(await line.ask({ kind: "keys", add: five(), remove: come })).toMatchObject({ why: "not-allowed" });
  expect(await line.ask({ kind: "keys", add: [], remove: come })).toMatchObject({ kind: "done" });
}, 20_000);
