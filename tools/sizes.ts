// No file over 300 lines in the rooms where code lives, so that every idea stays small enough to read in one go.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run.ts";

const LONGEST = 300;
const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" });
const code = listed
  .split("\n")
  .filter((path) => /\.(ts|svelte|mjs|css)$/.test(path) && !/golden|fixtures|wordlist/.test(path));
const long = code
  .filter((path) => existsSync(join(ROOT, path)))
  .map((path) => ({ path, lines: readFileSync(join(ROOT, path), "utf8").split("\n").length - 1 }))
  .filter(({ path, lines }) => lines > LONGEST && !path.startsWith("content/"));
for (const { path, lines } of long) console.error(`${path}: ${lines} lines; ${LONGEST} is the most.`);
process.exit(long.length === 0 ? 0 : 1);
