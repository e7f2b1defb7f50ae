import { parseBase64Url } from "../base64url.ts";
import { concat, fromHex, type Bytes } from "../bytes.ts";
import type { RawPair } from "../device-keys.ts";

const PKCS8 = { X25519: "302e020100300506032b656e04220420", Ed25519: "302e020100300506032b657004220420" } as const;

/** The pair of 32 chosen secret bytes. Any 32 bytes are a private key on both curves. */
export async function keyPairOf(curve: keyof typeof PKCS8, secret: Bytes): Promise<RawPair> {
  const uses: KeyUsage[] = curve === "X25519" ? ["deriveBits"] : ["sign"];
  const key = await crypto.subtle.importKey("pkcs8", concat(fromHex(PKCS8[curve]), secret), curve, true, uses);
  const { x } = await crypto.subtle.exportKey("jwk", key);
  return { secret, open: parseBase64Url(x ?? "") ?? new Uint8Array(0) };
}
