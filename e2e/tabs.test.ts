import { expect, Person, test } from "./person.ts";

test("two tabs write at once: both keep what they wrote, and each sees the other's", async ({
  person,
  page,
  context,
}) => {
  await person.arrives();
  await person.sealsAStep();
  await person.goesLiving();
  const other = new Person(await context.newPage());
  await other.page.goto("/people");
  await page.goto("/people");
  const adds = async (who: Person, label: string): Promise<void> => {
    await who.tap("Add someone");
    await who.page.getByRole("textbox").first().fill(label);
    await who.page
      .getByRole("button", { name: /^(Add|Keep)/ })
      .first()
      .click();
  };
  await Promise.all([adds(person, "Bo"), adds(other, "Sam")]);
  for (const each of [page, other.page]) {
    await expect(each.getByText("Bo").first()).toBeVisible();
    await expect(each.getByText("Sam").first()).toBeVisible();
  }
  await page.reload();
  await expect(page.getByText("Sam").first()).toBeVisible();
});

test("locking one tab shuts the other", async ({ person, context }) => {
  await person.arrives();
  await person.sealsAStep();
  await person.goesLiving();
  await person.locksWith("quiet lamps lean on the porch");
  const other = new Person(await context.newPage());
  await other.page.goto("/");
  await other.sees("This is shut.");
  await other.page.getByLabel("Passphrase", { exact: true }).fill("quiet lamps lean on the porch");
  await other.tap("Open");
  await other.sees(/^(Good|Hello)/);
  await person.tap("Lock now");
  await other.sees("This is shut.");
});

test("storage cleared by the browser is said plainly, with a way back", async ({ person, page }) => {
  await person.arrives();
  await person.sealsAStep();
  await person.goesLiving();
  await page.goto("/left.html");
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise((resolve) => {
        const gone = indexedDB.deleteDatabase(name ?? "");
        gone.addEventListener("success", resolve);
        gone.addEventListener("error", resolve);
      });
    }
  });
  await page.goto("/");
  await person.sees("Nothing is here any more.");
  await person.tap("Add a backup");
  await person.sees("A backup file");
});

test("erasing everything leaves nothing behind", async ({ person, page }) => {
  await person.arrives();
  await person.sealsAStep(70, "They will laugh.");
  await person.goesLiving();
  await page.goto("/settings/erase");
  await person.tap("Erase everything");
  await person.sees("Letting people in, a little at a time.");
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});
