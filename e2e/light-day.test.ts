import { expect, test } from "./person.ts";

test.describe("A light day", () => {
  test.beforeEach(async ({ person, page }) => {
    await page.clock.install({ time: new Date("2026-03-04T22:30") });
    await page.goto("/");
    await person.tap("Start");
    await person.sees("What brings you?");
    await page.goto("/guide/room");
    await person.sees(/Find five things around you/);
    await person.tap("That’s enough");
    await person.tap(/^Keep today light/);
    await expect(page.getByText("Today stays light. Tomorrow is as usual.")).toBeVisible();
  });

  test("it holds wherever one turns, and can be made as usual", async ({ person, page }) => {
    const waits: readonly (readonly [string, string, RegExp])[] = [
      ["/stories", "For today, no stories and no writing.", /^My endings/],
      ["/story-begin", "For today, no stories and no writing.", /^Enough for now$/],
      ["/writing", "For today, no stories and no writing.", /^Back$/],
      ["/thought", "For today, nothing is weighed.", /^Enough for now$/],
    ];
    await page.goto("/choose");
    await expect(page.getByText("For today, light steps.", { exact: false })).toBeVisible();
    await expect(page.getByText(/Depth: (?:middle|deep)/)).toHaveCount(0);
    await expect(page.getByText(/Depth: light/)).toHaveCount(3);
    for (const [path, sentence, still] of waits) {
      await page.goto(path);
      await expect(page.getByText(sentence, { exact: false })).toBeVisible();
      await expect(page.getByRole("button", { name: still })).toBeVisible();
      await expect(page.getByRole("button", { name: /^(Start|Tell a story|Write for a while)/ })).toHaveCount(0);
      await expect(page.getByRole("button", { name: "Note a calm moment" })).toBeVisible();
    }
    await person.tap("Make today as usual");
    await person.tap("Start");
    await page.goto("/story-begin");
    await expect(page.getByRole("button", { name: "Start" })).toBeVisible();
  });

  test("it is over by itself when the next one begins", async ({ page }) => {
    await page.goto("/story-begin");
    await expect(page.getByText("For today, no stories and no writing.", { exact: false })).toBeVisible();
    await page.clock.setSystemTime(new Date("2026-03-05T00:10"));
    await page.goto("/story-begin");
    await expect(page.getByRole("button", { name: "Start" })).toBeVisible();
  });
});
