import { expect, test } from "./person.ts";

test.describe("Together, safe: coming back", () => {
  test("someone looks back and sees feared and happened side by side", async ({ person, page }) => {
    await person.arrives();
    await person.sealsAStep(70, "They will go quiet.");
    await person.goesLiving();
    await page.reload();
    await person.opensLookBack();
    await person.writes(/In your words/, "They asked me a question.");
    await expect(page.getByText("They will go quiet.")).toBeHidden();
    await person.slides("How bad was it?", 20);
    await person.tap("Next");
    await person.sees("The envelope opens.");
    await expect(page.getByText("“They will go quiet.”")).toBeVisible();
    await page.getByRole("radio", { name: "No", exact: true }).check({ force: true });
    await person.tap("Next");
    await person.slides("How hard was it?", 40);
    await page.getByRole("radio", { name: "No", exact: true }).check({ force: true });
    await person.tap("Next");
    await person.writes(/One line learned/, "Questions are not laughs.");
    await person.tap("Next");
    await page.getByText("Rest", { exact: true }).click();
    await person.tap("Keep");
    await person.sees("What I feared, what happened");
    await expect(page.getByText("1 step: 1 milder than feared.")).toBeVisible();
    await expect(page.getByText("Too early to say anything. Here are the steps.")).toBeVisible();
    await page.getByText("As a table").click();
    await expect(page.getByRole("cell", { name: "70" })).toBeVisible();
  });

  test("a step that went badly gets the care path and keeps its row", async ({ person, page }) => {
    await person.arrives();
    await person.sealsAStep(30);
    await person.goesLiving();
    await person.opensLookBack();
    await person.slides("How bad was it?", 80);
    await person.tap("Next");
    await person.tap("Next");
    await person.slides("How hard was it?", 85);
    await page.getByRole("radio", { name: "Yes", exact: true }).check({ force: true });
    await person.tap("Next");
    await person.tap("Next");
    await page.getByText("Rest", { exact: true }).click();
    await person.tap("Keep");
    await person.sees(/It went badly, and it hurt/);
    await expect(page.getByRole("button", { name: "I’m afraid of someone" })).toBeVisible();
    await person.tap("Rest");
    await page.goto("/picture");
    await expect(page.getByText("1 step: 1 harder.")).toBeVisible();
  });

  test("on a step that was looked back on, doing it again comes before letting it go", async ({ person, page }) => {
    await person.arrives();
    await person.sealsAStep();
    await person.goesLiving();
    await person.looksBackBriefly({ howHard: 30, next: "The same again" });
    await expect(page.getByRole("button", { name: "Do it again" })).toBeVisible();
    const words = await page.getByRole("main").getByRole("button").allInnerTexts();
    expect(words.slice(-3)).toEqual(["Do it again", "Set it aside", "Erase it"]);
  });

  test("enough for now keeps what was written", async ({ person, page }) => {
    await person.arrives();
    await person.sealsAStep();
    await person.goesLiving();
    await person.opensLookBack();
    await person.writes(/In your words/, "It rained.");
    await person.tap("Enough for now");
    await person.opensLookBack();
    await expect(page.getByRole("textbox", { name: /In your words/ })).toHaveValue("It rained.");
  });
});
