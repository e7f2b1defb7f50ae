import { argon2idHere } from "./argon2.ts";
import { parseArgon2Request, type Argon2Reply } from "./argon2-message.ts";

// The only place where WebAssembly may run. This worker derives one key and does nothing else: no storage, no network,
// no other message. Its own policy (`script-src 'self' 'wasm-unsafe-eval'`) comes with its file.

// It is asked through a channel that the page hands over, answers once, and ends.

self.addEventListener("message", ({ ports: [port] }: MessageEvent<unknown>) => {
  if (port === undefined) return;
  port.addEventListener("message", ({ data }: MessageEvent<unknown>) => void answer(port, data));
  port.start();
});

async function answer(port: MessagePort, given: unknown): Promise<void> {
  const reply = await replyTo(given);
  port.postMessage(reply, { transfer: reply.ok ? [reply.key.buffer] : [] });
  self.close();
}

async function replyTo(given: unknown): Promise<Argon2Reply> {
  const request = parseArgon2Request(given);
  if (request === null) return { ok: false };
  try {
    return { ok: true, key: await argon2idHere(request.passphrase, request.salt, request) };
  } catch {
    return { ok: false };
  }
}
