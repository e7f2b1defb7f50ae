import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const UP = fileURLToPath(new URL("up.mjs", import.meta.url));
const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  scripts: Record<string, string>;
};

function asked(...args: readonly string[]): { readonly code: number | null; readonly said: string } {
  const { status, stderr, stdout } = spawnSync(process.execPath, [UP, ...args], { encoding: "utf8", timeout: 20_000 });
  return { code: status, said: stderr + stdout };
}

test.each(["strat", "up", "run", "browser", "../relay/src/main", "__proto__"])(
  "someone who asks for %j is told what there is, and nothing runs",
  (name) => {
    const { code, said } = asked(name);
    expect(code).toBe(1);
    expect(said).toBe(`There is nothing called "${name}" to run. One of: ${Object.keys(scripts).join(", ")}.\n`);
  },
);

test("someone who asks for nothing is told what there is", () => {
  const { code, said } = asked();
  expect(code).toBe(1);
  expect(said).toMatch(/^Say what to run\. One of: start, test, check,/);
});

test.each(Object.keys(scripts))("%s goes through the one way up and has a tool of its name", (name) => {
  expect(scripts[name]).toBe(`node tools/up.mjs ${name}`);
  expect(existsSync(new URL(`${name.replace(":", "-")}.ts`, import.meta.url))).toBe(true);
});
