// Builds the app and serves it on one local port. The process that went before may be gone at any time: so may this.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { bin, need, ROOT } from "./run.ts";

await need([bin("vite"), "build", "app", "--config", "app/vite.config.ts", "--logLevel", "error"]);
const server = spawn(process.execPath, [join(ROOT, "relay", "src", "main.ts")], { cwd: ROOT, stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => server.kill(signal));
process.on("disconnect", () => server.kill("SIGTERM"));
server.on("exit", (code) => process.exit(code ?? 1));
