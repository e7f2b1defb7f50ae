import { derive, importKey } from "../box.ts";
import { concat, isSame, label, utf8, type Bytes } from "../bytes.ts";
import type { LinkCode } from "./code.ts";
import { agree } from "./agree.ts";
import type { Side } from "./mail.ts";

// Commit, then compare (Vaudenay 2005; RFC 6189): two devices that share the secret of a code agree on keys, and two
// people, or one with two hands, see whether somebody stands between them.

/** The open keys of one device: ephemeral X25519(32) ‖ D_dh(32) ‖ R_auth(32) ‖ author id(16). */
export interface OpenKeys {
  readonly ephemeral: Bytes;
  readonly dh: Bytes;
  readonly login: Bytes;
  readonly author: Bytes;
}

/** What one device puts in: its open keys, and 32 random bytes. */
export interface Half {
  readonly keys: OpenKeys;
  readonly nonce: Bytes;
}

/** The secret halves of the first two keys. */
export interface Secrets {
  readonly ephemeral: Bytes;
  readonly dh: Bytes;
}

export const HALF_BYTES = 144;

export function writeHalf({ keys, nonce }: Half): Bytes {
  return concat(keys.ephemeral, keys.dh, keys.login, keys.author, nonce);
}

/** Returns `null` unless there are exactly as many bytes as a half has. */
export function parseHalf(bytes: Bytes): Half | null {
  if (bytes.length !== HALF_BYTES) return null;
  const keys = {
    ephemeral: bytes.slice(0, 32),
    dh: bytes.slice(32, 64),
    login: bytes.slice(64, 96),
    author: bytes.slice(96, 112),
  };
  return { keys, nonce: bytes.slice(112) };
}

/** What the new device says first: it cannot choose its half after it has seen the other's. */
export async function commitmentTo(half: Half): Promise<Bytes> {
  return sha256(concat(label("ajar/v1/pair-commit"), writeHalf(half)));
}

export async function isCommitmentTo(commitment: Bytes, half: Half): Promise<boolean> {
  return isSame(commitment, await commitmentTo(half));
}

/** Both halves, whoever holds them. */
export type Halves = Readonly<Record<Side, Half>>;

/** T: everything both have said, and where. */
export async function transcriptOf(code: Pick<LinkCode, "origin" | "rendezvous">, halves: Halves): Promise<Bytes> {
  const origin = utf8(code.origin);
  const { old, new: fresh } = halves;
  const keys = ({ keys: { ephemeral, dh, login, author } }: Half): Bytes => concat(ephemeral, dh, login, author);
  return sha256(
    concat(
      label("ajar/v1/pair-transcript"),
      Uint8Array.of(origin.length >> 8, origin.length & 0xff),
      origin,
      code.rendezvous,
      keys(old),
      keys(fresh),
      old.nonce,
      fresh.nonce,
    ),
  );
}

/** What both devices show, and what proves to each that the other's person said *The same*. */
export interface Agreement {
  readonly transcript: Bytes;
  /** Seven numbers from 0 to 63. */
  readonly pictures: readonly number[];
  /** Twelve digits: the same check for those who listen. */
  readonly digits: string;
  /** K_conf, an HMAC key. */
  readonly confirmation: CryptoKey;
}

const PICTURES = 7;
const BITS = 6;
const DIGITS = 12;

/** Returns `null` when a key of the other would give an all-zero secret: such keys are refused. */
export async function agreementOf(
  code: LinkCode,
  halves: Halves,
  mine: { readonly side: Side; readonly secrets: Secrets },
): Promise<Agreement | null> {
  const theirs = halves[mine.side === "old" ? "new" : "old"].keys;
  const ephemeral = await agree(mine.secrets.ephemeral, theirs.ephemeral);
  const fixed = await agree(mine.secrets.dh, theirs.dh);
  if (ephemeral === null || fixed === null) return null;
  const transcript = await transcriptOf(code, halves);
  return shownFrom(concat(ephemeral, fixed, code.psk), transcript);
}

/** Everything that follows from root and transcript. */
export async function shownFrom(root: Bytes, transcript: Bytes): Promise<Agreement> {
  const key = await importKey(root);
  const from = (use: string): { salt: Bytes; info: Bytes } => ({ salt: transcript, info: label(`ajar/v1/${use}`) });
  const raw = await derive(key, from("confirm"), 32);
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return {
    transcript,
    pictures: picturesOf(await derive(key, from("sas"), 6)),
    digits: digitsOf(await derive(key, from("sas-digits"), 8)),
    confirmation: await crypto.subtle.importKey("raw", raw, algorithm, false, ["sign"]),
  };
}

/** The first 42 bits of six bytes, as seven numbers. */
export function picturesOf(bytes: Bytes): readonly number[] {
  const bits = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n) >> 6n;
  return Array.from({ length: PICTURES }, (_, at) => Number((bits >> BigInt((PICTURES - 1 - at) * BITS)) & 63n));
}

/** Eight bytes as a number, its last twelve digits. That 10^12 does not divide 2^64 favours none by more than 2^-24. */
export function digitsOf(bytes: Bytes): string {
  const number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return String(number % 10n ** BigInt(DIGITS)).padStart(DIGITS, "0");
}

/** HMAC(K_conf, role ‖ T): what a device sends once its person said *The same*. The role is 0 for the old device. */
export async function confirmationOf({ confirmation, transcript }: Agreement, side: Side): Promise<Bytes> {
  const said = concat(Uint8Array.of(side === "old" ? 0 : 1), transcript);
  return new Uint8Array(await crypto.subtle.sign("HMAC", confirmation, said));
}

async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
