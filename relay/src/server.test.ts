import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { configFrom } from "./config.ts";
import type { BuiltFile } from "./files.ts";
import { createAjarServer } from "./server.ts";

const page: BuiltFile = { type: "text/html; charset=utf-8", plain: Buffer.from("<p>page</p>"), packed: null };
const script: BuiltFile = { type: "text/javascript", plain: Buffer.from("1"), packed: null };
const FILES = new Map([
  ["/index.html", page],
  ["/assets/passphrase-worker-abc.js", script],
  ["/assets/vault-worker-abc.js", script],
  ["/sw.js", script],
]);

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

async function started(files: ReadonlyMap<string, BuiltFile>, why: string | null = null): Promise<string> {
  const server = createAjarServer({ files, ready: () => why });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("any screen's address answers with the one page, which may not be kept", async () => {
  const answer = await fetch(`${await started(FILES)}/settings/lock`);
  expect(await answer.text()).toBe("<p>page</p>");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("content-security-policy")).toContain(
    "default-src 'none'; script-src 'self'; style-src 'self'",
  );
});

test("only the passphrase worker may run WebAssembly", async () => {
  const at = await started(FILES);
  const policy = async (path: string): Promise<string> =>
    (await fetch(at + path)).headers.get("content-security-policy") ?? "";
  expect(await policy("/assets/passphrase-worker-abc.js")).toContain("wasm-unsafe-eval");
  expect(await policy("/assets/vault-worker-abc.js")).not.toContain("wasm-unsafe-eval");
  expect(await policy("/")).not.toContain("wasm-unsafe-eval");
});

test("the app may talk to its own origin and to exactly the relays it was given", async () => {
  const server = createAjarServer({ files: FILES, ready: () => null, relays: ["wss://relay.example"] });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const path of ["/", "/assets/vault-worker-abc.js"]) {
    const policy = (await fetch(at + path)).headers.get("content-security-policy");
    expect(policy).toMatch(/connect-src 'self' wss:\/\/relay\.example(;|$)/);
  }
  expect((await fetch(`${at}/assets/passphrase-worker-abc.js`)).headers.get("content-security-policy")).not.toContain(
    "wss",
  );
});

test("hashed files are kept for good, the service worker is asked for each time", async () => {
  const at = await started(FILES);
  expect((await fetch(`${at}/assets/vault-worker-abc.js`)).headers.get("cache-control")).toContain("immutable");
  expect((await fetch(`${at}/sw.js`)).headers.get("cache-control")).toBe("no-cache");
});

test("a file goes out as small as the client takes it", async () => {
  const pack: BuiltFile = {
    type: "text/plain",
    plain: Buffer.from("plain"),
    packed: gzipSync("plain"),
    brotli: brotliCompressSync("plain"),
  };
  const at = await started(new Map([["/release.pack", pack]]));
  const sent = async (takes: string): Promise<string> => {
    const answer = await fetch(`${at}/release.pack`, { headers: { "accept-encoding": takes } });
    expect(await answer.text()).toBe("plain");
    return answer.headers.get("content-encoding") ?? "as it is";
  };
  expect([await sent("gzip, deflate, br"), await sent("gzip"), await sent("identity")]).toEqual([
    "br",
    "gzip",
    "as it is",
  ]);
});

test("a file that is not there is not there, and nothing outside the app can be asked for", async () => {
  const at = await started(FILES);
  expect((await fetch(`${at}/assets/missing.js`)).status).toBe(404);
  expect((await fetch(`${at}/..%2f..%2fpackage.json`)).status).toBe(404);
  expect((await fetch(`${at}/%E0%A4%A`)).status).toBe(400);
  expect((await fetch(`${at}/`, { method: "POST" })).status).toBe(405);
});

test("readyz says why it is not ready, healthz only that the process lives", async () => {
  const at = await started(new Map(), "The app is not built.");
  expect((await fetch(`${at}/readyz`)).status).toBe(503);
  expect((await fetch(`${at}/healthz`)).status).toBe(200);
});

test("the configuration has safe defaults and says what is wrong", () => {
  expect(configFrom({})).toMatchObject({ host: "127.0.0.1", port: 7420 });
  expect(configFrom({ AJAR_PORT: "seven" })).toContain("AJAR_PORT");
  expect(configFrom({ AJAR_PORT: "70000" })).toContain("AJAR_PORT");
});
