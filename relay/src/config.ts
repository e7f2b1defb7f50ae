import { resolve } from "node:path";
import { isLoopback, listIn, type Environment } from "./environment.ts";
import { relayConfigFrom, type RelayConfig } from "./config-relay.ts";

/** Where the server listens and keeps its data, whether it serves the app, and how the relay in it behaves. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose; otherwise 1 to 65535. */
  readonly port: number;
  readonly data: string;
  /** `off`: the relay alone. */
  readonly app: "on" | "off";
  /** Relays on other origins that the app served here may talk to, each exactly `wss://host`. */
  readonly relays: readonly string[];
  readonly relay: RelayConfig;
}

/** Reads the `AJAR_…` settings. A string is the sentence that says what is wrong. */
export function configFrom(env: Environment): Config | string {
  const port = Number(env["AJAR_PORT"] ?? "7420");
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return "AJAR_PORT must be a whole number from 0 to 65535.";
  const host = env["AJAR_HOST"] ?? "127.0.0.1";
  const app = env["AJAR_APP"] ?? "on";
  if (app !== "on" && app !== "off") return "AJAR_APP must be on or off.";
  const relays = listIn(env["AJAR_RELAYS"]);
  if (!relays.every((each) => /^wss:\/\/[a-z0-9.-]+(:\d+)?$/.test(each))) {
    return "AJAR_RELAYS must be exact addresses such as wss://relay.example, with commas between.";
  }
  const relay = relayConfigFrom(env, isLoopback(host) ? "loopback" : "exposed");
  if (typeof relay === "string") return relay;
  return { host, port, data: resolve(env["AJAR_DATA"] ?? "data"), app, relays, relay };
}

const words = (each: readonly string[]): string => (each.length === 0 ? "none" : each.join(" "));

/** The settings as lines to print at the start. Invite codes and passwords of databases are not among them. */
export function linesOf({ host, port, data, app, relays, relay }: Config): readonly string[] {
  const { granting, store } = relay;
  const making = { open: "anyone", invite: "whoever has an invite", work: "whoever does some work first" }[
    granting.kind
  ];
  return [
    `listens on ${host}, port ${port}; data in ${data}`,
    `app ${app}; store ${store.kind}; other relays the app may use: ${words(relays)}`,
    `own origins: ${words(relay.origins.own)}; app origins: ${words(relay.origins.apps)}`,
    `spaces may be made by ${making}${granting.kind === "invite" ? ` (${granting.invites.length} invites)` : ""}`,
    `addresses read from the ${relay.addressFrom}; metrics ${relay.metrics === null ? "off" : `on ${relay.metrics.host}:${relay.metrics.port}`}`,
  ];
}
