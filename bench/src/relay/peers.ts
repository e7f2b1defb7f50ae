import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Couple, CoupleWish, Promises, System } from "./system.ts";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "peers");

interface Peer {
  readonly id: string;
  readonly name: string;
  readonly promises: Promises;
}

const PEERS: readonly Peer[] = [
  {
    id: "hocuspocus",
    name: "Hocuspocus, SQLite",
    promises: {
      answers: "when the update is in memory",
      durable: "up to the last 2–10 s lost (stores later)",
      blind: "reads every document",
    },
  },
  {
    id: "y-websocket",
    name: "y-websocket server, LevelDB",
    promises: {
      answers: "never; measured until the other device has it",
      durable: "what LevelDB had not written is lost",
      blind: "reads every document",
    },
  },
  {
    id: "automerge",
    name: "automerge-repo sync server",
    promises: {
      answers: "never; measured until the other device has it",
      durable: "what was not yet saved is lost (saves later, no fsync)",
      blind: "reads every document",
    },
  },
  {
    id: "pouchdb",
    name: "PouchDB server, LevelDB",
    promises: {
      answers: "after LevelDB's write, not synced",
      durable: "safe from a crash of the server, not from a power cut",
      blind: "reads every document",
    },
  },
  {
    id: "actual",
    name: "Actual sync server",
    promises: {
      answers: "after SQLite's commit; tells nobody, devices ask (measured with one ask a write)",
      durable: "nothing that was answered is lost (SQLite's default)",
      blind: "sealed bytes only, if the person switched encryption on",
    },
  },
];

/** Installs the peers as their lock file says, without running scripts. `false` when that does not work, as without a network. */
export function installPeers(): boolean {
  if (existsSync(join(FOLDER, "node_modules", ".package-lock.json"))) return true;
  console.log("Installing the other servers (once) …");
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const isWindows = process.platform === "win32";
  const done = spawnSync(isWindows ? "npm.cmd" : "npm", ["ci", ...flags], { cwd: FOLDER, shell: isWindows });
  return done.status === 0;
}

function systemOf({ id, name, promises }: Peer): System {
  const client = pathToFileURL(join(FOLDER, `${id}-client.mjs`)).href;
  return {
    name,
    promises,
    main: join(FOLDER, `${id}-server.mjs`),
    couple: async (wish: CoupleWish) => {
      const { couple } = (await import(client)) as { couple: (wish: CoupleWish) => Promise<Couple> };
      return couple(wish);
    },
  };
}

export function peerSystems(): readonly System[] {
  return PEERS.map(systemOf);
}
