import type { AddressInfo } from "node:net";
import { accessSync, constants, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Config, configFrom } from "./config.ts";
import { builtFiles } from "./files.ts";
import { createAjarServer } from "./server.ts";

const APP = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "app", "dist");

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function serve(config: Config): void {
  const files = builtFiles(APP);
  mkdirSync(config.data, { recursive: true });
  const server = createAjarServer({
    files,
    ready: () => {
      if (!files.has("/index.html")) return "The app is not built. Run: npm run build";
      return canWrite(config.data) ? null : "The data folder cannot be written.";
    },
  });
  server.on("error", (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === "EADDRINUSE" ? `Port ${config.port} is taken. Choose another with AJAR_PORT.` : error.message,
    );
    process.exit(1);
  });
  server.listen(config.port, config.host, () => {
    const host = config.host.includes(":") ? `[${config.host}]` : config.host;
    console.log(`Ajar is open at http://${host}:${(server.address() as AddressInfo).port}`);
  });
  const stop = (): void => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

const config = configFrom(process.env);
if (typeof config === "string") {
  console.error(config);
  process.exitCode = 1;
} else {
  serve(config);
}
