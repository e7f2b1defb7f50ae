import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { originsAt, type StoreChoice } from "./config-relay.ts";
import { startRelay, type Relay } from "./relay.ts";
import { LogLines } from "./report/log-lines.ts";
import { createAjarServer } from "./server.ts";
import type { Granting } from "./spaces/grants.ts";
import { openStores, type Stores } from "./stores.ts";

/** A relay of this process on a free port, its data in a folder that goes with the test. */
export interface Running {
  readonly origin: string;
  readonly relay: Relay;
  readonly server: Server;
  readonly data: string;
  /** What it wrote into its log. */
  readonly said: string[];
  readonly stop: () => Promise<void>;
}

export interface RelayWishes {
  readonly granting?: Granting;
  readonly data?: string;
  readonly apps?: readonly string[];
  readonly store?: StoreChoice;
  /** Stores that are open already, instead of the ones in `data`. */
  readonly stores?: Stores;
  readonly now?: () => number;
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** An empty folder that goes when the test is over. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ajar-relay-"));
  closing.push(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function aRelay(wishes: RelayWishes = {}): Promise<Running> {
  const data = wishes.data ?? aFolder();
  const said: string[] = [];
  const now = wishes.now ?? Date.now;
  const server = createAjarServer({ files: new Map(), ready: () => null });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const relay = await startRelay(server, {
    stores: wishes.stores ?? (await openStores(wishes.store ?? { kind: "sqlite" }, data)),
    rules: {
      origins: originsAt({ own: [], apps: wishes.apps ?? [] }, "127.0.0.1", port),
      addressFrom: "connection",
    },
    granting: wishes.granting ?? { kind: "open" },
    lines: new LogLines((line) => said.push(line), now),
    now,
  });
  let isStopped = false;
  const stop = async (): Promise<void> => {
    if (isStopped) return;
    isStopped = true;
    server.close();
    await relay.close();
    server.closeAllConnections();
  };
  closing.push(stop);
  return { origin: `http://127.0.0.1:${port}`, relay, server, data, said, stop };
}
