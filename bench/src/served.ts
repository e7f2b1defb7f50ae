import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const START_WITHIN_MS = 10_000;

/** The folder the app is built into. */
export const BUILT: string = join(REPOSITORY, "app", "dist");

/** A running server of the built app. */
export interface Served {
  /** `http://127.0.0.1:49152`, without a slash at its end. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts the real server on a free port of this machine, its data in a folder of its own that goes with it. */
export async function serveBuilt(): Promise<Served> {
  if (!existsSync(join(BUILT, "index.html"))) throw new Error("The app is not built. Run: npm run build");
  const data = mkdtempSync(join(tmpdir(), "ajar-served-"));
  const server = spawn(process.execPath, [join(REPOSITORY, "relay", "src", "main.ts")], {
    env: { ...process.env, AJAR_HOST: "127.0.0.1", AJAR_PORT: "0", AJAR_DATA: data },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async (): Promise<void> => {
    await stopped(server);
    rmSync(data, { recursive: true, force: true });
  };
  return addressOf(server).then(
    (origin) => ({ origin, stop }),
    async (error: unknown) => {
      await stop();
      throw error;
    },
  );
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => reject(new Error(`The server did not start: ${said}`)), START_WITHIN_MS);
    server.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const origin = /http:\/\/\S+/.exec(said)?.[0];
      if (origin === undefined) return;
      clearTimeout(late);
      resolve(origin);
    });
    server.on("exit", (code) => reject(new Error(`The server stopped with ${code}: ${said}`)));
  });
}

/** Ends a process this one started, and waits until it is gone. */
export function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.on("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
