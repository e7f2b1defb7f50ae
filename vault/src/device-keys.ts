import { concat, fromHex, parseHex, toHex, type Bytes } from "./bytes.ts";

/** One key pair as it lies in the keyring: 32 bytes each. */
export interface RawPair {
  readonly secret: Bytes;
  readonly open: Bytes;
}

/** What one device has in one space besides its author id: R_auth to log in at a relay, D_dh to receive keys. */
export interface DeviceKeys {
  /** Ed25519. */
  readonly login: RawPair;
  /** X25519. */
  readonly dh: RawPair;
}

/** PKCS #8 in front of 32 secret bytes (RFC 8410). */
const PKCS8 = { Ed25519: "302e020100300506032b657004220420", X25519: "302e020100300506032b656e04220420" } as const;
type Curve = keyof typeof PKCS8;

/** Fresh keys for this device. */
export async function newDeviceKeys(): Promise<DeviceKeys> {
  return { login: await newPair("Ed25519", ["sign", "verify"]), dh: await newDhPair() };
}

/** A fresh X25519 pair: D_dh, or one for a single use. */
export function newDhPair(): Promise<RawPair> {
  return newPair("X25519", ["deriveBits"]);
}

async function newPair(curve: Curve, uses: KeyUsage[]): Promise<RawPair> {
  const pair = (await crypto.subtle.generateKey(curve, true, uses)) as CryptoKeyPair;
  const secret = new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey)).slice(-32);
  return { secret, open: new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)) };
}

/** The private half of R_auth, to sign with; it cannot be read back out. */
export function importLogin(pair: RawPair): Promise<CryptoKey> {
  return importSecret("Ed25519", pair.secret, ["sign"]);
}

/** A private half of X25519 (32 bytes), to derive with; it cannot be read back out. */
export function importDh(secret: Bytes): Promise<CryptoKey> {
  return importSecret("X25519", secret, ["deriveBits"]);
}

function importSecret(curve: Curve, secret: Bytes, uses: KeyUsage[]): Promise<CryptoKey> {
  return crypto.subtle.importKey("pkcs8", concat(fromHex(PKCS8[curve]), secret), curve, false, uses);
}

export function deviceKeysJson({ login, dh }: DeviceKeys): unknown {
  return { login: [toHex(login.secret), toHex(login.open)], dh: [toHex(dh.secret), toHex(dh.open)] };
}

/** Returns `null` unless `given` is what `deviceKeysJson` wrote. */
export function parseDeviceKeys(given: unknown): DeviceKeys | null {
  if (typeof given !== "object" || given === null) return null;
  const { login, dh } = given as { readonly login?: unknown; readonly dh?: unknown };
  const pairs = [parsePair(login), parsePair(dh)] as const;
  return pairs[0] && pairs[1] && { login: pairs[0], dh: pairs[1] };
}

function parsePair(given: unknown): RawPair | null {
  if (!Array.isArray(given) || given.length !== 2) return null;
  const [secret, open] = given.map((each) => (typeof each === "string" ? parseHex(each) : null));
  return secret?.length === 32 && open?.length === 32 ? { secret, open } : null;
}
