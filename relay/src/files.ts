import { readdirSync, readFileSync, existsSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";

/** One built file, held in memory: the app is small and never changes while the server runs. */
export interface BuiltFile {
  readonly type: string;
  readonly plain: Buffer;
  /** As gzip; `null` when packing does not pay, as for fonts and pictures. */
  readonly packed: Buffer | null;
  /** As Brotli, where the build made it: it takes seconds. */
  readonly brotli?: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".pack": "application/octet-stream",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
};

const PACKABLE = new Set([".css", ".html", ".js", ".json", ".pack", ".svg", ".txt", ".webmanifest"]);

function read(path: string): BuiltFile {
  const plain = readFileSync(path);
  const kind = extname(path);
  const beside = `${path}.br`;
  return {
    ...(existsSync(beside) ? { brotli: readFileSync(beside) } : {}),
    type: TYPES[kind] ?? "application/octet-stream",
    plain,
    packed: PACKABLE.has(kind) ? gzipSync(plain, { level: 9 }) : null,
  };
}

/** Every file under `folder` by its address, `/index.html` and so on. Empty when the app was never built. */
export function builtFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  if (!existsSync(folder)) return new Map();
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.endsWith(".br"));
  return new Map(paths.map((path) => [`/${relative(folder, path).split(sep).join("/")}`, read(path)]));
}
