import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeRelease } from "../app/offline.ts";
import { builtFiles } from "../relay/src/files.ts";
import { createAjarServer } from "../relay/src/server.ts";
import { expect, Person, test } from "./person.ts";

test("a new release waits until the person says so, and an older one is never taken", async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), "ajar-release-"));
  cpSync(join(import.meta.dirname, "..", "app", "dist"), folder, { recursive: true });
  const files = new Map(builtFiles(folder));
  const server = createAjarServer({ files, ready: () => null });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext();
  const person = new Person(await context.newPage());
  const releases = async (version: string): Promise<void> => {
    const page = join(folder, "index.html");
    writeFileSync(
      page,
      readFileSync(page, "utf8").replace(/<html lang="en"[^>]*>/, `<html lang="en" data-release="${version}">`),
    );
    writeRelease(folder, version);
    for (const [path, file] of builtFiles(folder)) files.set(path, file);
    await person.page.evaluate(
      async () => void (await (await navigator.serviceWorker.ready).update().catch(() => null)),
    );
  };

  await person.page.goto(at);
  await person.page.evaluate(async () => navigator.serviceWorker.ready);
  await person.page.reload();
  await person.tap("Start");
  await person.sees("What brings you?");

  await releases("9.0.0");
  await person.page.goto(`${at}/settings`);
  await expect(person.page.locator("html")).not.toHaveAttribute("data-release", "9.0.0");
  await person.page.getByRole("button", { name: /^Update ready/ }).click();
  await expect(person.page.locator("html")).toHaveAttribute("data-release", "9.0.0");

  await releases("8.0.0");
  await person.page.goto(`${at}/settings`);
  await person.page.waitForTimeout(1_500);
  await expect(person.page.getByRole("button", { name: /^Update ready/ })).toBeHidden();
  await expect(person.page.locator("html")).toHaveAttribute("data-release", "9.0.0");
  await context.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});
