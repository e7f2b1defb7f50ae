// Measures every budget of bench/budgets.json on the built app in a real browser, then runs the simulation study.
// `--quick` measures less often; `--simulation` runs the whole study. A broken size fails the run; a time never does.
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import type { Browser } from "@playwright/test";
import { budgetOf, budgetsBy } from "../bench/src/budget.ts";
import { launchChromium } from "../bench/src/chromium.ts";
import { coreFigures } from "../bench/src/core-figures.ts";
import { decadeUntilNow, HEAVY, type Decade } from "../bench/src/decade.ts";
import { measureFirstInteraction } from "../bench/src/first-interaction.ts";
import { restoreDecade } from "../bench/src/heavy-vault.ts";
import { leaveWhileOpening, measureLeaveNow } from "../bench/src/leave-now.ts";
import { openingAll, openingNow, openingsOf, wholeLoad } from "../bench/src/opening.ts";
import { measurePrecache } from "../bench/src/precache.ts";
import { measureRecordShown } from "../bench/src/record-shown.ts";
import { measureSealedFact } from "../bench/src/sealed-fact.ts";
import { serveBuilt } from "../bench/src/served.ts";
import { FULL_SIZE, linesOf, runStudy } from "../bench/src/simulation/study.ts";
import { budgetLines, figureLines, isWithin, type Figure, type Measured } from "../bench/src/table.ts";
import { ensureParts } from "./browser.ts";
import { need } from "./run.ts";

const isQuick = process.argv.includes("--quick");
const isWholeStudy = process.argv.includes("--simulation");
const RUNS = isQuick ? { open: 5, record: 10, leave: 5, core: 5 } : { open: 20, record: 40, leave: 20, core: 20 };
/** One world at the size its tolerances are stated for; the whole study has nine, and the predictions. */
const SMALL_STUDY = { ...FULL_SIZE, predicting: 0, worlds: ["W0"] };
const SEALED_MOST = 4_000;

function machineLines(browser: Browser): readonly string[] {
  const [cpu] = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  return [
    `${availableParallelism()} cores (${cpu?.model.trim() ?? "unknown"}), ${memory}, load ${loadavg()[0]?.toFixed(1)}`,
    `Chromium ${browser.version()}, Node ${process.version}, ${process.platform} ${process.arch}${isQuick ? ", quick" : ""}`,
  ];
}

interface Found {
  readonly measured: readonly Measured[];
  readonly figures: readonly Figure[];
}

async function sizes(browser: Browser, origin: string, decade: Decade): Promise<readonly Measured[]> {
  return [
    await measureFirstInteraction(browser, origin),
    await measurePrecache(origin),
    await measureSealedFact(decade.facts, SEALED_MOST),
  ];
}

async function times(browser: Browser, origin: string, decade: Decade): Promise<Found> {
  const vault = await restoreDecade(browser, origin, decade);
  const openings = await openingsOf(vault, origin, RUNS.open);
  const measured = [
    openingNow(openings),
    openingAll(openings),
    await measureRecordShown(vault, origin, RUNS.record),
    await measureLeaveNow(vault, origin, RUNS.leave),
  ];
  const busy = await leaveWhileOpening(vault, origin, RUNS.leave);
  await vault.context.close();
  const restored: Figure = {
    what: `restore ${vault.count.toLocaleString("en")} facts`,
    unit: "ms",
    samples: [vault.restoredInMs],
  };
  return { measured, figures: [wholeLoad(openings), busy, restored] };
}

async function measureAll(browser: Browser): Promise<Found> {
  const decade = await decadeUntilNow();
  const served = await serveBuilt();
  try {
    const fixed = await sizes(browser, served.origin, decade);
    const timed = await times(browser, served.origin, decade);
    const figures = [...timed.figures, ...coreFigures(decade.facts.slice(0, HEAVY), RUNS.core)];
    return { measured: [...fixed, ...timed.measured], figures };
  } finally {
    await served.stop();
  }
}

function print(title: string, lines: readonly string[]): void {
  console.log(`\n── ${title}`);
  for (const line of lines) console.log(line);
}

await ensureParts();
await need([process.execPath, "tools/build.ts"]);
const browser = await launchChromium();
const machine = machineLines(browser);
const { measured, figures } = await measureAll(browser).finally(() => browser.close());
print("machine", machine);
print("budgets", budgetLines(measured));
print("without a limit", figureLines(figures));
print(
  isWholeStudy ? "simulation" : "simulation, one world of nine",
  linesOf(runStudy(isWholeStudy ? FULL_SIZE : SMALL_STUDY)),
);

const over = measured.filter(({ budget, samples }) => !isWithin(budgetOf(budget), samples));
const broken = over.filter(({ budget }) => budgetOf(budget).kind === "size");
const missing = budgetsBy("bench").filter(({ id }) => measured.every(({ budget }) => budget !== id));
console.log(`\n${measured.length - over.length} budgets within, ${over.length} over, ${missing.length} not measured`);
process.exit(broken.length + missing.length === 0 ? 0 : 1);
