import type { Page } from "@playwright/test";
import { pictures, type Picture } from "../tools/gallery-pictures.ts";
import { expect, test } from "./person.ts";

const WIDTHS = [390, 320, 1280] as const;
/** No exercise has more pages. */
const PAGES_MOST = 9;

/** Two buttons of one pair whose sizes differ, as "Next 170 × 48, Skip 120 × 48". */
function unequal(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".pair")].flatMap((pair) => {
      const buttons = [...pair.querySelectorAll("button")].map((button) => {
        const { width, height } = button.getBoundingClientRect();
        return { width, height, said: `${button.textContent.trim()} ${width} × ${height}` };
      });
      const [yes, no] = buttons;
      const isEqual =
        buttons.length === 2 && yes && no && Math.abs(yes.width - no.width) < 1 && Math.abs(yes.height - no.height) < 1;
      return isEqual ? [] : [buttons.map(({ said }) => said).join(", ")];
    }),
  );
}

/** What tells one page of an exercise from the next. */
function whereNow(page: Page): Promise<string> {
  return page.evaluate(() => `${location.pathname} ${document.querySelector("main")?.textContent ?? ""}`);
}

/** Taps one of the pair; says whether another page came. */
async function turns(page: Page, which: "yes" | "no"): Promise<boolean> {
  const before = await whereNow(page);
  const buttons = page.locator(".pair").last().getByRole("button");
  await (which === "yes" ? buttons.first() : buttons.last()).click();
  // A page that only says what is missing keeps its heading.
  return expect
    .poll(() => whereNow(page), { timeout: 1_500, intervals: [50, 100] })
    .not.toBe(before)
    .then(
      () => true,
      () => false,
    );
}

async function opens(page: Page, { address, item }: Picture): Promise<void> {
  await page.evaluate(
    ([to, state]) => {
      history.pushState(state, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
    },
    [address, { item, page: null }] as const,
  );
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
}

/** Measures a page at every width. */
async function measures(page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    for (const pair of await unequal(page)) found.push(`${name}, ${width} wide: ${pair}`);
  }
  return found;
}

test("wherever Ajar asks, the no is as large as the yes", async ({ person, page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  await person.tap("Look around first");
  await page.waitForURL("**/now");
  const found: string[] = [];
  let pages = 0;
  const asking = pictures().filter(({ address, page: turned }) => !address.startsWith("/settings") && turned === null);
  for (const screen of asking) {
    await opens(page, screen);
    const path = new URL(page.url()).pathname;
    for (let at = 1; at <= PAGES_MOST && new URL(page.url()).pathname === path; at += 1) {
      if ((await page.locator(".pair").count()) === 0) break;
      pages += 1;
      found.push(...(await measures(page, `${screen.name} ${at}`)));
      if (!(await turns(page, "yes")) && !(await turns(page, "no"))) break;
    }
  }
  expect(found).toEqual([]);
  expect(pages).toBeGreaterThan(40);
});
