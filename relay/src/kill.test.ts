import type { ServerFrame } from "@ajar/core/protocol/frames";
import { expect, test } from "vitest";
import { arrive, entryOf, make, newDevice, random, type Bytes, type Device, type Line } from "./device.fixtures.ts";
import { startProcess, type RelayProcess } from "./process.fixtures.ts";
import { aFolder } from "./relay.fixtures.ts";

/** Power cuts: ten a change, five hundred a night (AJAR_KILLS). */
const KILLS = Number(process.env["AJAR_KILLS"] ?? 10);
const WRITERS = 4;
const AT_ONCE = 8;

/** What one device has written, and what it was told is safe. */
interface Writer {
  readonly device: Device;
  readonly entries: Bytes[];
  readonly safe: Map<number, number>;
}

const isSafe = (answer: ServerFrame | null): answer is Extract<ServerFrame, { kind: "stored" | "duplicate" }> =>
  answer?.kind === "stored" || answer?.kind === "duplicate";

/** Sends what is not known to be safe, and new entries, until the relay is gone. */
async function write(origin: string, writer: Writer): Promise<void> {
  const line = await arrive(origin, writer.device).catch(() => null);
  if (line === null) return;
  for (let from = firstUnsafe(writer); line.socket.readyState === line.socket.OPEN; from += AT_ONCE) {
    const seqs = Array.from({ length: AT_ONCE }, (_, at) => from + at);
    await Promise.all(seqs.map((seq) => send(line, writer, seq)));
    if (seqs.some((seq) => !writer.safe.has(seq))) return;
  }
}

async function send(line: Line, { device, entries, safe }: Writer, seq: number): Promise<void> {
  const entry = entries[seq - 1] ?? entryOf(device, seq, random(336 + (seq % 7) * 100));
  entries[seq - 1] = entry;
  const answer = await line.ask({ kind: "append", entry });
  if (isSafe(answer)) safe.set(seq, answer.cursor);
}

function firstUnsafe({ safe }: Writer): number {
  let seq = 1;
  while (safe.has(seq)) seq += 1;
  return seq;
}

interface Row {
  readonly cursor: number;
  readonly bytes: Bytes;
}

async function everything(origin: string, device: Device): Promise<readonly Row[]> {
  const line = await arrive(origin, device);
  const rows: Row[] = [];
  for (let cursor = 0, more = true; more;) {
    const page = await line.ask({ kind: "read", cursor, limit: 1_000 });
    if (page?.kind !== "page") throw new Error(`no page: ${page?.kind}`);
    rows.push(...page.items);
    ({ cursor, more } = page);
  }
  line.socket.close();
  return rows;
}

/** A space is full in the end, and a full one is no load: after so many kills another is begun. */
const KILLS_A_SPACE = 10;

async function someWriters(origin: string): Promise<readonly Writer[]> {
  const first = newDevice();
  const devices = [first, ...Array.from({ length: WRITERS - 1 }, () => newDevice(first.space))];
  await make(origin, ...devices);
  return devices.map((device) => ({ device, entries: [], safe: new Map() }));
}

/** Lets them write, ends the relay as a power cut would at a moment nobody chose, and starts it again. */
async function powerCut(relay: RelayProcess, writers: readonly Writer[], data: string): Promise<RelayProcess> {
  const writing = Promise.all(writers.map((writer) => write(relay.origin, writer)));
  await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 400));
  await relay.kill();
  await writing;
  return startProcess(data);
}

/** How many acknowledged entries are there, once each and in an order without a hole; throws when one is not. */
async function expectSafe(origin: string, writers: readonly Writer[]): Promise<number> {
  const rows = await everything(origin, (writers[0] as Writer).device);
  expect(rows.map(({ cursor }) => cursor)).toEqual(rows.map((_, at) => at + 1));
  const found = new Set(rows.map(({ bytes }) => Buffer.from(bytes).toString("base64")));
  expect(found.size).toBe(rows.length);
  const safe = writers.flatMap((writer) => [...writer.safe].map(([seq, cursor]) => ({ writer, seq, cursor })));
  const lost = safe.filter(({ writer, seq, cursor }) => {
    const row = rows[cursor - 1];
    return row === undefined || Buffer.compare(row.bytes, writer.entries[seq - 1] as Bytes) !== 0;
  });
  expect(lost.length).toBe(0);
  return safe.length;
}

test("however often the power goes, nothing acknowledged is lost, nothing is there twice, and the order has no hole", async () => {
  const data = aFolder();
  let relay: RelayProcess = await startProcess(data);
  let safe = 0;
  for (let kill = 0; kill < KILLS; kill += KILLS_A_SPACE) {
    const writers = await someWriters(relay.origin);
    for (let each = 0; each < KILLS_A_SPACE; each += 1) relay = await powerCut(relay, writers, data);
    const more = await expectSafe(relay.origin, writers);
    expect(more).toBeGreaterThan(KILLS_A_SPACE * WRITERS);
    safe += more;
  }
  await relay.kill();
  console.log(`${KILLS} power cuts, ${safe} acknowledged entries, 0 lost, 0 doubled`);
}, 7_200_000);
