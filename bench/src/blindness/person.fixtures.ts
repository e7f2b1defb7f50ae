import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importKey, sealBox } from "@ajar/vault/box";
import { importSelftagKey, sealEntry, entryId, type SealKeys } from "@ajar/vault/entry";
import { NO_PREV } from "@ajar/vault/entry-header";
import { writeBody } from "@ajar/vault/entry-body";
import { random, type Bytes, type Device } from "@ajar/relay/device.fixtures";

const GOLDEN = join(import.meta.dirname, "..", "..", "..", "core", "src", "journal", "golden", "v1.jsonl");

/** One fact of every kind there is, with the marker in front of every word in it. */
export function markedFacts(marker: string): readonly unknown[] {
  const lines = readFileSync(GOLDEN, "utf8").trim().split("\n");
  return lines.map((line) => marked(JSON.parse(line), marker));
}

function marked(value: unknown, marker: string): unknown {
  if (typeof value === "string") return `${marker} ${value}`;
  if (Array.isArray(value)) return value.map((each: unknown) => marked(each, marker));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [`${marker} ${name}`, marked(each, marker)]));
}

/** The keys of one space, and the bytes they were made of. */
export interface Keys extends SealKeys {
  readonly raw: readonly Bytes[];
}

export async function newKeys(): Promise<Keys> {
  const raw = [random(32), random(32)] as const;
  return { raw, space: await importKey(raw[0]), selftag: await importSelftagKey(raw[1]) };
}

/** A chain of entries of one device, one for each value, sealed as the vault seals them. */
export async function sealedChain(device: Device, keys: Keys, values: readonly unknown[]): Promise<readonly Bytes[]> {
  const { space, author } = device;
  const entries: Bytes[] = [];
  let prev = NO_PREV;
  for (const [at, json] of values.entries()) {
    const header = { kind: 1, space, author, seq: at + 1, epoch: 0, prev } as const;
    const entry = await sealEntry({ header, body: writeBody({ heads: [], json }) }, keys);
    prev = await entryId(entry);
    entries.push(entry);
  }
  return entries;
}

/** `size` bytes that hold a text, as a box of the vault: an answer, a card, a message. */
export async function sealedText(keys: Keys, text: string, size: number): Promise<Bytes> {
  const plain = new Uint8Array(size - 80);
  plain.set(new TextEncoder().encode(text));
  return new Uint8Array(await sealBox({ key: keys.space, use: "entry", context: random(16) }, plain));
}
