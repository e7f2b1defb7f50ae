import { expect, test } from "./person.ts";

test("from the second load on, the whole first step works with no network", async ({ person, page }) => {
  await person.goesOffline();
  await person.arrives();
  await person.sealsAStep();
  await person.goesLiving();
  await page.goto("/safety");
  await person.sees("Is it safe to open up here?");
  await page.goto("/settings/backup");
  await person.sees("Make a backup file");
  // The worker that stretches a passphrase runs WebAssembly, which its own rules allow and no other's: they were kept too.
  await person.locksWith("the lamp by the stairs stays on");
  const rules = await page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).matchAll()));
    const ofWorkers = kept.flat().filter(({ headers }) => headers.get("content-security-policy")?.includes("wasm"));
    return {
      ofWorkers: ofWorkers.length,
      without: kept.flat().filter(({ headers }) => !headers.has("content-security-policy")).length,
    };
  });
  expect(rules).toEqual({ ofWorkers: 1, without: 0 });
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
});

test.describe("what is kept only once asked for", () => {
  test.use({ network: "goes" });

  test("literal wording comes over the network once, and stays", async ({ person, page, context }) => {
    await page.goto("/");
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await person.arrives();
    await person.sealsAStep();
    await person.goesLiving();
    await page.goto("/settings/comfort");
    await context.setOffline(true);
    await page.getByText("Literal: no figures of speech", { exact: true }).click();
    await page.getByRole("button", { name: "Open it again now" }).click();
    await expect(page.getByText("The longer texts need a network once, to come.", { exact: false })).toBeVisible();

    await context.setOffline(false);
    await page.getByRole("button", { name: "Open it again now" }).click();
    await person.sees("Reading comfort");
    await expect(page.getByText("The longer texts need a network once, to come.", { exact: false })).toBeHidden();

    await context.setOffline(true);
    await page.goto("/guide");
    await person.tap(/^Why closeness can feel like danger/);
    await expect(page.getByText("Someone comes closer, and you want to get away.", { exact: false })).toBeVisible();
  });

  test("without a network the sample journal says it cannot come; with one it does", async ({
    person,
    page,
    context,
  }) => {
    await person.goesOffline();
    await person.tap("Look around first");
    await expect(
      page.getByText("The sample journal comes over the network, and there is none at the moment.", { exact: false }),
    ).toBeVisible();
    await context.setOffline(false);
    await person.tap("Look around first");
    await person.sees(/^(Good|Hello)/);
  });
});
