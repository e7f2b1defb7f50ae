import { execFile } from "node:child_process";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, expect, test } from "vitest";
import { arrive, dial, entryOf, logIn, make, newDevice, random, type Device } from "./device.fixtures.ts";
import { startProcess } from "./process.fixtures.ts";
import { aFolder, aRelay } from "./relay.fixtures.ts";
import { createMetricsServer, metricsText } from "./report/metrics.ts";
import { DESK_FILE, LOG_FILE } from "./stores.ts";

const MAIN = join(import.meta.dirname, "main.ts");
const ending: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

interface Told {
  readonly code: number;
  readonly said: string;
}

async function command(data: string, ...args: readonly string[]): Promise<Told> {
  const env = { ...process.env, AJAR_DATA: data };
  const ran = promisify(execFile)(process.execPath, [MAIN, ...args], { env });
  return ran.then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      said: error.stdout + error.stderr,
    }),
  );
}

test("a backup of a running relay brings everything back, under a new incarnation, without exchanges and meetings", async () => {
  const [data, folder, fresh] = [aFolder(), join(aFolder(), "copy"), aFolder()];
  const first = await aRelay({ data });
  const [mine, own] = [newDevice(), newDevice()];
  const theirs = newDevice(mine.space, 1);
  await make(first.origin, mine, theirs);
  await make(first.origin, own);
  const line = await arrive(first.origin, mine);
  const entry = entryOf(mine, 1);
  await line.ask({ kind: "append", entry });
  const exchange = random(20);
  new DataView(exchange.buffer).setUint32(16, Math.floor(Date.now() / 3_600_000) + 24);
  const answer = random(16_464);
  await line.ask({ kind: "put", exchange, keyHash: random(32), card: random(340), answer });
  await line.ask({ kind: "meet-open", meeting: random(16), minutes: 5 });
  expect(await command(data, "backup", folder)).toMatchObject({ code: 0 });
  for (const file of readdirSync(folder)) expect(readFileSync(join(folder, file)).includes(answer)).toBe(false);
  expect((await command(data, "restore", "--verify", folder)).said).toContain("2 spaces with 1 entries are readable");
  expect(await command(data, "restore", folder)).toMatchObject({ code: 1 });
  expect(await command(fresh, "restore", folder)).toMatchObject({ code: 0 });
  const second = await aRelay({ data: fresh });
  const again = await arrive(second.origin, mine);
  expect(await again.ask({ kind: "read", cursor: 0, limit: 5 })).toMatchObject({ items: [{ bytes: entry }] });
  expect(await again.ask({ kind: "see", exchange })).toMatchObject({ is: "none" });
  expect(await incarnationAt(second.origin, mine)).not.toEqual(await incarnationAt(first.origin, mine));
}, 60_000);

async function incarnationAt(origin: string, device: Device): Promise<unknown> {
  const welcome = await logIn(await dial(origin), device);
  return welcome?.kind === "welcome" ? welcome.incarnation : null;
}

test("a damaged backup is told apart from a whole one before anything is put back", async () => {
  const [data, folder] = [aFolder(), join(aFolder(), "copy")];
  const { origin, stop } = await aRelay({ data });
  const phone = newDevice();
  await make(origin, phone);
  const line = await arrive(origin, phone);
  const entry = entryOf(phone, 1, random(2_000));
  await line.ask({ kind: "append", entry });
  await stop();
  await command(data, "backup", folder);
  const path = join(folder, LOG_FILE);
  const bytes = readFileSync(path);
  const at = bytes.indexOf(entry.subarray(200, 300));
  expect(at).toBeGreaterThan(0);
  bytes[at] = (bytes[at] as number) ^ 1;
  writeFileSync(path, bytes);
  const told = await command(aFolder(), "restore", folder);
  expect(told).toMatchObject({ code: 1 });
  expect(told.said).toContain("1 entries are not as they were stored");
  expect(await command(aFolder(), "restore", "--verify", join(folder, "elsewhere"))).toMatchObject({ code: 1 });
}, 60_000);

test("the doctor looks and says what to do; an unknown command is refused", async () => {
  const data = aFolder();
  const told = await command(data, "doctor");
  expect(told).toMatchObject({ code: 0 });
  expect(told.said).toContain("Only this machine can reach the relay.");
  expect(await command(data, "improve")).toMatchObject({ code: 1 });
  expect(await command(data, "gc")).toMatchObject({ code: 0 });
}, 30_000);

test("metrics count, and no label says whom", async () => {
  const { origin, relay } = await aRelay();
  const phone = newDevice();
  await make(origin, phone);
  const line = await arrive(origin, phone);
  await line.ask({ kind: "append", entry: entryOf(phone, 1) });
  const text = await metricsText(relay);
  expect(text).toContain("ajar_appends_stored_total 1\n");
  expect(text).toContain("ajar_sockets_open 1\n");
  expect(text).toContain("ajar_spaces_open 1\n");
  expect(text).not.toContain("{");
  const server = createMetricsServer(relay);
  ending.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect((await fetch(`${at}/metrics`)).status).toBe(200);
  expect((await fetch(`${at}/`)).status).toBe(404);
  expect((await fetch(`${origin}/metrics`)).status).toBe(404);
});

test("what a relay keeps can be read by its owner only, and it is ready when its store is", async () => {
  const data = aFolder();
  const relay = await startProcess(data);
  ending.push(() => relay.kill());
  expect((await fetch(`${relay.origin}/readyz`)).status).toBe(200);
  expect((await fetch(`${relay.origin}/settings`)).status).toBe(404);
  for (const file of [DESK_FILE, LOG_FILE]) expect(statSync(join(data, file)).mode & 0o077).toBe(0);
}, 30_000);
