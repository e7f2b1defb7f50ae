import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { configFrom } from "./config.ts";

const RELAY = join(import.meta.dirname, "..");
const textOf = (name: string): string => readFileSync(join(RELAY, name), "utf8");
const PAGE = readFileSync(join(RELAY, "..", "docs", "running-a-relay.md"), "utf8");

/** Lines with what they go on with joined to them, without comments and empty ones. */
function instructionsOf(containerfile: string): readonly (readonly [word: string, rest: string])[] {
  const joined = containerfile.replaceAll(/\\\n\s*/g, " ");
  const lines = joined.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)] as const);
}

const KNOWN = new Set("FROM WORKDIR COPY RUN USER VOLUME EXPOSE ENV HEALTHCHECK CMD".split(" "));

/** `A=b C=d` as pairs. */
const settingsIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(/\b(AJAR_[A-Z_]+)=(\S+)/g)].map(([, name = "", value = ""]) => [name, value]));

test("the container says only what containers know, runs as nobody in particular, and starts what is there", () => {
  const instructions = instructionsOf(textOf("Containerfile"));
  expect(instructions.filter(([word]) => !KNOWN.has(word))).toEqual([]);
  const last = instructions.slice(instructions.map(([word]) => word).lastIndexOf("FROM"));
  const of = (word: string): string => last.find(([each]) => each === word)?.[1] ?? "";
  expect(of("USER")).toBe("node");
  expect(last.map(([word]) => word).indexOf("USER")).toBeLessThan(last.map(([word]) => word).indexOf("CMD"));
  for (const [word, rest] of last.filter(([each]) => each === "CMD" || each === "HEALTHCHECK")) {
    expect(Array.isArray(JSON.parse(word === "CMD" ? rest : rest.replace("CMD ", "")))).toBe(true);
  }
  const [, main = ""] = JSON.parse(of("CMD")) as readonly string[];
  expect(existsSync(join(RELAY, "..", main.replace("/ajar/", "")))).toBe(true);
  expect(instructions.filter(([word]) => word === "FROM").every(([, image]) => /^\S+\/\S+:\S+/.test(image))).toBe(true);
  const config = configFrom(settingsIn(of("ENV")));
  expect(config).toMatchObject({ port: Number(of("EXPOSE")), relay: { granting: { kind: "invite" } } });
});

test("what a relay on the same machine keeps does not get into a container", () => {
  const ignored = readFileSync(join(RELAY, "..", ".dockerignore"), "utf8").split("\n");
  expect(ignored).toEqual(expect.arrayContaining(["data", ".git", "**/node_modules"]));
});

test("the unit starts what is there, with its data in the folder the system makes for it", () => {
  const unit = textOf("ajar-relay.service");
  const [, started = ""] = /^ExecStart=\S+ (\S+) serve$/m.exec(unit) ?? [];
  expect(existsSync(join(RELAY, "..", started.replace("/opt/ajar/", "")))).toBe(true);
  const state = /^StateDirectory=(.+)$/m.exec(unit)?.[1];
  expect(configFrom(settingsIn(unit))).toMatchObject({ data: `/var/lib/${state}` });
  for (const line of ["DynamicUser=yes", "NoNewPrivileges=yes", "ProtectSystem=strict", "UMask=0077"]) {
    expect(unit.split("\n")).toContain(line);
  }
});

test("both proxies pass WebSockets to the port the relay has by itself, say whom they saw, and write no addresses down", () => {
  const { port } = configFrom({}) as { readonly port: number };
  const [caddy, nginx] = [textOf("Caddyfile"), textOf("nginx.conf")];
  for (const proxy of [caddy, nginx]) {
    expect(proxy).toContain(`127.0.0.1:${port}`);
    const needed = settingsIn(proxy.replaceAll("…", "a-code-of-an-operator"));
    expect(configFrom(needed)).toMatchObject({ relay: { addressFrom: "proxy", granting: { kind: "invite" } } });
  }
  expect(caddy).toContain("header_up X-Forwarded-For {remote_host}");
  expect(caddy).not.toMatch(/^\s*log\b/m);
  expect(nginx).toMatch(/access_log off;/);
  expect(nginx).toMatch(/proxy_set_header X-Forwarded-For \$remote_addr;/);
  expect(nginx).toMatch(/location = \/relay \{[^}]*Upgrade \$http_upgrade/);
  expect(nginx.split("{").length).toBe(nginx.split("}").length);
});

test("the page for operators names every setting there is, and none that is not", () => {
  const code = ["config.ts", "config-relay.ts"].map((name) => readFileSync(join(RELAY, "src", name), "utf8")).join("");
  const read = new Set([...code.matchAll(/env\["(AJAR_[A-Z_]+)"\]/g)].map(([, name]) => name));
  const told = new Set([...PAGE.matchAll(/AJAR_[A-Z_]+/g)].map(([name]) => name));
  expect(told).toEqual(read);
});
