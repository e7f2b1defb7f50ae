import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder the repository lives in. */
export const ROOT: string = dirname(dirname(fileURLToPath(import.meta.url)));

/** Path of a tool from the installed packages. */
export function bin(name: string): string {
  return join(ROOT, "node_modules", ".bin", name);
}

/**
 * Runs one command with this Node first on the path and `settings` added to the environment; resolves with its exit
 * code and, unless only `shown`, its output.
 */
export function run(
  command: readonly string[],
  how: "shown" | "quiet" | "both" = "shown",
  settings: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string }> {
  const [file = "", ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: ROOT,
      stdio: how === "shown" ? "inherit" : "pipe",
      env: { ...process.env, ...settings },
    });
    let output = "";
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (how === "both") process.stdout.write(chunk);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on("exit", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Stops with the first code that is not zero. */
export async function need(command: readonly string[]): Promise<void> {
  const { code } = await run(command);
  if (code !== 0) process.exit(code);
}
