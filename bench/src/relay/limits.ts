import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PAGE = Buffer.alloc(4_096, 7);

/** How long this machine takes to put 4 KiB on its disk, again and again for a while. Milliseconds each. */
export function syncTimes(forMs: number): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), "ajar-sync-"));
  const file = openSync(join(folder, "page"), "w");
  const times: number[] = [];
  for (const end = performance.now() + forMs; performance.now() < end;) {
    const from = performance.now();
    writeSync(file, PAGE);
    fdatasyncSync(file);
    times.push(performance.now() - from);
  }
  closeSync(file);
  rmSync(folder, { recursive: true });
  return times;
}
