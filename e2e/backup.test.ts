import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, Person, test } from "./person.ts";

/** Opens a passphrase file with the real age command, which asks on a terminal: Python's pty is that terminal. */
function openWithAge(file: string, passphrase: string): string {
  const out = `${file}.jsonl`;
  const script = [
    "import os, pty, sys",
    "pid, fd = pty.fork()",
    "if pid == 0: os.execvp('age', ['age', '-d', '-o', sys.argv[2], sys.argv[1]])",
    "seen = b''",
    "while b'assphrase' not in seen: seen += os.read(fd, 1024)",
    "os.write(fd, sys.argv[3].encode() + b'\\n')",
    "try:",
    "    while os.read(fd, 1024): pass",
    "except OSError: pass",
    "sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))",
  ].join("\n");
  execFileSync("python3", ["-c", script, file, out, passphrase]);
  return readFileSync(out, "utf8");
}

test("a backup opens with the real age command and is restored into a fresh browser", async ({
  person,
  page,
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "ajar-backup-"));
  await person.arrives();
  await person.sealsAStep(70, "They will laugh at it.");
  await person.goesLiving();
  await person.opens("Your data");
  await page.getByRole("button", { name: /^Make a backup file/ }).click();
  await expect(page.getByTestId("ten-words")).toHaveText(/^[\w-]+( [\w-]+){9}$/);
  const secret = (await page.getByTestId("ten-words").innerText()).trim();
  expect(secret.split(" ")).toHaveLength(10);
  await person.tap("I have written them down");
  await expect(page.getByRole("heading", { name: /The file holds \d+ entries/ })).toBeVisible({ timeout: 30_000 });
  const waiting = page.waitForEvent("download");
  await person.tap("Save the file");
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^backup-\d{4}-\d{2}-\d{2}\.age$/);
  const file = join(folder, "backup.age");
  await download.saveAs(file);

  const [header, ...facts] = openWithAge(file, secret)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(header?.["count"]).toBe(facts.length);
  expect(facts.some((fact) => fact["wording"] === "They will laugh at it.")).toBe(true);

  const context = await browser.newContext();
  const other = new Person(await context.newPage());
  await other.page.goto("/");
  await other.tap("I have a backup");
  await other.page.locator('input[type="file"]').setInputFiles(file);
  await other.writes(/words that open it/, secret.toUpperCase());
  await other.tap("Check my backup");
  await expect(other.page.getByText(/It holds \d+ entries/)).toBeVisible({ timeout: 30_000 });
  await other.tap("Add it");
  await expect(other.page.getByRole("heading", { name: /^Added/ })).toBeVisible({ timeout: 30_000 });
  await other.tap("Done");
  await expect(other.page.getByText("One open step")).toBeVisible();

  const torn = join(folder, "torn.age");
  writeFileSync(torn, readFileSync(file).subarray(0, 300));
  await other.page.goto("/settings/restore");
  await other.page.locator('input[type="file"]').setInputFiles(torn);
  await other.writes(/words that open it/, secret);
  await other.tap("Check my backup");
  await expect(other.page.getByRole("alert")).toContainText("Nothing has changed");
  await context.close();
  rmSync(folder, { recursive: true });
});
