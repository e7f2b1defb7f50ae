import { expect, test } from "./person.ts";

const PASSPHRASE = "quiet lamps lean on the porch";

test.describe("Together, not safe: the lock", () => {
  test("wrong passphrase, right passphrase, and the kit when it is forgotten", async ({ person, page }) => {
    await person.arrives();
    await person.sealsAStep();
    await person.goesLiving();
    await person.locksWith(PASSPHRASE);

    await page.getByRole("button", { name: /^Recovery kit/ }).click();
    await page.getByLabel("Your passphrase, once more").fill(PASSPHRASE);
    await person.tap("Draw my twelve words");
    await person.sees("Keep this page");
    const kit = await page.locator("ol li").allInnerTexts();
    expect(kit).toHaveLength(12);
    await person.tap("I have them on paper");
    for (const field of await page.getByLabel(/^Word \d+$/).all()) {
      const position = Number((await field.getAttribute("id"))?.replace("word-", ""));
      await field.fill(kit[position]?.trim() ?? "");
    }
    await person.tap("Check and keep");
    await person.sees("The kit is made. It opens this from now on.");
    await person.tap("Done");

    await person.tap("Lock now");
    await person.sees("This is shut.");
    await expect(page.locator('p[aria-live="polite"]')).toHaveText("");
    // What the page says; which of its files it has loaded is no secret of anybody’s.
    expect(await page.locator("body").innerHTML()).not.toContain("feared");
    await page.getByLabel("Passphrase", { exact: true }).fill("not the right words at all");
    await person.tap("Open");
    await expect(page.getByText("That doesn’t open it. Nothing is lost. Check capitals and spaces.")).toBeVisible({
      timeout: 20_000,
    });
    await page.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
    await person.tap("Open");
    await expect(page.getByRole("heading", { level: 1, name: "This is shut." })).toBeHidden({ timeout: 20_000 });

    await page.goto("/");
    await person.sees("This is shut.");
    await person.tap("Use my recovery kit");
    await page.getByLabel(/twelve words/).fill(kit.join(" ").toUpperCase());
    await person.tap("Open");
    await person.sees("Lock");
    await expect(page.getByText(/Opened with your kit/)).toBeVisible();
    await person.tap("Change it");
    await page.getByText("Choose my own").click();
    await page.getByLabel("Your own passphrase").fill("a new one that is long enough");
    await page.getByLabel("The same once more").fill("a new one that is long enough");
    await person.tap("Keep this passphrase");
    await expect(page.getByRole("button", { name: "Change it" })).toBeVisible({ timeout: 20_000 });
    await person.tap("Lock now");
    await page.getByLabel("Passphrase", { exact: true }).fill("a new one that is long enough");
    await person.tap("Open");
    await expect(page.getByRole("heading", { level: 1, name: "This is shut." })).toBeHidden({ timeout: 20_000 });
  });

  test("a locked page tells nothing: no counts, names or dates", async ({ person, page }) => {
    await person.arrives();
    await person.sealsAStep(70, "Bo will leave");
    await person.goesLiving();
    await person.locksWith(PASSPHRASE);
    await person.tap("Lock now");
    await person.sees("This is shut.");
    const words = await page.locator("body").innerText();
    expect(words).not.toMatch(/\d|Bo|step/);
    expect(await page.title()).toBe("Ajar");
  });
});
