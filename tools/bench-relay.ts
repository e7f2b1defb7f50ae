// Measures the relay: alone, against this machine's limits, and beside other sync servers in the same run, each round
// giving every server its turn. `--quick`: fewer and shorter rounds (under five minutes). `--rows 7`: the log up to 10^7
// rows (8 GB, many minutes). `--alone`: without the other servers. Needs Linux, whose /proc says what a process used.
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { budgetOf, budgetsBy } from "../bench/src/budget.ts";
import { AJAR } from "../bench/src/relay/ajar.ts";
import { catchUpTimes } from "../bench/src/relay/catch-up.ts";
import { ECHO } from "../bench/src/relay/echo.ts";
import { growth } from "../bench/src/relay/growth.ts";
import { idleBytes } from "../bench/src/relay/idle.ts";
import { syncTimes } from "../bench/src/relay/limits.ts";
import { roundOf, type Load, type Round } from "../bench/src/relay/load.ts";
import { installPeers, peerSystems } from "../bench/src/relay/peers.ts";
import { growthLines, promiseLines, sideBySide, type Tried } from "../bench/src/relay/report.ts";
import type { System } from "../bench/src/relay/system.ts";
import { medianOf, rankOf } from "../bench/src/samples.ts";
import { budgetLines, isWithin, type Measured } from "../bench/src/table.ts";

const args = process.argv.slice(2);
const isQuick = args.includes("--quick");
const exponent = Number(args[args.indexOf("--rows") + 1] ?? 6) || 6;
const ROUNDS = isQuick ? 3 : 7;
const FOR_MS = isQuick ? 1_500 : 4_000;
const BUSY: Load = { couples: 10, atOnce: 8, forMs: FOR_MS };
const CALM: Load = { couples: 1, atOnce: 1, forMs: FOR_MS / 2 };
const IDLE = { step: 240, most: 1_920 };

if (process.platform !== "linux") {
  console.error("npm run bench:relay needs Linux: it reads CPU time and memory of servers from /proc.");
  process.exit(1);
}

function print(title: string, lines: readonly string[]): void {
  console.log(`\n── ${title}`);
  for (const line of lines) console.log(line);
}

/** Every system once a round, in another order each time, so that what else the machine does falls on all alike. */
async function sideBySideRounds(systems: readonly System[], load: Load, rounds: number): Promise<readonly Tried[]> {
  const found = new Map(
    systems.map((system) => [system.name, { system, rounds: [] as Round[], trouble: null as string | null }]),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < systems.length; at += 1) {
      const tried = found.get(systems[(at + round) % systems.length]?.name ?? "");
      if (!tried || tried.trouble !== null) continue;
      try {
        tried.rounds.push(await roundOf(tried.system, load));
      } catch (error) {
        tried.trouble = error instanceof Error ? (error.message.split("\n")[0] ?? "?") : "?";
      }
    }
  }
  return [...found.values()];
}

/** In each round: the relay's CPU an append divided by the least of any peer's. */
function ratios(own: Tried, peers: readonly Tried[]): readonly number[] {
  return own.rounds.map(
    ({ cpuMs }, round) => cpuMs / Math.min(...peers.flatMap(({ rounds }) => rounds[round]?.cpuMs ?? [])),
  );
}

// What other servers' clients print while their server stops is no result.
console.warn = () => undefined;
console.error = () => undefined;
process.on("uncaughtException", () => undefined);
process.on("warning", () => undefined);

const started = Date.now();
const hasPeers = !args.includes("--alone") && installPeers();
const peers = hasPeers ? peerSystems() : [];
if (!hasPeers) console.log("The other servers are left out.");

const [cpu] = cpus();
print("machine", [
  `${availableParallelism()} cores (${cpu?.model.trim() ?? "unknown"}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB, load ${loadavg()[0]?.toFixed(1)}`,
  `Node ${process.version}${isQuick ? ", quick" : ""}`,
]);
const synced = syncTimes(FOR_MS);
const syncRate = 1_000 / medianOf(synced);
print("the disk alone", [
  `4 KiB written and synced: ${medianOf(synced).toFixed(3)} ms median, ${rankOf(synced, 0.99).toFixed(3)} ms p99, ${syncRate.toFixed(0)} a second`,
]);

const calm = await sideBySideRounds([AJAR, ECHO, ...peers], CALM, 1);
print("one device, one write at a time (one round)", sideBySide(calm));
const busy = await sideBySideRounds([AJAR, ECHO, ...peers], BUSY, ROUNDS);
print(`${BUSY.couples} couples, ${BUSY.atOnce} writes under way in each (${ROUNDS} rounds, medians)`, sideBySide(busy));
print("what each promises", promiseLines(busy));
const sizes = Array.from({ length: exponent - 3 }, (_, at) => 10 ** (at + 4));
print("the log alone, as it grows", growthLines(await growth(sizes, FOR_MS)));

const [own, , ...others] = busy as [Tried, Tried, ...Tried[]];
const idle: number[] = [];
for (let at = 0; at < (isQuick ? 1 : 3); at += 1) idle.push(await idleBytes(IDLE.step, IDLE.most));
const measured: readonly Measured[] = [
  ...(hasPeers ? [{ budget: "relay-cpu-an-append", samples: ratios(own, others), notes: [] }] : []),
  { budget: "relay-catch-up", samples: await catchUpTimes(isQuick ? 3 : 7), notes: [] },
  { budget: "relay-idle", samples: idle, notes: [] },
];
print("budgets", budgetLines(measured));
const over = measured.filter(({ budget, samples }) => !isWithin(budgetOf(budget), samples));
const missing = budgetsBy("bench:relay").length - measured.length;
console.log(
  `\n${measured.length - over.length} budgets within, ${over.length} over, ${missing} not measured; ${((Date.now() - started) / 60_000).toFixed(1)} minutes`,
);
process.exit(0);
