/** What the passphrase worker is asked: one passphrase, one salt, one cost. */
export interface Argon2Request {
  readonly passphrase: string;
  readonly salt: Uint8Array;
  readonly memoryKib: number;
  readonly passes: number;
  readonly lanes: number;
}

/** What it answers: 32 bytes, or that it could not. Says no more, so an error text carries nothing away. */
export type Argon2Reply = { readonly ok: true; readonly key: Uint8Array } | { readonly ok: false };

const SALT_BYTES = 16;
const KEY_BYTES = 32;

/** Returns `null` unless `given` is a whole request: a passphrase, a 16-byte salt, three numbers. */
export function parseArgon2Request(given: unknown): Argon2Request | null {
  if (!isRecord(given)) return null;
  const { passphrase, salt, memoryKib, passes, lanes } = given;
  if (typeof passphrase !== "string") return null;
  if (!(salt instanceof Uint8Array) || salt.length !== SALT_BYTES) return null;
  if (typeof memoryKib !== "number" || typeof passes !== "number" || typeof lanes !== "number") return null;
  return { passphrase, salt, memoryKib, passes, lanes };
}

/** Returns `null` unless `given` is a whole reply. */
export function parseArgon2Reply(given: unknown): Argon2Reply | null {
  if (!isRecord(given)) return null;
  if (given["ok"] === false) return { ok: false };
  const key = given["key"];
  return given["ok"] === true && key instanceof Uint8Array && key.length === KEY_BYTES ? { ok: true, key } : null;
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null;
}
