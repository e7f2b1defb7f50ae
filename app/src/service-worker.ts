/// <reference lib="webworker" />
// Keeps one release of Ajar whole on this device: every file checked against its hash, never an older release,
// and a new one only when the person says so. It sees files of the app and nothing a person writes.

interface Release {
  readonly version: string;
  readonly build: string;
  readonly files: Readonly<Record<string, string>>;
}

const worker = self as unknown as ServiceWorkerGlobalScope;
declare const __RELEASE__: Release;
const release: Release = __RELEASE__;
const PREFIX = "ajar-";
const NAME = `${PREFIX}${release.version}-${release.build}`;

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Fetches one file past every cache, and keeps it only when it is the file this release names. */
async function keep(cache: Cache, path: string, expected: string): Promise<void> {
  const response = await fetch(path, { cache: "reload" });
  if (!response.ok) throw new Error(`${path} is not there.`);
  if ((await sha256(await response.clone().arrayBuffer())) !== expected)
    throw new Error(`${path} is not of this release.`);
  await cache.put(path, response);
}

/** Compares two versions such as 0.10.2 number by number. */
function isOlder(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  const at = left.findIndex((part, index) => part !== right[index]);
  return at >= 0 && left[at] < right[at];
}

async function install(): Promise<void> {
  const kept = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const versions = kept.map((name) => name.slice(PREFIX.length, name.lastIndexOf("-")));
  if (versions.some((version) => isOlder(release.version, version)))
    throw new Error("An older release than the one here.");
  const cache = await caches.open(NAME);
  await Promise.all(Object.entries(release.files).map(([path, hash]) => keep(cache, path, hash)));
}

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** A screen's address answers with the one page; a file's address with the file; anything else goes to the network. */
async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const path = request.mode === "navigate" && !(pathname in release.files) ? "/index.html" : pathname;
  const kept = await (await caches.open(NAME)).match(path, { ignoreVary: true });
  return kept ?? fetch(request);
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", (event) => {
  if (event.data === "use-the-new-release") void worker.skipWaiting();
});
worker.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const ours = origin === worker.location.origin && event.request.method === "GET";
  if (ours && pathname !== "/healthz" && pathname !== "/readyz") event.respondWith(answer(event.request));
});
