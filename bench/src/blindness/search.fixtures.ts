import { closeSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";

/** Something to look for, by the name of how it is written. */
export type Spellings = ReadonlyMap<string, Buffer>;

/** Base64 of the middle of `bytes`, for each of the three places a byte can have in a group of three. */
function base64Of(bytes: Buffer): readonly Buffer[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
    const whole = Math.floor((shift + bytes.length) / 3) * 4;
    return Buffer.from(text.slice(shift === 0 ? 0 : 4, whole));
  });
}

/** All the ways bytes may lie somewhere: as they are, as UTF-16, as hex and as base64. At least twelve bytes. */
export function spellingsOf(bytes: Uint8Array): Spellings {
  const plain = Buffer.from(bytes);
  const wide = Buffer.from(plain.toString("latin1"), "utf16le");
  const hex = plain.toString("hex");
  const [first, second, third] = base64Of(plain) as [Buffer, Buffer, Buffer];
  return new Map([
    ["plain", plain],
    ["UTF-16", wide],
    ["UTF-16, big-endian", Buffer.from(wide).swap16()],
    ["hex", Buffer.from(hex)],
    ["hex, capitals", Buffer.from(hex.toUpperCase())],
    ["base64", first],
    ["base64, one on", second],
    ["base64, two on", third],
  ]);
}

/** A piece of somewhere, and what it is called. */
export interface Place {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Every file under a folder: databases, their logs ahead, their journals. */
export function filesIn(folder: string): readonly Place[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map(({ parentPath, name }) => ({ name, bytes: readFileSync(join(parentPath, name)) }));
}

/** Regions are read in pieces that overlap by more than anything looked for. */
const PIECE = 16 * 1024 * 1024;
const OVERLAP = 1_024;

/** Regions of a process that it can write to and has written to: heap, stacks, buffers, what its libraries hold. */
function regionsOf(pid: number): readonly (readonly [from: number, to: number])[] {
  const regions: (readonly [number, number])[] = [];
  let region: readonly [number, number] | null = null;
  for (const line of readFileSync(`/proc/${pid}/smaps`, "utf8").split("\n")) {
    const head = /^([0-9a-f]+)-([0-9a-f]+) (rw)?/.exec(line);
    const kept = /^Rss:\s+(\d+) kB/.exec(line);
    if (head) {
      region = head[3] ? [Number.parseInt(head[1] ?? "", 16), Number.parseInt(head[2] ?? "", 16)] : null;
    } else if (kept && region && Number(kept[1]) > 0) regions.push(region);
  }
  return regions;
}

/** All memory of a process of ours, region by region. Linux. */
export function* memoryOf(pid: number): Generator<Place> {
  const memory = openSync(`/proc/${pid}/mem`, "r");
  try {
    for (const [from, to] of regionsOf(pid)) {
      for (let at = from; at < to; at += PIECE - OVERLAP) yield { name: "memory", bytes: pieceOf(memory, at, to) };
    }
  } finally {
    closeSync(memory);
  }
}

/** A region that goes while it is read is empty. */
function pieceOf(memory: number, at: number, to: number): Buffer {
  const bytes = Buffer.alloc(Math.min(PIECE, to - at));
  try {
    return bytes.subarray(0, readSync(memory, bytes, 0, bytes.length, at));
  } catch {
    return bytes.subarray(0, 0);
  }
}

/** One expression for everything looked for, so that each place is gone through once. */
function anyOf(needles: Iterable<Buffer>): RegExp {
  const escaped = [...needles].map((needle) => needle.toString("hex").replaceAll(/../g, "\\x$&"));
  return new RegExp(escaped.join("|"), "g");
}

/** Where something was found: `what in place: spelling`, each once. */
export function foundIn(places: Iterable<Place>, wanted: ReadonlyMap<string, Spellings>): ReadonlySet<string> {
  const all = [...wanted].flatMap(([what, spellings]) =>
    [...spellings].map(([spelling, needle]) => ({ what, spelling, needle, text: needle.toString("latin1") })),
  );
  const byText = Map.groupBy(all, ({ text }) => text);
  const pattern = anyOf(all.map(({ needle }) => needle));
  const found = new Set<string>();
  for (const { name, bytes } of places) {
    for (const [match] of bytes.toString("latin1").matchAll(pattern)) {
      for (const { what, spelling } of byText.get(match) ?? []) found.add(`${what} in ${name}: ${spelling}`);
    }
  }
  return found;
}
