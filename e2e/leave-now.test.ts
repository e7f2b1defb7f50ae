import { expect, test } from "./person.ts";

test.describe("Together, not safe: Leave now", () => {
  test("one tap covers, replaces the page, and Back lands on the shut door", async ({ person, page }) => {
    await person.arrives();
    await person.sealsAStep(70, "They will leave.");
    await person.goesLiving();
    await person.locksWith("quiet lamps lean on the porch");
    await person.tap("Leave now");
    await expect(page.getByText("Page closed. Your browser history is not cleared.")).toBeVisible();
    expect(await page.title()).toBe("Page closed");
    await page.goBack();
    await person.sees("This is shut.");
  });

  test("Shift three times within five seconds does the same, on any screen", async ({ person, page }) => {
    await person.arrives();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
    await expect(page.getByText("Page closed.")).toBeVisible();
  });

  test("Shift for capitals, with letters between, does not", async ({ person, page }) => {
    await person.arrives();
    await person.tap("Write my own");
    await page.getByRole("textbox").first().pressSequentially("Say I Am Here To Bo");
    await expect(page.getByRole("textbox").first()).toHaveValue("Say I Am Here To Bo");
  });

  test("every screen has it, and it is the first thing the keyboard reaches", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveText(/Leave now/);
  });
});
