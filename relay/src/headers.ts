/** How a file may be kept by browsers: documents never, the service worker after asking, hashed files for good. */
export type Keeping = "no-store" | "no-cache" | "public, max-age=31536000, immutable";

const EVERY_ANSWER: Readonly<Record<string, string>> = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Strict-Transport-Security": "max-age=63072000",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), payment=()",
  "Origin-Agent-Cluster": "?1",
};

const documentPolicy = (connects: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    connects,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types svelte-trusted-html ajar-url",
  ].join("; ");

/** The one place that may run WebAssembly (Argon2id), and it may do nothing else: no network, no nested scripts of others. */
const PASSPHRASE_WORKER_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'";

const workerPolicy = (connects: string): string => `default-src 'none'; script-src 'self'; ${connects}`;

function policyFor(path: string, relays: readonly string[]): string {
  const connects = ["connect-src 'self'", ...relays].join(" ");
  if (/\/passphrase-worker[^/]*\.js$/.test(path)) return PASSPHRASE_WORKER_POLICY;
  if (/worker[^/]*\.js$/.test(path)) return workerPolicy(connects);
  return documentPolicy(connects);
}

function keepingOf(path: string): Keeping {
  if (path.startsWith("/assets/")) return "public, max-age=31536000, immutable";
  return path.endsWith(".html") ? "no-store" : "no-cache";
}

/**
 * The headers of `security.md` §10 for the file at `path` (always starting with a slash). `relays` are the relays on
 * other origins that the app may talk to, each exactly `wss://host`.
 */
export function headersFor(path: string, relays: readonly string[] = []): Readonly<Record<string, string>> {
  return { ...EVERY_ANSWER, "Content-Security-Policy": policyFor(path, relays), "Cache-Control": keepingOf(path) };
}
