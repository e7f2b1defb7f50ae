import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { SOCKETS } from "@ajar/core/protocol/limits";
import type { BuiltFile } from "./files.ts";
import { headersFor } from "./headers.ts";

/** Why the server is not ready, or `null` when it is. */
export type Readiness = string | null;

/** What the server needs from outside. Without `relays` the app may talk to its own origin only. */
export interface Serving {
  readonly files: ReadonlyMap<string, BuiltFile>;
  readonly ready: () => Readiness | Promise<Readiness>;
  readonly relays?: readonly string[];
}

/** One request on its way to an answer. */
interface Asked {
  readonly serving: Serving;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function plain(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, {
    ...headersFor("/answer.txt"),
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(`${words}\n`);
}

/** A file as small as this client takes it. */
function bodyFor(request: IncomingMessage, { plain: whole, packed, brotli }: BuiltFile) {
  const taken = request.headers["accept-encoding"]?.toString() ?? "";
  if (brotli && /\bbr\b/.test(taken)) return { encoding: "br", body: brotli };
  if (packed && /\bgzip\b/.test(taken)) return { encoding: "gzip", body: packed };
  return { encoding: null, body: whole };
}

function sendFile({ serving, request, response }: Asked, path: string, file: BuiltFile): void {
  const { encoding, body } = bodyFor(request, file);
  response.writeHead(200, {
    ...headersFor(path, serving.relays),
    "Content-Type": file.type,
    "Content-Length": body.length,
    Vary: "Accept-Encoding",
    ...(encoding === null ? {} : { "Content-Encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The path asked for, or `null` when the address cannot be read. Nothing after `?` matters here. */
function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  } catch {
    return null;
  }
}

async function sendReadiness({ serving, response }: Asked): Promise<void> {
  const why = await serving.ready();
  plain(response, why === null ? 200 : 503, why ?? "ready");
}

async function answer(asked: Asked): Promise<void> {
  const { serving, request, response } = asked;
  if (request.method !== "GET" && request.method !== "HEAD") return plain(response, 405, "Only GET.");
  const path = pathOf(request);
  if (path === null) return plain(response, 400, "This address cannot be read.");
  if (path === "/healthz") return plain(response, 200, "ok");
  if (path === "/readyz") return sendReadiness(asked);
  const file = serving.files.get(path);
  if (file) return sendFile(asked, path, file);
  const page = serving.files.get("/index.html");
  const isScreen = !/\.[a-z0-9]+$/i.test(path);
  if (page && isScreen) return sendFile(asked, "/index.html", page);
  return plain(response, 404, "There is nothing at this address.");
}

/** How long a request may take to say what it wants, and how often that is looked after. */
const HEADERS_MS = 10_000;
const LOOK_MS = 5_000;

/** Sockets of the relay, and room beside them for pages and health. */
const MOST_CONNECTIONS = SOCKETS.inAll + 200;

/** The server as a function from request to answer; the caller listens and closes. */
export function createAjarServer(serving: Serving): Server {
  const options = { maxHeaderSize: 16_384, requestTimeout: 30_000, connectionsCheckingInterval: LOOK_MS };
  const server = createServer(options, (request, response) => {
    answer({ serving, request, response }).catch(() => plain(response, 503, "Not ready."));
  });
  server.headersTimeout = HEADERS_MS;
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}
