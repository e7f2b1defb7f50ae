import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { BOX_OVERHEAD, freshSalt, openBox, sealBox } from "./box.ts";
import { concat, isSame, label, type Bytes } from "./bytes.ts";
import { HEADER_BYTES, VERSION, headerBytes, parseHeader, type Header } from "./entry-header.ts";
import { padded, unpadded } from "./pad.ts";

/** Most bytes of an entry's body: heads and JSON together. Longer text is refused before it is kept. */
export const BODY_BYTES_MOST = 40_000;

const SELFTAG = 16;
const PLAIN_LEAST = 256;
const ENTRY_LEAST = HEADER_BYTES + BOX_OVERHEAD + PLAIN_LEAST;
const ENTRY_MOST = 41_118;

/** The keys that one entry is sealed with. */
export interface SealKeys {
  /** HKDF key: the space key of the header's epoch. */
  readonly space: CryptoKey;
  /** HMAC-SHA256 key known to own devices only. */
  readonly selftag: CryptoKey;
}

/** The keys that entries are opened with. */
export interface OpenKeys {
  /** The space keys of an epoch; the commitment tells which one it is. */
  readonly spaceKeysOf: (epoch: number) => readonly CryptoKey[];
  /** Own self-tag keys, or `null` for an entry of someone else, which cannot be checked. */
  readonly selftags: readonly CryptoKey[] | null;
}

/** What the log says the next entry must be. `prev` is `null` when the entry before it is not known. */
export interface Expected {
  readonly space: Bytes;
  readonly author: Bytes;
  readonly seq: number;
  readonly prev: Bytes | null;
}

export interface OpenedEntry {
  readonly header: Header;
  /** SHA-256 of the whole entry. */
  readonly id: Bytes;
  readonly body: Bytes;
}

/** Why an entry stays shut: bytes that do not hold, someone else's hand, or a version not known here. */
export type EntryRefusal = { readonly kind: "torn" } | { readonly kind: "foreign" } | { readonly kind: "too-new" };

/**
 * Seals one entry, version 1. `body` is heads and JSON, at most `BODY_BYTES_MOST` bytes: throws a `RangeError` beyond.
 * Only golden vectors choose the salt.
 */
export async function sealEntry(
  draft: { readonly header: Header; readonly body: Uint8Array },
  keys: SealKeys,
  salt: Bytes = freshSalt(),
): Promise<Bytes> {
  if (draft.body.length > BODY_BYTES_MOST) throw new RangeError("the body of an entry is too long");
  const context = headerBytes(draft.header);
  const selftag = await selftagOf(keys.selftag, concat(context, salt, draft.body));
  const plain = padded(concat(selftag, draft.body), PLAIN_LEAST);
  return concat(context, await sealBox({ key: keys.space, use: "entry", context }, plain, salt));
}

/** Opens one entry, checking in the order the protocol states; the first check that says no decides. */
export async function openEntry(
  bytes: Bytes,
  expected: Expected,
  keys: OpenKeys,
): Promise<Result<OpenedEntry, EntryRefusal>> {
  if (bytes.length < ENTRY_LEAST || bytes.length > ENTRY_MOST) return refuse({ kind: "torn" });
  if (bytes[0] !== VERSION) return refuse({ kind: "too-new" });

  const header = parseHeader(bytes);
  if (header === null || !isExpected(header, expected)) return refuse({ kind: "torn" });
  if (!isSame(header.author, expected.author)) return refuse({ kind: "foreign" });

  const whole = await openAny(bytes, keys.spaceKeysOf(header.epoch));
  const plain = whole && unpadded(whole, PLAIN_LEAST);
  if (plain === null || plain.length < SELFTAG) return refuse({ kind: "torn" });

  const body = plain.subarray(SELFTAG);
  if (body.length > BODY_BYTES_MOST) return refuse({ kind: "torn" });
  const tagged = concat(bytes.subarray(0, HEADER_BYTES + 32), body);
  if (keys.selftags !== null && !(await isOwn(plain.subarray(0, SELFTAG), tagged, keys.selftags))) {
    return refuse({ kind: "foreign" });
  }
  return ok({ header, id: await entryId(bytes), body });
}

/** An entry's name: SHA-256 of all its bytes. */
export async function entryId(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

function isExpected(header: Header, expected: Expected): boolean {
  if (!isSame(header.space, expected.space) || header.seq !== expected.seq) return false;
  return expected.prev === null || isSame(header.prev, expected.prev);
}

async function openAny(bytes: Bytes, keys: readonly CryptoKey[]): Promise<Bytes | null> {
  const context = bytes.subarray(0, HEADER_BYTES);
  for (const key of keys) {
    const opened = await openBox({ key, use: "entry", context }, bytes.subarray(HEADER_BYTES));
    if (opened.ok) return opened.value;
  }
  return null;
}

async function isOwn(selftag: Bytes, tagged: Bytes, keys: readonly CryptoKey[]): Promise<boolean> {
  for (const key of keys) if (isSame(selftag, await selftagOf(key, tagged))) return true;
  return false;
}

/** `tagged` is header ‖ salt ‖ body. */
async function selftagOf(key: CryptoKey, tagged: Bytes): Promise<Bytes> {
  const mac = await crypto.subtle.sign("HMAC", key, concat(label("ajar/v1/self"), tagged));
  return new Uint8Array(mac).slice(0, SELFTAG);
}

/** Makes 32 bytes usable as a self-tag key. */
export function importSelftagKey(raw: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", concat(raw), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}
