import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join, relative, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Plugin } from "vite";
import { packOrder } from "./pack-order.ts";

const sha256 = (bytes: Buffer | string): string => createHash("sha256").update(bytes).digest("hex");

/** What a release says of itself beside its files; no file of it. */
const ABOUT = /^\/(?:sw\.js|release\.(?:json|pack)(?:\.br)?)$/;

/** Fonts are packed already; everything else is text, and hundreds of small texts pack well together. */
const isPacked = (address: string): boolean => !address.endsWith(".woff2");

/** Kept once somebody asked for it: the texts in literal wording, and the sample journal. */
const isWished = (address: string): boolean => address.startsWith("/assets/wished-");

/** Pictures for a home screen are asked for while installing, which needs the network anyway. */
const isKept = (address: string): boolean => !address.endsWith(".png") && !isWished(address);

/** Pages and workers are served under rules of their own; scripts and styles of a page are under the page's. */
const hasOwnRules = (address: string): boolean =>
  !/^\/assets\/[^/]+\.(?:js|css)$/.test(address) || /worker[^/]*\.js$/.test(address);

/** Every file of a release by address, with its SHA-256. */
function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  const listed = paths.map(
    (path) => [`/${relative(folder, path).split(sep).join("/")}`, sha256(readFileSync(path))] as const,
  );
  return Object.fromEntries(listed.filter(([address]) => !ABOUT.test(address)));
}

/** Writes the packed files one after the other, and the same as a browser that takes Brotli gets it. Returns their lengths. */
function writePack(folder: string, addresses: readonly string[]): Record<string, number> {
  const read = (address: string): Buffer => readFileSync(join(folder, ...address.split("/")));
  const files = packOrder(addresses.map((address) => ({ address, bytes: read(address) })));
  const pack = Buffer.concat(files.map(({ bytes }) => bytes));
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: pack.length };
  writeFileSync(join(folder, "release.pack"), pack);
  writeFileSync(join(folder, "release.pack.br"), brotliCompressSync(pack, { params }));
  return Object.fromEntries(files.map(({ address, bytes }) => [address, bytes.length]));
}

/**
 * Writes into a built folder what a release says of itself: `release.json` (every file and its hash, which are kept,
 * which of those come in the pack, in its order, which of these have rules of their own, and which
 * files are kept only when wished for), `release.pack`, and `sw.js`, the service worker that checks them.
 */
export function writeRelease(folder: string, version: string): void {
  const files = filesOf(folder);
  const kept = Object.keys(files).filter(isKept);
  const pack = writePack(folder, kept.filter(isPacked));
  const wished = Object.keys(files).filter(isWished);
  const alone = kept.filter((address) => !isPacked(address));
  const ruled = Object.keys(pack).filter(hasOwnRules);
  const release = { version, build: sha256(JSON.stringify(files)).slice(0, 16), files, alone, pack, ruled, wished };
  const source = readFileSync(join(import.meta.dirname, "src", "service-worker.ts"), "utf8");
  const script = stripTypeScriptTypes(source).replace("= __RELEASE__", () => `= ${JSON.stringify(release)}`);
  writeFileSync(join(folder, "sw.js"), script);
  writeFileSync(join(folder, "release.json"), `${JSON.stringify(release, null, 1)}\n`);
}

/** After the build, makes the built folder a release. */
export function offline(folder: string): Plugin {
  return {
    name: "ajar-offline",
    apply: "build",
    closeBundle() {
      const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "package.json"), "utf8")) as {
        version: string;
      };
      writeRelease(join(import.meta.dirname, folder), version);
    },
  };
}
