/// <reference lib="webworker" />
// Keeps one release of Ajar whole on this device: every file checked against its hash, never an older release,
// and a new one only when the person says so. It sees files of the app and nothing a person writes.

interface Release {
  readonly version: string;
  readonly build: string;
  /** SHA-256 of every file, by address. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that are fetched one by one, and kept. */
  readonly alone: readonly string[];
  /** Lengths of the files that lie in the pack, one after the other in this order. */
  readonly pack: Readonly<Record<string, number>>;
  /** Those of them that are served under rules of their own: pages and workers. */
  readonly ruled: readonly string[];
  /** Files that are kept once they were asked for. */
  readonly wished: readonly string[];
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

async function fetched(path: string, method: "GET" | "HEAD" = "GET"): Promise<Response> {
  const response = await fetch(path, { cache: "reload", method });
  if (!response.ok) throw new Error(`${path} is not there.`);
  return response;
}

/** Keeps a file only when it is the one this release names. */
async function keep(cache: Cache, path: string, response: Response): Promise<void> {
  if ((await sha256(await response.clone().arrayBuffer())) !== release.files[path])
    throw new Error(`${path} is not of this release.`);
  await cache.put(path, response);
}

/** The rules a file is served under, without what was said of the body they came with. */
function rulesOf(served: Response): Headers {
  const headers = new Headers(served.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  return headers;
}

/** A page or a worker has its own rules, asked for without its body; for the rest those of the pack hold. */
async function headersFor(path: string, pack: Response): Promise<Headers> {
  if (release.ruled.includes(path)) return rulesOf(await fetched(path, "HEAD"));
  const headers = rulesOf(pack);
  headers.set("content-type", path.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8");
  return headers;
}

/** Fetches hundreds of small files as one, past every cache. */
async function keepPack(cache: Cache): Promise<void> {
  const pack = await fetched("/release.pack");
  const bytes = await pack.arrayBuffer();
  let from = 0;
  const slices = Object.entries(release.pack).map(async ([path, length]) => {
    const slice = bytes.slice(from, from + length);
    from += length;
    return keep(cache, path, new Response(slice, { headers: await headersFor(path, pack) }));
  });
  await Promise.all(slices);
}

/** Compares two versions such as 0.10.2 number by number. */
function isOlder(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  const at = left.findIndex((part, index) => part !== right[index]);
  return at >= 0 && left[at] < right[at];
}

/** What was wished for in the release before is kept in this one from the start. */
async function wishedBefore(names: readonly string[]): Promise<readonly string[]> {
  const paths = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const wasWished = paths.flat().some(({ url }) => new URL(url).pathname.startsWith("/assets/wished-"));
  return wasWished ? release.wished : [];
}

async function install(): Promise<void> {
  const kept = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const versions = kept.map((name) => name.slice(PREFIX.length, name.lastIndexOf("-")));
  if (versions.some((version) => isOlder(release.version, version)))
    throw new Error("An older release than the one here.");
  const cache = await caches.open(NAME);
  const alone = [...release.alone, ...(await wishedBefore(kept))].map(async (path) =>
    keep(cache, path, await fetched(path)),
  );
  await Promise.all([keepPack(cache), ...alone]);
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
  const cache = await caches.open(NAME);
  const kept = await cache.match(path, { ignoreVary: true });
  if (kept !== undefined || !release.wished.includes(path)) return kept ?? fetch(request);
  await keep(cache, path, await fetched(path));
  return (await cache.match(path, { ignoreVary: true })) ?? Response.error();
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", (event) => {
  if (event.data === "use-the-new-release") void worker.skipWaiting();
});
/** A reminder says one word and leads to the door; it opens nothing and names nothing. */
async function openDoor(): Promise<void> {
  const [page] = await worker.clients.matchAll({ type: "window" });
  await (page ? page.focus() : worker.clients.openWindow("/"));
}

worker.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openDoor());
});
worker.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const ours = origin === worker.location.origin && event.request.method === "GET";
  if (ours && pathname !== "/healthz" && pathname !== "/readyz") event.respondWith(answer(event.request));
});
