import { workBytes, zeroBitsOf } from "@ajar/core/protocol/work";
import { u64 } from "../bytes.ts";

// A proof of work needs very many hashes of one short block, one after another, and WebCrypto takes a turn of the event
// loop for each. So SHA-256 (FIPS 180-4) of one block is written out here, and used for nothing that must stay secret.

const BLOCK = 64;

/** Hashes tried before other work gets its turn. */
const AT_ONCE = 20_000;

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUND: Uint32Array = rootsOf(64, Math.cbrt);
/** The same of the square roots of the first eight. */
const START: Uint32Array = rootsOf(8, Math.sqrt);

function rootsOf(count: number, root: (value: number) => number): Uint32Array {
  const primes: number[] = [];
  for (let each = 2; primes.length < count; each += 1)
    if (primes.every((prime) => each % prime !== 0)) primes.push(each);
  return Uint32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32);
}

/** Finds a number whose hash with this space begins with `bits` zero bits; asks now and then whether it is still wanted. */
export async function findWork(space: Uint8Array, bits: number, isWanted: () => boolean): Promise<number | null> {
  const message = workBytes(space, 0);
  const block = new Uint8Array(BLOCK);
  block.set(message);
  block[message.length] = 0x80;
  block.set(u64(message.length * 8), BLOCK - 8);
  for (let work = 0; isWanted();) {
    for (const end = work + AT_ONCE; work < end; work += 1) {
      block.set(u64(work), message.length - 8);
      if (zeroBitsOf(hashOfBlock(block)) >= bits) return work;
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return null;
}

const words = new Uint32Array(64);

/** SHA-256 of a message that fills exactly this one padded block. */
export function hashOfBlock(block: Uint8Array): Uint8Array {
  const view = new DataView(block.buffer, block.byteOffset, BLOCK);
  for (let at = 0; at < 16; at += 1) words[at] = view.getUint32(at * 4);
  for (let at = 16; at < 64; at += 1)
    words[at] = word(at - 16) + small0(word(at - 15)) + word(at - 7) + small1(word(at - 2));
  let [a, b, c, d, e, f, g, h] = START as unknown as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < 64; at += 1) {
    const one = (h + big1(e) + ((e & f) ^ (~e & g)) + (ROUND[at] as number) + word(at)) | 0;
    const two = (big0(a) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  const hash = new Uint8Array(32);
  const into = new DataView(hash.buffer);
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) into.setUint32(at * 4, (START[at] as number) + value);
  return hash;
}

const word = (at: number): number => words[at] as number;
const turned = (value: number, by: number): number => (value >>> by) | (value << (32 - by));
const big0 = (value: number): number => turned(value, 2) ^ turned(value, 13) ^ turned(value, 22);
const big1 = (value: number): number => turned(value, 6) ^ turned(value, 11) ^ turned(value, 25);
const small0 = (value: number): number => turned(value, 7) ^ turned(value, 18) ^ (value >>> 3);
const small1 = (value: number): number => turned(value, 17) ^ turned(value, 19) ^ (value >>> 10);
