import { execFile, execFileSync, spawn, type ChildProcess } from "node:child_process";
import {
  appendFileSync,
  chownSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { pause } from "./contract-parts.ts";

/** One running PostgreSQL on loopback. */
export interface Server {
  readonly url: string;
  readonly data: string;
  /** Ends it as a power cut would: every process of it at once. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** One that is written to, and two that follow it; a commit waits for either of them. */
export interface Cluster {
  readonly primary: Server;
  readonly standbys: readonly [Server, Server];
  readonly all: readonly Server[];
  /** Stops everything and removes its files. */
  stop(): Promise<void>;
}

const run = promisify(execFile);
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 60,
  shared_buffers: "32MB",
  synchronous_commit: "on",
  // Old write-ahead log is removed instead of being kept for use again, so that erased bytes go with it.
  wal_recycle: "off",
  max_wal_size: "256MB",
  // Standbys say soon what they have, also when nothing new is written.
  wal_receiver_status_interval: "1s",
  logging_collector: "off",
  log_min_messages: "panic",
  log_min_error_statement: "panic",
};

/** Starts a primary and two standbys from the system's package, on ports nobody uses, in a folder of their own. */
export async function startCluster(): Promise<Cluster> {
  const home = aHome();
  const primary = await startPrimary(home, {});
  const standbys = [await startStandby(home, primary, "one"), await startStandby(home, primary, "two")] as const;
  await waitFor(primary, "ANY 1 (one, two)");
  const all = [primary, ...standbys];
  return {
    primary,
    standbys,
    all,
    stop: async () => {
      await Promise.all(all.map((server) => server.stop()));
      rmSync(home, { recursive: true });
    },
  };
}

/** Starts one server alone, whose files cannot grow beyond `fileKib`: to it, the disk is full then. */
export async function startSmall(fileKib: number): Promise<Server> {
  const home = aHome();
  const server = await startPrimary(home, { fileKib });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(home, { recursive: true });
  };
  return { ...server, stop };
}

