import type { Bytes } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";

/** The bytes whose SHA-256 begins with zero bits when a proof of work holds. A space id is used once, so a proof is too. */
export function workBytes(space: Uint8Array, work: number): Bytes {
  const into = new ByteWriter();
  into.bytes(asciiLabel("ajar/v1/work"));
  into.bytes(space);
  into.u53(work);
  return into.done();
}

/** How many bits at the front of `hash` are zero. */
export function zeroBitsOf(hash: Uint8Array): number {
  const first = hash.findIndex((byte) => byte !== 0);
  return first < 0 ? hash.length * 8 : first * 8 + Math.clz32(hash[first] as number) - 24;
}

/** ASCII and one zero byte: what keeps one use of bytes apart from every other. */
export function asciiLabel(text: string): Bytes {
  const bytes = new Uint8Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
