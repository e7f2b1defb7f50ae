// Format, lint, types, walls, dead code and unit tests, side by side. Prints what went wrong, and only that.
// `--without-tests` leaves the unit tests to whoever runs all of them next.
import { bin, run } from "./run.ts";

const steps: readonly (readonly [string, readonly string[]])[] = [
  ["format", [bin("oxfmt"), "--check", "."]],
  ["lint", [bin("oxlint"), "--type-aware", "--deny-warnings"]],
  ["types: core", [bin("tsc"), "-p", "core"]],
  ["types: content", [bin("tsc"), "-p", "content"]],
  ["types: vault", [bin("tsc"), "-p", "vault"]],
  ["types: tools, relay, tests", [bin("tsc"), "-p", "."]],
  [
    "types: app",
    [
      bin("svelte-check"),
      "--workspace",
      "app",
      "--tsgo",
      "--incremental",
      "--fail-on-warnings",
      "--output",
      "human",
      "--compiler-warnings",
      "state_referenced_locally:ignore",
    ],
  ],
  ["walls", [bin("depcruise"), "core", "content", "vault", "app", "relay", "--config", "walls.config.cjs"]],
  ["dead code", [bin("knip"), "--no-progress"]],
  ["sizes", [process.execPath, "tools/sizes.ts"]],
  ["unit", [bin("vitest"), "run", "--silent", "--project", "shared", "--project", "apart"]],
];

const started = Date.now();
let failed = 0;
let passed = 0;

async function worker(queue: (readonly [string, readonly string[]])[]): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [name, command] = next;
    const { code, output } = await run(command, "quiet");
    if (code === 0) passed += 1;
    else failed += 1;
    console.log(`${code === 0 ? "ok  " : "FAIL"} ${name}`);
    if (code !== 0) console.log(output.trim().split("\n").slice(-60).join("\n"));
  }
}

const wanted = process.argv.includes("--without-tests") ? steps.filter(([name]) => name !== "unit") : steps;
const queue = wanted.toReversed();
await Promise.all([worker(queue), worker(queue)]);
console.log(`check: ${passed} passed, ${failed} failed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exit(failed === 0 ? 0 : 1);
