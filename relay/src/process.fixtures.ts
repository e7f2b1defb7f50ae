import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";

const MAIN = join(import.meta.dirname, "main.ts");
const START_WITHIN_MS = 60_000;

/** A relay in a process of its own, so that it can be killed. */
export interface RelayProcess {
  readonly origin: string;
  readonly child: ChildProcess;
  /** What it wrote into its log so far. */
  readonly said: () => string;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
}

/** `under`: a command that starts the rest of its words, to start the relay under it. */
export function startProcess(
  data: string,
  env: Readonly<Record<string, string>> = {},
  under: readonly string[] = [],
): Promise<RelayProcess> {
  const [program, ...args] = [...under, process.execPath, MAIN];
  const child = spawn(program, args, {
    env: { ...process.env, AJAR_PORT: "0", AJAR_DATA: data, AJAR_APP: "off", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const kill = (): Promise<void> => {
    child.kill("SIGKILL");
    return gone;
  };
  let log = "";
  child.stderr.on("data", (chunk: Buffer) => (log += chunk.toString()));
  return new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => reject(new Error(`the relay did not start: ${said}`)), START_WITHIN_MS);
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const origin = /http:\/\/\S+/.exec(said)?.[0];
      if (origin === undefined) return;
      clearTimeout(late);
      resolve({ origin, child, said: () => log, kill });
    });
    void gone.then(() => reject(new Error(`the relay stopped: ${said}${log}`)));
  });
}
