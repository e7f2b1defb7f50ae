// A million altered inputs for each parser of bytes from outside: relay frames, entries, slots, link codes and letters,
// backups. Another number can be given: `npm run release:fuzz -- 100000`.
import { bin, run } from "./run.ts";

const count = process.argv[2] ?? "1000000";
const started = Date.now();
const files = ["core/src/protocol/frames.test.ts", "vault/src/fuzz.test.ts"];
const counts = { AJAR_RUNS: count, AJAR_FUZZ: count, AJAR_SEED: String(Date.now() % 1_000_000) };
const { code } = await run([bin("vitest"), "run", ...files], "shown", counts);
console.log(`\n${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
process.exit(code);
