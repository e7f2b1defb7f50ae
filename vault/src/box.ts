import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { concat, isSame, label, type Bytes } from "./bytes.ts";

/** What a box is for. Each use has its own label, so a box of one kind never opens as another. */
export type BoxUse = "entry" | "slot" | "keyring" | "local" | "mail";

/** Where a box belongs: the key, the use, and the bytes around it that it must not be moved away from. */
export interface Place {
  /** An HKDF key; need not be extractable. */
  readonly key: CryptoKey;
  readonly use: BoxUse;
  readonly context: Uint8Array;
}

/** The one reason a box does not open: wrong key, wrong place, or other bytes. It never says which. */
export interface CannotOpen {
  readonly kind: "cannot-open";
}

const SALT = 32;
const COMMITMENT = 32;
const TAG = 16;

/** How much longer a box is than what it holds: salt, commitment, tag. */
export const BOX_OVERHEAD = SALT + COMMITMENT + TAG;

const NO_IV = new Uint8Array(12);

/** Makes 32 bytes usable as the key of a box. They cannot be read back out of it. */
export function importKey(raw: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", concat(raw), "HKDF", false, ["deriveBits"]);
}

/** HKDF-SHA256 of `key`; `length` in bytes. */
export async function derive(
  key: CryptoKey,
  from: { salt: Uint8Array; info: Uint8Array },
  length: number,
): Promise<Bytes> {
  const algorithm = { name: "HKDF", hash: "SHA-256", salt: concat(from.salt), info: concat(from.info) };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, length * 8));
}

/** 32 fresh random bytes for one box. */
export function freshSalt(): Bytes {
  return crypto.getRandomValues(new Uint8Array(SALT));
}

/** salt(32) ‖ commitment(32) ‖ AES-256-GCM. The salt must be fresh and random; only golden vectors choose it. */
export async function sealBox(place: Place, plain: Uint8Array, salt: Uint8Array = freshSalt()): Promise<Bytes> {
  const { key, commitment, aad } = await onceFor(place, salt);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: NO_IV, additionalData: aad }, key, concat(plain));
  return concat(salt, commitment, new Uint8Array(sealed));
}

/**
 * Opens a box. The commitment is compared before anything is decrypted: plain AES-GCM lets one ciphertext open under
 * two keys (Dodis et al., CRYPTO 2018).
 */
export async function openBox(place: Place, box: Uint8Array): Promise<Result<Bytes, CannotOpen>> {
  if (box.length < BOX_OVERHEAD) return refuse({ kind: "cannot-open" });
  const { key, commitment, aad } = await onceFor(place, box.subarray(0, SALT));
  if (!isSame(commitment, box.subarray(SALT, SALT + COMMITMENT))) return refuse({ kind: "cannot-open" });
  try {
    const sealed = concat(box.subarray(SALT + COMMITMENT));
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: NO_IV, additionalData: aad }, key, sealed);
    return ok(new Uint8Array(plain));
  } catch {
    return refuse({ kind: "cannot-open" });
  }
}

/** The key that is used once, and the commitment to it, for one salt in one place. */
async function onceFor(place: Place, salt: Uint8Array): Promise<{ key: CryptoKey; commitment: Bytes; aad: Bytes }> {
  const info = concat(label(`ajar/v1/${place.use}`), place.context);
  const both = await derive(place.key, { salt, info }, 32 + COMMITMENT);
  const key = await crypto.subtle.importKey("raw", both.slice(0, 32), "AES-GCM", false, ["encrypt", "decrypt"]);
  const commitment = both.slice(32);
  both.fill(0, 0, 32);
  return { key, commitment, aad: concat(place.context, salt, commitment) };
}
