import { expect, test } from "./person.ts";

test.describe("for everyone: forced colours, and no motion", () => {
  const PLACES = [
    "/now",
    "/mine",
    "/choose",
    "/steps",
    "/picture",
    "/moments",
    "/moment",
    "/people",
    "/safety",
    "/settings",
    "/settings/comfort",
    "/settings/lock",
  ];

  test("every place still says what it says, and what is chosen or pressed has an edge", async ({ person, page }) => {
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    await person.arrives();
    await person.sealsAStep(70, "They will laugh.");
    await person.goesLiving();
    for (const path of PLACES) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const acts = page.locator(".pair button, .stack button");
      const styles = await acts.evaluateAll((buttons) =>
        buttons.map((button) => getComputedStyle(button).borderTopStyle),
      );
      expect(
        styles.filter((style) => style !== "solid"),
        path,
      ).toEqual([]);
    }
    await page.goto("/choose");
    const one = page.locator("#step-0");
    await one.check({ force: true });
    await expect(one).toBeChecked();
    const edges = await page.locator("li:has(#step-0), li:has(#step-1)").evaluateAll((cards) =>
      cards.map((card) => {
        const { borderTopColor, backgroundColor } = getComputedStyle(card);
        const number = card.querySelector("[class*=number]");
        return [borderTopColor, backgroundColor, number ? getComputedStyle(number).backgroundColor : ""].join(" ");
      }),
    );
    expect(new Set(edges).size, "the chosen one does not look like the others").toBe(2);
  });

  test("nothing moves for someone who asked for no motion, but one short fade", async ({ person, page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await person.arrives();
    await person.sealsAStep();
    const long = await page.evaluate(() =>
      document
        .getAnimations()
        .map((each) => Number(each.effect?.getComputedTiming().duration ?? 0))
        .filter((ms) => ms > 150),
    );
    expect(long).toEqual([]);
    await expect(page.getByText("We won’t show you until you’ve done it.")).toBeVisible();
  });
});
