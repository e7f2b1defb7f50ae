import { randomBytes } from "node:crypto";
import { medianOf, rankOf } from "../samples.ts";
import { slept, started } from "./process.ts";
import type { Couple, System } from "./system.ts";

/** A sealed one-line fact. */
const ENTRY_BYTES = 414;
/** Servers that store later do so within this time. */
const SETTLE_MS = 3_000;
const WARM = 10;

/** How hard a server is pushed: so many couples, so many writes of each under way at once, for so long. */
export interface Load {
  readonly couples: number;
  readonly atOnce: number;
  readonly forMs: number;
}

export interface Round {
  readonly appends: number;
  readonly perSecond: number;
  /** CPU of the server for each append, storing and handing on included. */
  readonly cpuMs: number;
  /** Write → answer. */
  readonly answerMs: { readonly p50: number; readonly p99: number };
  /** Write → the other device has it. */
  readonly arriveMs: { readonly p50: number; readonly p99: number };
}

/** One couple at work, and when each of its writes left. */
class Writer {
  readonly leftAt: number[] = [];
  readonly answerMs: number[] = [];
  readonly arriveMs: number[] = [];
  couple: Couple | null = null;
  arrived = 0;

  hear(count: number): void {
    const now = performance.now();
    for (; this.arrived < count; this.arrived += 1) {
      const left = this.leftAt[this.arrived];
      if (left !== undefined) this.arriveMs.push(now - left);
    }
  }

  async write(): Promise<void> {
    const left = performance.now();
    this.leftAt.push(left);
    await this.couple?.write(new Uint8Array(randomBytes(ENTRY_BYTES)));
    this.answerMs.push(performance.now() - left);
  }

  async writeUntil(end: number): Promise<void> {
    while (performance.now() < end) await this.write();
  }
}

async function opened(system: System, port: number, count: number): Promise<readonly Writer[]> {
  const writers: Writer[] = [];
  for (let at = 0; at < count; at += 1) {
    const writer = new Writer();
    writer.couple = await system.couple({ port, at, onArrived: (arrived) => writer.hear(arrived) });
    writers.push(writer);
  }
  return writers;
}

async function allArrived(writers: readonly Writer[]): Promise<void> {
  for (let tries = 0; tries < 300 && writers.some(({ arrived, leftAt }) => arrived < leftAt.length); tries += 1) {
    await slept(20);
  }
  const missing = writers.reduce((sum, { arrived, leftAt }) => sum + leftAt.length - arrived, 0);
  if (missing > 0) throw new Error(`${missing} entries never reached the other device`);
}

const spreadOf = (samples: readonly number[]): Round["answerMs"] => ({
  p50: medianOf(samples),
  p99: rankOf(samples, 0.99),
});

/** Starts the server anew, pushes it, waits until it has stored what it stores later, and stops it. */
export async function roundOf(system: System, load: Load): Promise<Round> {
  const server = await started(system.main);
  const writers = await opened(system, server.port, load.couples);
  try {
    for (let warm = 0; warm < WARM; warm += 1) await Promise.all(writers.map((writer) => writer.write()));
    await allArrived(writers);
    const before = { cpuMs: server.cpuMs(), counts: writers.map(({ answerMs }) => answerMs.length) };
    const from = performance.now();
    const lanes = writers.flatMap((writer) =>
      Array.from({ length: load.atOnce }, () => writer.writeUntil(from + load.forMs)),
    );
    await Promise.all(lanes);
    const tookMs = performance.now() - from;
    await allArrived(writers);
    await slept(SETTLE_MS);
    const answers = writers.flatMap(({ answerMs }, at) => answerMs.slice(before.counts[at]));
    const arrivals = writers.flatMap(({ arriveMs }, at) => arriveMs.slice(before.counts[at]));
    return {
      appends: answers.length,
      perSecond: (answers.length / tookMs) * 1_000,
      cpuMs: (server.cpuMs() - before.cpuMs) / answers.length,
      answerMs: spreadOf(answers),
      arriveMs: spreadOf(arrivals),
    };
  } finally {
    for (const { couple } of writers) couple?.close();
    await server.stop();
  }
}
