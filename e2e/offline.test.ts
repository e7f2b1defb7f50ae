import { expect, test } from "./person.ts";

test("from the second load on, the whole first step works with no network", async ({ person, page, context }) => {
  await page.goto("/");
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await page.reload();
  await context.setOffline(true);
  await person.arrives();
  await person.sealsAStep();
  await person.goesLiving();
  await page.goto("/safety");
  await person.sees("Is it safe to open up here?");
  await page.goto("/settings/backup");
  await person.sees("Make a backup file");
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
});
