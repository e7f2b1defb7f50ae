import type { AddressFrom } from "./limits/address.ts";
import { isLoopback, listIn, type Environment } from "./environment.ts";
import { hashOf, type Granting, type Invite } from "./spaces/grants.ts";
import type { Origins } from "./wire/origins.ts";

/** Which store keeps the logs. */
export type StoreChoice =
  | { readonly kind: "sqlite" }
  | {
      readonly kind: "postgres";
      /** The servers of one cluster. */
      readonly urls: readonly string[];
      /** `one-server`: acknowledges also when no standby has it. */
      readonly durability: "quorum" | "one-server";
    };

/** Where metrics are served. */
export interface MetricsPlace {
  readonly host: string;
  readonly port: number;
}

export interface RelayConfig {
  /** No own origin: the relay lets nobody in, and the start says why. */
  readonly origins: Origins;
  readonly granting: Granting;
  readonly addressFrom: AddressFrom;
  readonly store: StoreChoice;
  /** `null`: no metrics are served. */
  readonly metrics: MetricsPlace | null;
}

/** Who can reach this server. */
type Reach = "loopback" | "exposed";

const FEWEST_CODE_CHARACTERS = 12;
const INVITE_SPACES = 10;

/** `code` or `code:spaces`; a code without a number is good for ten spaces. */
function parseInvite(given: string): Invite | null {
  const found = /^([A-Za-z0-9_-]{12,64})(?::([1-9]\d{0,5}))?$/.exec(given);
  if (!found) return null;
  return { hash: hashOf(Buffer.from(found[1] ?? "", "ascii")), spaces: Number(found[2] ?? INVITE_SPACES) };
}

function grantingFrom(env: Environment, reach: Reach): Granting | string {
  const way = env["AJAR_SPACES"] ?? (reach === "loopback" && !env["AJAR_INVITES"] ? "open" : "invite");
  if (way === "open") return { kind: "open" };
  const bits = /^work:(\d{1,2})$/.exec(way)?.[1];
  if (bits !== undefined && Number(bits) <= 40) return { kind: "work", bits: Number(bits) };
  if (way !== "invite") return "AJAR_SPACES must be open, invite, or work:20 (zero bits, up to 40).";
  const invites = listIn(env["AJAR_INVITES"]).map(parseInvite);
  if (invites.every((invite) => invite !== null)) return { kind: "invite", invites };
  return `AJAR_INVITES must be codes of ${FEWEST_CODE_CHARACTERS} to 64 letters, digits, - and _, each perhaps with :number, with commas between.`;
}

function isOrigin(given: string): boolean {
  return URL.canParse(given) && /^https?:$/.test(new URL(given).protocol) && new URL(given).origin === given;
}

function originsFrom(env: Environment): Origins | string {
  const own = listIn(env["AJAR_ORIGIN"]);
  const apps = listIn(env["AJAR_APP_ORIGINS"]);
  if ([...own, ...apps].every(isOrigin)) return { own, apps };
  return "AJAR_ORIGIN and AJAR_APP_ORIGINS must be origins such as https://ajar.example, with commas between.";
}

function storeFrom(env: Environment): StoreChoice | string {
  const kind = env["AJAR_STORE"] ?? "sqlite";
  if (kind === "sqlite") return { kind };
  if (kind !== "postgres") return "AJAR_STORE must be sqlite or postgres.";
  const urls = listIn(env["AJAR_POSTGRES"]);
  const durability = env["AJAR_DURABILITY"] ?? "quorum";
  if (durability !== "quorum" && durability !== "one-server") return "AJAR_DURABILITY must be quorum or one-server.";
  if (urls.length > 0 && urls.every((url) => /^postgres(ql)?:\/\//.test(url))) return { kind, urls, durability };
  return "AJAR_POSTGRES must be addresses such as postgres://user@host/ajar, with commas between.";
}

function metricsFrom(given: string | undefined): MetricsPlace | null | string {
  if (given === undefined || given === "") return null;
  const found = /^\[?([^\]]+?)\]?:(\d{1,5})$/.exec(given);
  const port = Number(found?.[2] ?? -1);
  if (!found || port > 65_535) return "AJAR_METRICS must be a place of its own such as 127.0.0.1:9420.";
  return { host: found[1] ?? "", port };
}

/** `null` for a setting that is neither. */
function addressFrom(given: string | undefined): AddressFrom | null {
  if (given === undefined || given === "off") return "connection";
  return given === "on" ? "proxy" : null;
}

/** Reads what concerns the relay. A string is the sentence that says what is wrong. */
export function relayConfigFrom(env: Environment, reach: Reach): RelayConfig | string {
  const parts = {
    origins: originsFrom(env),
    granting: grantingFrom(env, reach),
    addressFrom: addressFrom(env["AJAR_PROXY"]),
    store: storeFrom(env),
    metrics: metricsFrom(env["AJAR_METRICS"]),
  };
  const { origins, granting, store, metrics } = parts;
  if (typeof origins === "string") return origins;
  if (typeof granting === "string") return granting;
  if (typeof store === "string") return store;
  if (typeof metrics === "string") return metrics;
  if (parts.addressFrom === null) return "AJAR_PROXY must be on or off.";
  return { origins, granting, store, metrics, addressFrom: parts.addressFrom };
}

/**
 * The origins of a server only this machine reaches, once its port is known; an exposed one has to be told
 * (`AJAR_ORIGIN`), because a host name that came with a request proves nothing.
 */
export function originsAt(origins: Origins, host: string, port: number): Origins {
  if (origins.own.length > 0) return origins;
  if (!isLoopback(host)) return origins;
  const names = new Set([host, "127.0.0.1", "localhost", "::1"]);
  return { ...origins, own: [...names].map((name) => `http://${name.includes(":") ? `[${name}]` : name}:${port}`) };
}
