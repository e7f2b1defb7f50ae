import { join } from "node:path";
import { expect, test } from "vitest";
import {
  arrive,
  dial,
  createFor,
  entryOf,
  make,
  newDevice,
  random,
  type Bytes,
  type Device,
  type Line,
} from "./device.fixtures.ts";
import { openSqliteLog } from "./log/sqlite.ts";
import { startProcess } from "./process.fixtures.ts";
import { aFolder, aRelay } from "./relay.fixtures.ts";
import { LOG_FILE, openStores } from "./stores.ts";

/** No file of the process grows beyond this, as on a disk that is full. Blocks of 1 KiB. */
const FULL_AT_KIB = 1_500;
const HOUR_MS = 3_600_000;

const aPut = () => {
  const exchange = random(20);
  new DataView(exchange.buffer).setUint32(16, Math.floor(Date.now() / HOUR_MS) + 24);
  return { kind: "put", exchange, keyHash: random(32), card: random(340), answer: random(16_464) } as const;
};

/** Appends until the relay takes no more, and a little beyond; answers what it said it had. */
async function fill(line: Line, device: Device): Promise<readonly Bytes[]> {
  const kept: Bytes[] = [];
  for (let refused = 0; refused < 5;) {
    const entry = entryOf(device, kept.length + 1, random(40_000));
    const answer = await line.ask({ kind: "append", entry });
    if (answer?.kind === "stored") kept.push(entry);
    else {
      expect(answer).toMatchObject({ kind: "busy" });
      refused += 1;
    }
    if (kept.length > 1_000) throw new Error("the disk does not fill");
  }
  return kept;
}

async function everything(line: Line): Promise<readonly Bytes[]> {
  const rows: Bytes[] = [];
  for (let cursor = 0, more = true; more;) {
    const page = await line.ask({ kind: "read", cursor, limit: 100 });
    if (page?.kind !== "page") throw new Error(`no page: ${page?.kind}`);
    rows.push(...page.items.map(({ bytes }) => bytes));
    ({ cursor, more } = page);
  }
  return rows;
}

test("a relay whose disk is full acknowledges nothing more, is not ready, still reads, and goes on once there is room", async () => {
  const data = aFolder();
  const [mine, other] = [newDevice(), newDevice()];
  const theirs = newDevice(mine.space, 1);
  const full = await startProcess(data, {}, ["bash", "-c", `ulimit -f ${FULL_AT_KIB}; exec "$@"`, "bash"]);
  await make(full.origin, mine, theirs);
  const line = await arrive(full.origin, mine);
  const kept = await fill(line, mine);
  expect(kept.length).toBeGreaterThan(10);
  const puts = Array.from({ length: 120 }, aPut);
  const answered: boolean[] = [];
  for (const put of puts.slice(0, 45)) answered.push((await line.ask(put))?.kind === "slot");
  expect((await fetch(`${full.origin}/readyz`)).status).toBe(503);
  expect(await everything(line)).toEqual(kept);
  expect((await (await dial(full.origin)).ask(createFor(other)))?.kind).toMatch(/done|busy/);
  await full.kill();

  const roomy = await startProcess(data);
  const again = await arrive(roomy.origin, mine);
  expect(await everything(again)).toEqual(kept);
  const next = entryOf(mine, kept.length + 1);
  expect(await again.ask({ kind: "append", entry: next })).toMatchObject({ kind: "stored", cursor: kept.length + 1 });
  for (const [at, isAnswered] of answered.entries()) {
    const seen = await again.ask({ kind: "see", exchange: puts[at]?.exchange as Bytes });
    if (isAnswered) expect(seen).toMatchObject({ is: "mine" });
  }
  await roomy.kill();
}, 120_000);

test("a relay that may only read its log acknowledges nothing and erases nothing, but lets people in to read", async () => {
  const data = aFolder();
  const phone = newDevice();
  const before = await aRelay({ data });
  await make(before.origin, phone);
  const first = entryOf(phone, 1);
  await (await arrive(before.origin, phone)).ask({ kind: "append", entry: first });
  await before.stop();

  const stores = await openStores({ kind: "sqlite" }, data);
  await stores.log.close();
  const log = await openSqliteLog({ path: join(data, LOG_FILE), access: "look" });
  const close = async (): Promise<void> => {
    await log.close();
    await stores.desk.close();
  };
  const { origin, relay } = await aRelay({ stores: { ...stores, log, close } });
  const line = await arrive(origin, phone);
  expect(await line.ask({ kind: "append", entry: entryOf(phone, 2) })).toMatchObject({ kind: "busy" });
  expect(await line.ask({ kind: "erase", author: phone.author, seqs: [1] })).toMatchObject({ kind: "busy" });
  expect(await relay.trouble()).toBe("read-only");
  expect(await everything(line)).toEqual([first]);
}, 30_000);
