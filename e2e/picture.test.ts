import type { CameTrue } from "@ajar/core/step/facts";
import type { Fact } from "@ajar/core/journal/entry";
import { Life } from "../core/src/step/life.fixtures.ts";
import { backupOf } from "./backup-file.ts";
import { expect, test, type Person } from "./person.ts";

/** Someone who predicted at one likelihood, step after step, and has one more step sealed. */
function lifeOf(likely: number, outcomes: readonly CameTrue[]): readonly Fact[] {
  const life = new Life();
  life.facts = [...life.facts, { kind: "arrival-noted", ...life.stamp(), brings: "mine" }];
  life.facts = [...life.facts, { kind: "arrival-ended", ...life.stamp() }];
  for (const cameTrue of outcomes) {
    const { id } = life.plan();
    life.seal(id, { likely });
    life.lookBack(id, { cameTrue, howBad: cameTrue === "yes" ? 80 : 20 });
  }
  life.seal(life.plan({ title: "Say one true word" }).id, { likely });
  return life.facts;
}

/** Looks back on the one open step. */
async function looksBack(person: Person, didItHappen: "Yes" | "No"): Promise<void> {
  const { page } = person;
  await page.goto("/now");
  await person.opensLookBack();
  await person.sees("What happened?");
  await person.slides("How bad was it?", 50);
  await person.tap("Next");
  await person.sees("The envelope opens.");
  await page.getByRole("radio", { name: didItHappen, exact: true }).check({ force: true });
  await person.tap("Next");
  await person.sees("How was it for you?");
  await person.slides("How hard was it?", 40);
  await page.getByRole("radio", { name: "No", exact: true }).check({ force: true });
  await person.tap("Next");
  await person.sees("What made it safer?");
  await person.tap("Next");
  await person.sees("And next?");
  await page.getByText("Rest", { exact: true }).click();
  await person.tap("Keep");
  await person.sees("What I feared, what happened");
}

const LUCK = /happened less often than you expected \(\d+ of \d+\)\. Unlikely to be luck\./;

test.describe("what the picture says of what was feared", () => {
  test("after four steps nothing, after the fifth what holds", async ({ person, page }) => {
    await person.restores(await backupOf(lifeOf(80, ["no", "no", "no", "no"])));
    await page.goto("/picture");
    await expect(page.getByText("Too early to say anything. Here are the steps.")).toBeVisible();
    await looksBack(person, "No");
    await expect(page.getByText(/\(0 of 5\)\. Unlikely to be luck\./)).toBeVisible();
  });

  test("good news goes as soon as it no longer holds", async ({ person, page }) => {
    await person.restores(await backupOf(lifeOf(60, ["no", "no", "no", "no", "no"])));
    await page.goto("/picture");
    await expect(page.getByText(LUCK)).toBeVisible();
    await looksBack(person, "Yes");
    await expect(page.getByText(LUCK)).toBeHidden();
    await expect(
      page.getByText("So far you expected it 60 % of the time; it happened 1 of 6. That could still be chance."),
    ).toBeVisible();
  });

  test("bad news is as large as good news, and asks whether it is safe", async ({ person, page }) => {
    await person.restores(await backupOf(lifeOf(20, ["yes", "yes", "yes", "yes", "yes"])));
    await page.goto("/picture");
    const bad = page.getByText(
      "What you feared happened more often than you expected (5 of 5). Is this costing more than it gives?",
    );
    await expect(bad).toBeVisible();
    const size = (what: typeof bad): Promise<string> => what.evaluate((element) => getComputedStyle(element).fontSize);
    const badSize = await size(bad);
    await expect(page.getByText("A rest is always open to you.")).toBeVisible();
    await person.tap("Is it safe to open up here?");
    await expect(page).toHaveURL(/\/safety$/);
    await page.goto("/settings/erase");
    await person.tap("Erase everything");
    await person.sees("Letting people in, a little at a time.");
    await person.restores(await backupOf(lifeOf(60, ["no", "no", "no", "no", "no"])));
    await page.goto("/picture");
    expect(await size(page.getByText(LUCK))).toBe(badSize);
  });
});

test("after steps with one person hurt three times, Ajar suggests none with them, until it is told to again", async ({
  person,
  page,
}) => {
  const life = new Life();
  life.facts = [...life.facts, { kind: "arrival-noted", ...life.stamp(), brings: "mine" }];
  life.facts = [...life.facts, { kind: "arrival-ended", ...life.stamp() }];
  const bo = life.nameSomeone();
  life.facts = [...life.facts, { kind: "person-renamed", ...life.stamp(), person: bo, label: "Bo", setting: "friend" }];
  life.wait(Date.now() - life.now - 3 * 86_400_000);
  for (let time = 0; time < 3; time += 1) life.do({ person: bo }, { hurt: "yes", cameTrue: "no" });
  await person.restores(await backupOf(life.facts));

  await page.goto("/choose");
  await person.sees("One small thing");
  await expect(page.getByRole("radio", { name: /^1/ }).or(page.locator("#step-0")).first()).toBeAttached();
  await page.getByText("For someone in particular").click();
  await page.getByText("Bo", { exact: true }).click();
  await expect(page.getByText("Let’s leave steps with Bo for now.")).toBeVisible();
  await expect(page.locator("#step-0")).toBeHidden();
  await page.goto("/people");
  await expect(page.getByRole("button", { name: /Bo.*Suggestions rest until/s })).toBeVisible();

  await page.goto("/choose");
  await page.getByText("For someone in particular").click();
  await page.getByText("Bo", { exact: true }).click();
  await person.tap("Suggest them again");
  await expect(page.getByText("Let’s leave steps with Bo for now.")).toBeHidden();
  await expect(page.locator("#step-0")).toBeAttached();
});
