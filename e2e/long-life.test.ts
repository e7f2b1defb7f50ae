import type { Instant } from "@ajar/core/shared/stamp";
import { tenYears } from "../core/src/journal/ten-years.fixtures.ts";
import { backupOf } from "./backup-file.ts";
import { expect, test } from "./person.ts";

test("ten heavy years open, every list of them, without an error", async ({ person, page }) => {
  test.setTimeout(240_000);
  const facts = tenYears({ seed: 20, count: 40_000, until: Date.now() as Instant });
  await person.restores(await backupOf(facts));
  for (const [path, heading] of [
    ["/now", /^(Good|Hello)/],
    ["/mine", "Mine"],
    ["/picture", "What I feared, what happened"],
    ["/moments", "Moments"],
    ["/steps", "Small steps"],
    ["/people", "Words for my people"],
    ["/choose", "One small thing"],
    ["/settings/data", "Your data"],
  ] as const) {
    const started = Date.now();
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible({ timeout: 30_000 });
    expect(Date.now() - started, `${path} opens within ten seconds`).toBeLessThan(10_000);
  }
  await expect(page.getByText(/can’t be read/)).toBeHidden();
  await page.goto("/moments");
  const told = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: /^Change/ }) });
  await expect(told.first()).toBeVisible();
  const shown = await told.count();
  await person.tap("Show older ones");
  await expect.poll(() => told.count()).toBeGreaterThan(shown);
});

test("a clock set back by a year puts nothing new before what is old", async ({ person, page }) => {
  await page.clock.install({ time: new Date("2026-06-01T12:00:00") });
  await person.arrives();
  await person.tap("Write my own");
  await person.writes("What will you do?", "The older step");
  await person.tap("Keep this step");
  await person.slides("How badly might it go?", 50);
  await person.tap("Seal it");
  await person.goesLiving();

  await page.clock.setSystemTime(new Date("2025-06-01T12:00:00"));
  await page.goto("/own-step");
  await person.writes("What will you do?", "The newer step");
  await person.tap("Keep this step");
  await person.slides("How badly might it go?", 50);
  await person.tap("Seal it");
  await person.sees("Sealed.");
  await page.goto("/steps");
  await expect(page.getByRole("button", { name: /^The (older|newer) step/ })).toHaveText([
    /^\s*The newer step/,
    /^\s*The older step/,
  ]);
  await page.goto("/now");
  await expect(page.getByRole("heading", { name: "The newer step" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "The older step" })).toBeHidden();
});
