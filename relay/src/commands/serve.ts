import { accessSync, constants, mkdirSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { linesOf, type Config } from "../config.ts";
import { originsAt } from "../config-relay.ts";
import { builtFiles } from "../files.ts";
import { startRelay, type Relay } from "../relay.ts";
import { LogLines } from "../report/log-lines.ts";
import { createMetricsServer } from "../report/metrics.ts";
import { createAjarServer } from "../server.ts";
import { openStores } from "../stores.ts";

const APP = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "app", "dist");

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function listen(server: Server, { host, port }: { readonly host: string; readonly port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** What is started and has to be stopped again. */
interface Started {
  readonly server: Server;
  readonly metrics: Server | null;
  readonly relay: Relay;
}

async function start(config: Config, lines: LogLines): Promise<Started & { readonly port: number }> {
  mkdirSync(config.data, { recursive: true, mode: 0o700 });
  const files = config.app === "on" ? builtFiles(APP) : new Map<string, never>();
  let running: Relay | null = null;
  const ready = async (): Promise<string | null> => {
    if (config.app === "on" && !files.has("/index.html")) return "The app is not built. Run: npm run build";
    if (!canWrite(config.data)) return "The data folder cannot be written.";
    const trouble = running === null ? "not started" : await running.trouble();
    return trouble === null ? null : `The store cannot keep anything now: ${trouble}.`;
  };
  const server = createAjarServer({ files, ready, relays: config.relays });
  const stores = await openStores(config.relay.store, config.data);
  const port = await listen(server, config);
  const rules = { origins: originsAt(config.relay.origins, config.host, port), addressFrom: config.relay.addressFrom };
  running = await startRelay(server, { stores, rules, lines, granting: config.relay.granting, now: Date.now });
  const metrics = config.relay.metrics === null ? null : createMetricsServer(running);
  if (metrics !== null && config.relay.metrics !== null) await listen(metrics, config.relay.metrics);
  return { server, metrics, relay: running, port };
}

function sayOpen(config: Config, port: number): void {
  const host = config.host.includes(":") ? `[${config.host}]` : config.host;
  console.log(`Ajar is open at http://${host}:${port}`);
  const origins = originsAt(config.relay.origins, config.host, port);
  for (const line of linesOf({ ...config, port, relay: { ...config.relay, origins } })) console.log(`  ${line}`);
  if (origins.own.length === 0) {
    console.log(
      "  The relay lets nobody in yet: say in AJAR_ORIGIN where people reach it, such as https://ajar.example",
    );
  }
}

async function stop({ server, metrics, relay }: Started): Promise<void> {
  server.close();
  metrics?.close();
  await relay.close();
  server.closeAllConnections();
}

function sentenceOf(error: unknown, { port }: Config): string {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  if (isTaken) return `Port ${port} is taken. Choose another with AJAR_PORT.`;
  return error instanceof Error ? error.message : String(error);
}

/** Serves app and relay until told to stop. */
export async function serve(config: Config): Promise<void> {
  const lines = new LogLines((line) => process.stderr.write(`${line}\n`), Date.now);
  try {
    const started = await start(config, lines);
    sayOpen(config, started.port);
    const end = (): void => {
      stop(started).then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once("SIGTERM", end);
    process.once("SIGINT", end);
  } catch (error) {
    console.error(sentenceOf(error, config));
    process.exit(1);
  }
}
