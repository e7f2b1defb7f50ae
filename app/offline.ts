import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join, relative, sep } from "node:path";
import type { Plugin } from "vite";

const sha256 = (bytes: Buffer | string): string => createHash("sha256").update(bytes).digest("hex");

/** Every built file but the service worker itself, by address, with its SHA-256: what a release is. */
function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  const listed = paths.map(
    (path) => [`/${relative(folder, path).split(sep).join("/")}`, sha256(readFileSync(path))] as const,
  );
  return Object.fromEntries(listed.filter(([address]) => address !== "/sw.js" && address !== "/release.json"));
}

/** Writes `release.json` (every file and its hash) and `sw.js`, the service worker that checks them, into a built folder. */
export function writeRelease(folder: string, version: string): void {
  const files = filesOf(folder);
  const release = { version, build: sha256(JSON.stringify(files)).slice(0, 16), files };
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
