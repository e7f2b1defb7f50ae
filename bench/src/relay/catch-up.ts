import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { arrive, entryOf, make, newDevice, type Device } from "@ajar/relay/device.fixtures";
import { openSqliteLog } from "@ajar/relay/log/sqlite";
import { RELAY } from "./ajar.ts";
import { started } from "./process.ts";

/** Ten heavy years. */
export const CATCH_UP_ENTRIES = 40_000;
const BATCH = 1_000;
const LOG_FILE = "relay.sqlite";

/** Puts entries into a log without asking a relay, which would take no more than a person may write. */
async function filled(data: string, { space, author }: Device): Promise<void> {
  const log = await openSqliteLog({ path: join(data, LOG_FILE) });
  const [spaceId, authorId] = [space, author].map((id) => Buffer.from(id).toString("hex")) as [string, string];
  for (let from = 1; from <= CATCH_UP_ENTRIES; from += BATCH) {
    const seqs = Array.from({ length: BATCH }, (_, at) => from + at);
    await log.append(
      seqs.map((counter) => {
        return { space: spaceId, author: authorId, counter, bytes: entryOf({ space, author } as Device, counter) };
      }),
    );
  }
  await log.close();
}

/** A new device dials, logs in and reads all there is, page by page. Milliseconds. */
async function once(origin: string, device: Device): Promise<number> {
  const from = performance.now();
  const line = await arrive(origin, device);
  let entries = 0;
  for (let cursor = 0, more = true; more;) {
    const page = await line.ask({ kind: "read", cursor, limit: BATCH });
    if (page?.kind !== "page") throw new Error(`no page: ${page?.kind}`);
    entries += page.items.length;
    ({ cursor, more } = page);
  }
  const took = performance.now() - from;
  line.socket.terminate();
  if (entries !== CATCH_UP_ENTRIES) throw new Error(`${entries} entries came`);
  return took;
}

/** How long a new device takes to have ten heavy years, a number of times. */
export async function catchUpTimes(times: number): Promise<readonly number[]> {
  const data = mkdtempSync(join(tmpdir(), "ajar-catch-up-"));
  const phone = newDevice();
  const laptop = newDevice(phone.space);
  const first = await started(RELAY, { data });
  await make(`http://127.0.0.1:${first.port}`, phone, laptop);
  await first.stop();
  await filled(data, phone);
  const second = await started(RELAY, { data });
  const took: number[] = [];
  for (let at = 0; at < times; at += 1) took.push(await once(`http://127.0.0.1:${second.port}`, laptop));
  await second.stop();
  rmSync(data, { recursive: true });
  return took;
}
