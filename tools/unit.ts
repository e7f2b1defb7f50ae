import { bin, need } from "./run.ts";

await need([bin("vitest"), "run", ...process.argv.slice(2)]);
