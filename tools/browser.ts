import { existsSync } from "node:fs";
import { run } from "./run.ts";

const CANDIDATES = [
  process.env["AJAR_CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Path of a Chromium to test with, or `null` when the machine has none outside Playwright's own folder. */
export function chromiumPath(): string | null {
  return CANDIDATES.find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** Installs Debian packages when this may (root on a Debian system). Returns whether it worked. */
export async function installPackages(names: readonly string[]): Promise<boolean> {
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return false;
  process.env["DEBIAN_FRONTEND"] = "noninteractive";
  await run(["apt-get", "update", "-qq"], "quiet");
  return (await run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", ...names], "quiet")).code === 0;
}

/** Makes sure there are the `age` command, PostgreSQL and a Chromium: the machine's own, Debian's, or Playwright's own browser. */
export async function ensureParts(): Promise<void> {
  const wanted = [
    chromiumPath() ? null : "chromium",
    existsSync("/usr/bin/age") ? null : "age",
    existsSync("/usr/lib/postgresql") ? null : "postgresql",
  ].filter((each) => each !== null);
  if (wanted.length > 0) {
    console.log(`Installing ${wanted.join(" and ")} for the tests (once) …`);
    await installPackages(wanted);
  }
  if (chromiumPath()) return;
  const { code } = await run(["npx", "playwright", "install", "chromium"]);
  if (code !== 0) throw new Error("No Chromium to test with. Install one, or name it in AJAR_CHROMIUM.");
}
