import { parseBase64Url } from "../base64url.ts";
import { concat, isSame, type Bytes } from "../bytes.ts";

// X25519 (RFC 7748) and Ed25519 (RFC 8032) of WebCrypto, with private keys as the 32 bytes they are.

/** Which of the two curves a key is for. */
export type Curve = "X25519" | "Ed25519";

/** A private key as it lies in a keyring, and its public half. 32 bytes each. */
export interface KeyPair {
  readonly secret: Bytes;
  readonly open: Bytes;
}

/** What comes before the 32 bytes of a private key in PKCS #8 (RFC 8410): everything but the curve's number. */
const PKCS8 = {
  X25519: Uint8Array.from([48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 110, 4, 34, 4, 32]),
  Ed25519: Uint8Array.from([48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32]),
} as const;

/** The pair of 32 secret bytes. Any 32 bytes are a private key on both curves. */
export async function keyPairOf(curve: Curve, secret: Bytes): Promise<KeyPair> {
  const key = await importSecret(curve, secret, true);
  const { x } = await crypto.subtle.exportKey("jwk", key);
  return { secret, open: parseBase64Url(x ?? "") ?? new Uint8Array(0) };
}

/** What two people with each other's open key both know, or `null` for all zeros: a point that gives the secret away. */
export async function agree(secret: Bytes, open: Bytes): Promise<Bytes | null> {
  const mine = await importSecret("X25519", secret, false);
  try {
    const theirs = await crypto.subtle.importKey("raw", open, "X25519", false, []);
    const shared = new Uint8Array(await crypto.subtle.deriveBits({ name: "X25519", public: theirs }, mine, 256));
    return isSame(shared, new Uint8Array(32)) ? null : shared;
  } catch {
    return null;
  }
}

function importSecret(curve: Curve, secret: Bytes, extractable: boolean): Promise<CryptoKey> {
  const bytes = concat(PKCS8[curve], secret);
  return crypto.subtle.importKey("pkcs8", bytes, curve, extractable, curve === "X25519" ? ["deriveBits"] : ["sign"]);
}
