import { expect, test } from "./person.ts";

test.describe("Together, safe: the first five minutes", () => {
  test("someone opens Ajar and seals a first step without typing a word", async ({ person, page }) => {
    const started = Date.now();
    await person.arrives();
    await person.sealsAStep();
    expect(Date.now() - started).toBeLessThan(150_000);
    await expect(page.getByText("We won’t show you until you’ve done it.")).toBeVisible();
    await person.goesLiving();
    await expect(page.getByText("One open step")).toBeVisible();
    await expect(page.getByRole("button", { name: "How did it go?" })).toBeHidden();
  });

  test("Now asks how it went when there was time to do it, and not before", async ({ person, page }) => {
    const start = new Date("2026-03-04T10:00").getTime();
    await page.clock.install({ time: start });
    await person.arrives();
    await person.sealsAStep();
    await person.goesLiving();
    await expect(page.getByRole("button", { name: "I’ve done it" })).toBeVisible();
    await expect(page.getByRole("button", { name: "How did it go?" })).toBeHidden();

    await page.clock.setSystemTime(start + 5 * 60 * 60 * 1000);
    await page.goto("/now");
    await person.tap("Not yet");
    await expect(page.getByText("It will keep.").first()).toBeVisible();
    await page.goto("/now");
    await expect(page.getByText("Nothing asks before Thursday 5 March.")).toBeVisible();
    await expect(page.getByRole("button", { name: "How did it go?" })).toBeHidden();

    await page.clock.setSystemTime(new Date("2026-03-05T08:00"));
    await page.goto("/now");
    await expect(page.getByRole("button", { name: "How did it go?" })).toBeVisible();
  });

  test("what is put in the calendar for a day is not asked about before", async ({ person, page }) => {
    const start = new Date("2026-03-04T10:00").getTime();
    await page.clock.install({ time: start });
    await person.arrives();
    await person.sealsAStep();
    await page.getByText("Put it in my calendar").click();
    await page.getByText("In three days", { exact: true }).click();
    await person.goesLiving();
    await page.clock.setSystemTime(new Date("2026-03-07T17:59"));
    await page.goto("/now");
    await expect(page.getByText("Nothing asks before Saturday 7 March.")).toBeVisible();
    await page.clock.setSystemTime(new Date("2026-03-07T18:00"));
    await page.goto("/now");
    await expect(page.getByRole("button", { name: "How did it go?" })).toBeVisible();
  });

  test("leaving half-way loses nothing", async ({ person, page }) => {
    await person.arrives();
    await page.getByRole("radio").first().check({ force: true });
    await person.tap("Take this step");
    await person.writes(/What exactly do you fear/, "They will laugh.");
    await page.waitForTimeout(1_000);
    await page.goto("/");
    await expect(page.getByRole("textbox", { name: /What exactly do you fear/ })).toHaveValue("They will laugh.");
  });

  test("not today is as large as yes", async ({ person, page }) => {
    await person.arrives();
    const yes = await page.getByRole("button", { name: "Take this step" }).boundingBox();
    const no = await page.getByRole("button", { name: "Not today" }).boundingBox();
    expect(no?.width).toBeCloseTo(yes?.width ?? 0, 0);
    expect(no?.height).toBeCloseTo(yes?.height ?? 0, 0);
    await person.tap("Not today");
    await person.sees("That’s enough for today.");
  });

  test("looking around first opens a sample that is gone on reload", async ({ person, page }) => {
    await page.goto("/");
    await person.tap("Look around first");
    await expect(page.getByText("A sample. None of this is yours")).toBeVisible();
    await page.reload();
    await expect(page.getByText("A sample. None of this is yours")).toBeHidden();
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  test("the calendar file says Reminder and nothing else", async ({ person, page }) => {
    await person.arrives();
    await person.sealsAStep(60, "They will go quiet.");
    await page.getByText("Put it in my calendar").click();
    const waiting = page.waitForEvent("download");
    await person.tap("That’s enough for today");
    const file = await waiting;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    expect(text).toContain("BEGIN:VCALENDAR");
    expect(text).toContain("SUMMARY:Reminder");
    expect(text).not.toMatch(/ajar|quiet/i);
  });
});
