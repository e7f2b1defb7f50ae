import { expect, test } from "./person.ts";

test("before anything is written, every part of Mine is one tap away; what is begun moves up", async ({
  person,
  page,
}) => {
  await page.goto("/");
  await person.tap("Start");
  await person.sees("What brings you?");
  await page.goto("/mine");
  await expect(page.getByText("What you write here is only yours.")).toBeVisible();
  const parts = page.getByRole("listitem").getByRole("button");
  await expect(parts).toHaveCount(16);
  await expect(page.getByRole("heading", { name: "Also yours" })).toBeHidden();
  await person.tap("Words for my people");
  await person.tap("Add someone");
  await person.writes(/./, "Bo");
  await page.getByText("A friend", { exact: true }).click();
  await person.tap("Keep");
  await page.goto("/mine");
  await expect(parts).toHaveCount(15);
  await person.tap(/^Words for my people Bo/);
  await person.sees("Words for my people");
});
