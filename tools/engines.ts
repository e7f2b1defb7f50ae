// The second and third engine: one journey in Firefox ESR and in WebKitGTK, against the built app and the real server.
// Name one on the command line, `firefox` or `webkit`, to run it alone.
import { existsSync, globSync } from "node:fs";
import { serveBuilt } from "../bench/src/served.ts";
import type { EngineDriver } from "../e2e/engines/driver.ts";
import { startFirefox } from "../e2e/engines/firefox.ts";
import { go, JOURNEY, type Went } from "../e2e/engines/journey.ts";
import { startWebKit } from "../e2e/engines/webkit.ts";
import { installPackages } from "./browser.ts";
import { need } from "./run.ts";

/** Path of the first file that is there, or `null`. */
function firstOf(...paths: readonly string[]): string | null {
  return paths.flatMap((path) => globSync(path)).find((path) => existsSync(path)) ?? null;
}

const firefoxPath = (): string | null => firstOf("/usr/bin/firefox-esr", "/usr/bin/firefox");
const webKitDriverPath = (): string | null => firstOf("/usr/bin/WebKitWebDriver");
const miniBrowserPath = (): string | null =>
  firstOf("/usr/lib/*/webkit2gtk-4.*/MiniBrowser", "/usr/libexec/webkit2gtk-4.*/MiniBrowser");

async function installMissing(): Promise<void> {
  const wanted = [
    firefoxPath() ? null : "firefox-esr",
    webKitDriverPath() && miniBrowserPath() ? null : "webkit2gtk-driver",
    existsSync("/usr/bin/Xvfb") ? null : "xvfb",
  ].filter((each) => each !== null);
  if (wanted.length === 0) return;
  console.log(`Installing ${wanted.join(" and ")} for the tests (once) …`);
  await installPackages(wanted);
}

interface Engine {
  readonly name: string;
  readonly start: (origin: string) => Promise<EngineDriver>;
}

function missing(what: string): Promise<never> {
  return Promise.reject(new Error(`${what} is not on this machine. On Debian: apt-get install it.`));
}

const ENGINES: readonly Engine[] = [
  {
    name: "firefox",
    start: (origin) => {
      const path = firefoxPath();
      return path === null ? missing("firefox-esr") : startFirefox(path, origin);
    },
  },
  {
    name: "webkit",
    start: (origin) => {
      const [driver, browser] = [webKitDriverPath(), miniBrowserPath()];
      return driver === null || browser === null
        ? missing("webkit2gtk-driver")
        : startWebKit({ driver, browser }, origin);
    },
  },
];

async function goIn(engine: Engine, origin: string): Promise<readonly Went[]> {
  try {
    const driver = await engine.start(origin);
    console.log(`\n── ${driver.name}`);
    return await go(driver).finally(() => driver.close());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.log(`\n── ${engine.name}`);
    return JOURNEY.map(({ says }) => ({ says, why: `the browser did not start: ${why}`, tookMs: 0 }));
  }
}

function lineOf({ says, why, tookMs }: Went): string {
  const line = `${why === null ? "ok  " : "FAIL"} ${says.padEnd(66)} ${(tookMs / 1000).toFixed(1).padStart(5)} s`;
  return why === null ? line : `${line}\n     ${why}`;
}

await installMissing();
await need([process.execPath, "tools/build.ts"]);
const served = await serveBuilt();
const named = process.argv.slice(2);
const chosen = ENGINES.filter(({ name }) => named.length === 0 || named.includes(name));
const all: Went[] = [];
try {
  for (const engine of chosen) {
    const went = await goIn(engine, served.origin);
    for (const each of went) console.log(lineOf(each));
    all.push(...went);
  }
} finally {
  await served.stop();
}
const failed = all.filter(({ why }) => why !== null).length;
console.log(`\n${all.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 && all.length > 0 ? 0 : 1);
