import { importKey } from "./box.ts";
import { fromHex, type Bytes } from "./bytes.ts";
import { importSelftagKey, type Expected, type OpenKeys, type SealKeys } from "./entry.ts";
import type { EntryKind, Header } from "./entry-header.ts";

/** One sealed entry with everything it was made from, all bytes as hex. */
export interface GoldenEntry {
  readonly name: string;
  readonly spaceKey: string;
  readonly selftagKey: string;
  readonly kind: EntryKind;
  readonly space: string;
  readonly author: string;
  readonly seq: number;
  readonly epoch: number;
  readonly prev: string;
  readonly salt: string;
  /** `pattern n`: n bytes, the byte at i being i × 7 + n mod 251. Or hex. */
  readonly body: string;
  readonly length: number;
  readonly id: string;
  /** The whole entry as hex, for those short enough to print. */
  readonly entry: string | null;
}

/** A ciphertext made to open under two keys, and both keys. Source: Dodis et al., CRYPTO 2018, their §3 for AES-GCM. */
export interface GoldenTwoKeys {
  readonly name: string;
  readonly spaceKeys: readonly [string, string];
  readonly entry: string;
}

export interface Golden {
  readonly entries: readonly GoldenEntry[];
  readonly twoKeys: readonly GoldenTwoKeys[];
}

export function bodyBytes(body: string): Bytes {
  const [word, length] = body.split(" ");
  if (word !== "pattern") return fromHex(body);
  const n = Number(length);
  return Uint8Array.from({ length: n }, (_, at) => (at * 7 + n) % 251);
}

export function headerOf(golden: GoldenEntry): Header {
  const { kind, seq, epoch } = golden;
  return { kind, seq, epoch, space: fromHex(golden.space), author: fromHex(golden.author), prev: fromHex(golden.prev) };
}

export function expectedOf(golden: GoldenEntry): Expected {
  const { space, author, seq, prev } = headerOf(golden);
  return { space, author, seq, prev };
}

export async function sealKeysOf(golden: GoldenEntry): Promise<SealKeys> {
  return {
    space: await importKey(fromHex(golden.spaceKey)),
    selftag: await importSelftagKey(fromHex(golden.selftagKey)),
  };
}

export async function openKeysOf(golden: GoldenEntry): Promise<OpenKeys> {
  const { space, selftag } = await sealKeysOf(golden);
  return { spaceKeysOf: (epoch) => (epoch === golden.epoch ? [space] : []), selftags: [selftag] };
}
