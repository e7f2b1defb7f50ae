import { isSame, type Bytes } from "../bytes.ts";
import { importDh } from "../device-keys.ts";

/**
 * What two devices with each other's open X25519 key both know (RFC 7748), or `null` when that would be all zeros: such
 * a key gives the secret away.
 */
export async function agree(secret: Bytes, open: Bytes): Promise<Bytes | null> {
  const mine = await importDh(secret);
  try {
    const theirs = await crypto.subtle.importKey("raw", open, "X25519", false, []);
    const shared = new Uint8Array(await crypto.subtle.deriveBits({ name: "X25519", public: theirs }, mine, 256));
    return isSame(shared, new Uint8Array(32)) ? null : shared;
  } catch {
    return null;
  }
}
