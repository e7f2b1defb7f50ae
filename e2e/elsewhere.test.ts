import type { Page } from "@playwright/test";
import { expect, test } from "./person.ts";

const reads = (page: Page, words: string): Promise<void> => expect(page.getByText(words).first()).toBeVisible();

test("a journal is kept at the relay too, and taken from it again, and nothing here goes", async ({ person }) => {
  const { page } = person;
  await person.arrives();
  await person.sealsAStep();
  await person.goesLiving();
  await page.goto("/settings/elsewhere");
  await reads(page, "On this device only.");
  await reads(page, "It cannot read what you write.");
  await person.tap("Keep it there too");
  await reads(page, "Everything here is there too.");
  await expect(page.getByText("127.0.0.1", { exact: false })).toBeVisible();

  await page.goto("/settings/data");
  await reads(page, "It is all on this device, and sealed at a relay too.");

  await page.goto("/settings/elsewhere");
  await person.tap("Delete it there");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Delete it there" }).click();
  await reads(page, "On this device only.");
  await person.tap("Keep it there too");
  await reads(page, "This journal was deleted at this relay before, and it can’t go back. Another relay will do.");
});

test("a relay that can’t be reached is said, and nothing waits for it", async ({ person }) => {
  const { page } = person;
  await person.arrives();
  await page.goto("/settings/elsewhere");
  await page.getByText("Use another relay, or an invite code").click();
  await page.getByLabel("Address of the relay").fill("https://relay.invalid");
  await person.tap("Keep it there too");
  await reads(page, "That relay can’t be reached from here. Nothing was sent.");
  await page.getByLabel("Address of the relay").fill("somewhere");
  await person.tap("Keep it there too");
  await reads(page, "That isn’t an address of a relay.");
  await person.tap("Not now");
  await person.sees("Settings");
});
