import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stopped } from "../served.ts";

const START_WITHIN_MS = 30_000;
/** Linux counts a process's CPU in hundredths of a second. */
const MS_PER_TICK = 10;

/** A server in a process of its own, its data in a folder that goes with it. */
export interface Server {
  readonly port: number;
  readonly pid: number;
  /** CPU time of all its threads so far, in milliseconds. */
  readonly cpuMs: () => number;
  /** Memory it holds, in bytes. */
  readonly heldBytes: () => number;
  stop(): Promise<void>;
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** `ready` once the program has said so, or rejects with what it said instead. */
function readyOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (/^ready|open at/m.test(said)) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => reject(new Error(`stopped with ${code}: ${said.slice(-500)}`)));
    setTimeout(() => reject(new Error(`did not start: ${said.slice(-500)}`)), START_WITHIN_MS).unref();
  });
}

function cpuMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
}

function heldBytesOf(pid: number): number {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(found?.[1] ?? 0) * 1024;
}

/** How a program is started. */
export interface Start {
  readonly flags?: readonly string[];
  /** A folder that stays; left out, one that goes. */
  readonly data?: string;
}

/** Starts a program as `node main port folder`; a relay of this repository gets the same by its settings. */
export async function started(main: string, { flags = [], data }: Start = {}): Promise<Server> {
  const port = await freePort();
  const folder = data ?? mkdtempSync(join(tmpdir(), "ajar-bench-"));
  const child = spawn(process.execPath, [...flags, main, ...(main.endsWith("main.ts") ? [] : [String(port), folder])], {
    env: { ...process.env, AJAR_PORT: String(port), AJAR_HOST: "127.0.0.1", AJAR_DATA: folder, AJAR_APP: "off" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = async (): Promise<void> => {
    await stopped(child);
    if (data === undefined) rmSync(folder, { recursive: true, force: true });
  };
  try {
    await readyOf(child);
  } catch (error) {
    await stop();
    throw error;
  }
  const pid = child.pid ?? 0;
  return { port, pid, cpuMs: () => cpuMsOf(pid), heldBytes: () => heldBytesOf(pid), stop };
}

export function slept(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
