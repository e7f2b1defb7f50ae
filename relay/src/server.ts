import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { BuiltFile } from "./files.ts";
import { headersFor } from "./headers.ts";

/** What the server needs from outside. `ready` answers why it is not ready, or `null` when it is. */
export interface Serving {
  readonly files: ReadonlyMap<string, BuiltFile>;
  readonly ready: () => string | null;
}

function plain(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, {
    ...headersFor("/answer.txt"),
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(`${words}\n`);
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  [path, file]: readonly [string, BuiltFile],
): void {
  const takesGzip = /\bgzip\b/.test(request.headers["accept-encoding"]?.toString() ?? "");
  const body = takesGzip && file.packed ? file.packed : file.plain;
  response.writeHead(200, {
    ...headersFor(path),
    "Content-Type": file.type,
    "Content-Length": body.length,
    Vary: "Accept-Encoding",
    ...(body === file.packed ? { "Content-Encoding": "gzip" } : {}),
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

function answer(serving: Serving, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" && request.method !== "HEAD") return plain(response, 405, "Only GET.");
  const path = pathOf(request);
  if (path === null) return plain(response, 400, "This address cannot be read.");
  if (path === "/healthz") return plain(response, 200, "ok");
  if (path === "/readyz") {
    const why = serving.ready();
    return plain(response, why === null ? 200 : 503, why ?? "ready");
  }
  const file = serving.files.get(path);
  if (file) return sendFile(request, response, [path, file]);
  const page = serving.files.get("/index.html");
  const isScreen = !/\.[a-z0-9]+$/i.test(path);
  if (page && isScreen) return sendFile(request, response, ["/index.html", page]);
  return plain(response, 404, "There is nothing at this address.");
}

/** The server as a function from request to answer; the caller listens and closes. */
export function createAjarServer(serving: Serving): Server {
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 30_000 }, (request, response) =>
    answer(serving, request, response),
  );
  server.headersTimeout = 10_000;
  server.maxConnections = 2_000;
  return server;
}
