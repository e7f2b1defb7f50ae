// What is too long for every change and too dear to leave out: the same tests as `npm test`, with larger counts. A part
// can be named: `npm run nightly -- kills`.
import { bin, run } from "./run.ts";

/** One part: what it is called, what runs, and the counts it runs with. */
interface Part {
  readonly name: string;
  readonly command: readonly string[];
  readonly counts: Readonly<Record<string, string>>;
}

const vitest = (...files: readonly string[]): readonly string[] => [bin("vitest"), "run", ...files];

const PARTS: readonly Part[] = [
  {
    name: "kills",
    command: vitest("relay/src/kill.test.ts", "relay/src/log/kill.test.ts", "relay/src/slots/kill.test.ts"),
    counts: { AJAR_KILLS: "500" },
  },
  { name: "abuse", command: vitest("relay/src/abuse.test.ts"), counts: { AJAR_ABUSE_MS: "60000" } },
  { name: "lying relay", command: vitest("vault/src/relay/lying.test.ts"), counts: { AJAR_HISTORIES: "2000" } },
  { name: "lives", command: vitest("vault/src/relay/soak.test.ts"), counts: { AJAR_LIVES: "200" } },
  { name: "exchanges", command: vitest("relay/src/slots/exchanges.test.ts"), counts: { AJAR_RUNS: "1000" } },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => PARTS.every((part) => part.name !== name));
if (unknown.length > 0) {
  console.error(
    `There is no part called ${unknown.join(", ")}. There are: ${PARTS.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(1);
}

const started = Date.now();
const results: (readonly [string, number, number])[] = [];
for (const { name, command, counts } of PARTS.filter((part) => wanted.length === 0 || wanted.includes(part.name))) {
  const shown = Object.entries(counts).map(([count, value]) => `${count}=${value}`);
  console.log(`\n── ${[name, ...shown].join(" ")}`);
  const from = Date.now();
  results.push([name, (await run(command, "shown", counts)).code, Date.now() - from]);
}

console.log(`\n${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
for (const [name, code, ms] of results)
  console.log(`${code === 0 ? "ok  " : "FAIL"} ${name}, ${Math.round(ms / 1_000)} s`);
process.exit(results.every(([, code]) => code === 0) ? 0 : 1);
