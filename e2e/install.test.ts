import { expect, test } from "./person.ts";

test("Ajar can be installed, and under a neutral name and icon when one is chosen first", async ({
  person,
  page,
  context,
}) => {
  await page.goto("/");
  await page.evaluate(async () => navigator.serviceWorker.ready);
  const browser = await context.newCDPSession(page);
  const manifest = async (): Promise<{ name: string; icons: { src: string }[]; display: string }> =>
    JSON.parse((await browser.send("Page.getAppManifest")).data ?? "{}");
  expect(await manifest()).toMatchObject({ name: "Ajar", display: "standalone" });
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);

  await person.arrives();
  await page.goto("/settings/comfort");
  await page.getByText("Daybook").click();
  expect(await page.title()).toBe("Daybook");
  await page.goto("/settings/about");
  expect(await page.title()).toBe("Daybook");
  const neutral = await manifest();
  expect(neutral.name).toBe("Daybook");
  for (const { src } of neutral.icons) expect((await page.request.get(src)).status()).toBe(200);
  expect(JSON.stringify(neutral)).not.toMatch(/ajar/i);
});
