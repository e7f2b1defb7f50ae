/** Whole numbers below `most`, the same ones for the same seed (mulberry32). */
export type Dice = (most: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

/** Bytes that tend to break things: ends of ranges, brackets, quotes, ends of lines, halves of characters. */
const SHARP = [0, 1, 0x7f, 0x80, 0xff, 0x22, 0x5b, 0x5d, 0x7b, 0x7d, 0x5c, 0x0a, 0x2c, 0xc3, 0xed];

const CHANGES: readonly ((bytes: Uint8Array, dice: Dice) => Uint8Array)[] = [
  (bytes, dice) => bytes.with(dice(bytes.length), dice(256)),
  (bytes, dice) => {
    const at = dice(bytes.length);
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << dice(8)));
  },
  (bytes, dice) => bytes.with(dice(bytes.length), SHARP[dice(SHARP.length)] ?? 0),
  (bytes, dice) => bytes.slice(0, dice(bytes.length + 1)),
  (bytes, dice) => {
    const at = dice(bytes.length);
    return joined(
      bytes.slice(0, at),
      new Uint8Array(1 + dice(64)).fill(SHARP[dice(SHARP.length)] ?? 0),
      bytes.slice(at),
    );
  },
  (bytes, dice) => {
    const [at, other] = [dice(bytes.length), dice(bytes.length)];
    return joined(bytes, bytes.slice(Math.min(at, other), Math.max(at, other)).slice(0, 4_096));
  },
  (bytes, dice) => {
    const at = dice(bytes.length);
    return joined(bytes.slice(0, at), bytes.slice(Math.min(bytes.length, at + 1 + dice(32))));
  },
];

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** One of the samples with one to three changes, or, now and then, nothing but chance. */
function altered(samples: readonly Uint8Array[], dice: Dice): Uint8Array<ArrayBuffer> {
  if (dice(50) === 0) return Uint8Array.from({ length: dice(600) }, () => dice(256));
  let bytes = samples[dice(samples.length)] ?? new Uint8Array(1);
  for (let change = 0; change <= dice(3); change += 1) {
    if (bytes.length > 0) bytes = CHANGES[dice(CHANGES.length)]?.(bytes, dice) ?? bytes;
  }
  return new Uint8Array(bytes);
}

/** What to feed a parser with, and how often. */
export interface Diet {
  readonly samples: readonly Uint8Array[];
  readonly seed: number;
  readonly count: number;
}

/** What a parser did: inputs, its slowest one in milliseconds, and how far memory rose above where it began, in bytes. */
export interface Fed {
  readonly count: number;
  readonly slowestMs: number;
  readonly risenBytes: number;
}

const LOOK_EVERY = 2_000;
/** Longer than this is a hang. */
export const SLOW_MS = 100;
const TRIES = 5;

/**
 * How long one input takes: by the clock or by the work of this process, whichever is less, and a slow one is tried
 * again, since a busy machine may have been the reason.
 */
async function timeOf(
  parse: (bytes: Uint8Array<ArrayBuffer>) => unknown,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least > SLOW_MS; tries += 1) {
    const [from, before] = [performance.now(), process.cpuUsage()];
    await parse(bytes);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, performance.now() - from, (user + system) / 1_000);
  }
  return least;
}

/** Feeds a parser altered bytes; whatever it throws comes through, with the input that did it as hex. */
export async function fed(
  { samples, seed, count }: Diet,
  parse: (bytes: Uint8Array<ArrayBuffer>) => unknown,
): Promise<Fed> {
  const dice = diceOf(seed);
  const before = process.memoryUsage().heapUsed;
  let [slowestMs, risenBytes] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const bytes = altered(samples, dice);
    try {
      slowestMs = Math.max(slowestMs, await timeOf(parse, bytes));
    } catch (error) {
      throw new Error(`seed ${seed}, input ${at}: ${Buffer.from(bytes).toString("hex").slice(0, 2_000)}`, {
        cause: error,
      });
    }
    if (at % LOOK_EVERY === 0) risenBytes = Math.max(risenBytes, process.memoryUsage().heapUsed - before);
  }
  return { count, slowestMs, risenBytes };
}