/** Asks one server something as its owner. */
export async function sql(server: Pick<Server, "url">, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

/** Sets which standbys the primary's commits wait for; none if empty. Resolves once all its processes know. */
export async function waitFor(primary: Server, standbys: string): Promise<void> {
  await sql(primary, `ALTER SYSTEM SET synchronous_standby_names = '${standbys}'`);
  await sql(primary, "SELECT pg_reload_conf()");
  const unaware = `SELECT WHERE current_setting('synchronous_standby_names') <> '${standbys}' UNION ALL
    SELECT FROM pg_stat_replication WHERE (sync_state = 'async') = (strpos('${standbys}', application_name) > 0)`;
  while ((await sql(primary, unaware)).length > 0) await pause(20);
  // The process that tells commits whether to wait is the one that makes checkpoints.
  await sql(primary, "CHECKPOINT");
}

/** Makes the standby that got furthest the primary, and the other one follow it. Answers the new primary. */
export async function promote(standbys: readonly [Server, Server]): Promise<Server> {
  const [a, b] = standbys;
  const ends = await Promise.all(standbys.map((one) => sql(one, "SELECT pg_last_wal_receive_lsn() - '0/0' AS at")));
  const [next, other] = Number(ends[0]?.[0]?.["at"]) >= Number(ends[1]?.[0]?.["at"]) ? [a, b] : [b, a];
  const name = other === a ? "one" : "two";
  // Set before it takes its first write, so that no commit of it ever waits for nobody.
  await waitFor(next, `ANY 1 (${name})`);
  await sql(next, "SELECT pg_promote(true)");
  await sql(other, `ALTER SYSTEM SET primary_conninfo = '${next.url}?application_name=${name}'`);
  await sql(other, "ALTER SYSTEM SET primary_slot_name = ''");
  await sql(other, "SELECT pg_reload_conf()");
  return next;
}

/** Waits until both standbys have what the primary has, and until all have let go of the log they do not need. */
export async function settle({ primary, standbys }: Pick<Cluster, "primary" | "standbys">): Promise<void> {
  await sql(primary, "SELECT pg_switch_wal()");
  await sql(primary, "CHECKPOINT");
  await caughtUp({ primary, standbys });
  for (const standby of standbys) await sql(standby, "CHECKPOINT");
  // The primary may drop log only once the standbys no longer ask for it.
  await sql(primary, "CHECKPOINT");
}

/** Waits until both standbys show what the primary shows. */
export async function caughtUp({ primary, standbys }: Pick<Cluster, "primary" | "standbys">): Promise<void> {
  const end = (await sql(primary, "SELECT pg_current_wal_lsn() AS at"))[0]?.["at"];
  for (const standby of standbys) {
    while ((await sql(standby, `SELECT pg_last_wal_replay_lsn() >= '${String(end)}' AS there`))[0]?.["there"] !== true)
      await pause(20);
  }
}

/** Every file of the server. */
export function filesOf({ data }: Pick<Server, "data">): readonly string[] {
  return readdirSync(data, { recursive: true, encoding: "utf8" }).map((name) => join(data, name));
}

async function startPrimary(home: string, { fileKib }: { readonly fileKib?: number }): Promise<Server> {
  const data = join(home, "primary");
  await owned("initdb", ["-D", data, "-U", "ajar", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
  const lines = Object.entries(SETTINGS).map(([name, value]) => `${name} = '${value}'`);
  appendFileSync(join(data, "postgresql.conf"), `${lines.join("\n")}\n`);
  return started(data, fileKib);
}

async function startStandby(home: string, primary: Server, name: string): Promise<Server> {
  const data = join(home, name);
  const from = `${primary.url}?application_name=${name}`;
  await owned("pg_basebackup", [
    "-D",
    data,
    "-d",
    from,
    "-R",
    "-C",
    "-S",
    name,
    "-X",
    "stream",
    "-c",
    "fast",
    "--no-sync",
  ]);
  return started(data);
}

async function started(data: string, fileKib?: number): Promise<Server> {
  const port = await freePort();
  const command = [join(bin(), "postgres"), "-D", data, "-p", String(port)];
  const limited =
    fileKib === undefined ? command : ["bash", "-c", `ulimit -f ${fileKib}; exec "$@"`, "bash", ...command];
  const child = spawn(limited[0] as string, limited.slice(1), { ...owner(), stdio: "ignore" });
  const url = `postgres://ajar@127.0.0.1:${port}/postgres`;
  await answering(url, child);
  return { url, data, kill: () => killed(child), stop: () => stopped(child, data) };
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL ended at once with ${child.exitCode}`);
    const answer = await sql({ url }, "SELECT 1").catch(() => null);
    if (answer) return;
    await pause(50);
  }
}

async function killed(child: ChildProcess): Promise<void> {
  const pid = child.pid as number;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").map(Number);
  const ended = exitOf(child);
  for (const one of [pid, ...children]) process.kill(one, "SIGKILL");
  await ended;
}

/** A killed server leaves a few bytes of shared memory that only its own restart would take back. */
async function stopped(child: ChildProcess, data: string): Promise<void> {
  const memory = existsSync(join(data, "postmaster.pid"))
    ? readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[6]
    : "";
  if (child.exitCode === null && child.signalCode === null) {
    const ended = exitOf(child);
    child.kill("SIGQUIT");
    await ended;
  }
  const segment = memory?.trim().split(/\s+/)[1];
  if (segment) await run("ipcrm", ["-m", segment]).catch(() => undefined);
}

function exitOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.once("exit", resolve));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function owned(program: string, args: readonly string[]): Promise<void> {
  await run(join(bin(), program), args, owner());
}

function aHome(): string {
  bin();
  const home = mkdtempSync(join(tmpdir(), "ajar-postgres-"));
  const { uid, gid } = owner();
  if (uid !== undefined && gid !== undefined) chownSync(home, uid, gid);
  return home;
}

/** PostgreSQL refuses to run as root, so root starts it as the package's own user. */
function owner(): { readonly uid?: number; readonly gid?: number; readonly cwd: string } {
  if (process.getuid?.() !== 0) return { cwd: tmpdir() };
  const idOf = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g"), cwd: tmpdir() };
}

/** Where the system's PostgreSQL has its programs; root installs the package if it is missing. */
function bin(): string {
  const found = (): string | undefined => globSync("/usr/lib/postgresql/*/bin/initdb").toSorted().at(-1);
  if (!found() && process.getuid?.() === 0) {
    const quiet = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
    execFileSync("/usr/bin/apt-get", ["update"], quiet);
    execFileSync("/usr/bin/apt-get", ["install", "-y", "--no-install-recommends", "postgresql"], quiet);
  }
  const initdb = found();
  if (!initdb) throw new Error("these tests need PostgreSQL: install your system's `postgresql` package");
  return join(initdb, "..");
}
