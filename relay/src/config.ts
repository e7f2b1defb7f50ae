import { resolve } from "node:path";

/** Where the server listens and keeps its data. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose; otherwise 1 to 65535. */
  readonly port: number;
  readonly data: string;
}

/** Reads `AJAR_HOST`, `AJAR_PORT` and `AJAR_DATA`. A string is the sentence that says what is wrong. */
export function configFrom(env: Readonly<Record<string, string | undefined>>): Config | string {
  const port = Number(env["AJAR_PORT"] ?? "7420");
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return "AJAR_PORT must be a whole number from 0 to 65535.";
  return { host: env["AJAR_HOST"] ?? "127.0.0.1", port, data: resolve(env["AJAR_DATA"] ?? "data") };
}
