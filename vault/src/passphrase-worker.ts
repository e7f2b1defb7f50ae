import { argon2idHere } from "./argon2.ts";
import { parseArgon2Request, type Argon2Reply } from "./argon2-message.ts";

// The only place where WebAssembly may run. This worker derives one key and does nothing else: no storage, no network,
// no other message. Its own policy (`script-src 'self' 'wasm-unsafe-eval'`) comes with its file.

self.addEventListener("message", (event: MessageEvent<unknown>) => {
  void replyTo(event.data).then((reply) => self.postMessage(reply, { transfer: reply.ok ? [reply.key.buffer] : [] }));
});

async function replyTo(given: unknown): Promise<Argon2Reply> {
  const request = parseArgon2Request(given);
  if (request === null) return { ok: false };
  try {
    return { ok: true, key: await argon2idHere(request.passphrase, request.salt, request) };
  } catch {
    return { ok: false };
  }
}
