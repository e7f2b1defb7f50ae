// Everything, on a clean machine: the check, the build, and the journeys in a real browser against the real server.
import { ensureParts } from "./browser.ts";
import { bin, run } from "./run.ts";

const started = Date.now();
await ensureParts();
const results: { readonly name: string; readonly code: number; readonly output: string }[] = [];

async function part(name: string, command: readonly string[]): Promise<void> {
  console.log(`\n── ${name}`);
  results.push({ name, ...(await run(command, "both")) });
}

await part("check", [process.execPath, "tools/check.ts", "--without-tests"]);
await part("build", [process.execPath, "tools/build.ts"]);
await part("unit tests, counted", [bin("vitest"), "run", "--silent"]);
await part("journeys", [bin("playwright"), "test", "--config", "e2e/playwright.config.ts"]);

const bad = results.filter(({ code }) => code !== 0);
// A log is often read from its end: what went wrong is said there once more.
for (const { name, output } of bad)
  console.log(`\n── ${name}, again\n${output.trim().split("\n").slice(-40).join("\n")}`);
console.log(`\n${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
for (const { name, code } of results) console.log(`${code === 0 ? "ok  " : "FAIL"} ${name}`);
console.log(`${results.length - bad.length} passed, ${bad.length} failed`);
process.exit(bad.length === 0 ? 0 : 1);
