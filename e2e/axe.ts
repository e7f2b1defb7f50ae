import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe finds wrong with a screen, by WCAG 2.2 AA: the rule and the places. */
export async function problemsOn(page: Page): Promise<readonly unknown[]> {
  // A screen that is still fading in has no contrast yet.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
  // Read as tall as it is: what the bar at the edge covers for now, one scrolls to.
  const window = page.viewportSize();
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  if (window !== null && tall > window.height) await page.setViewportSize({ width: window.width, height: tall });
  // Ajar holds no frame of anybody else, so all of it is read where it is, without a second page to add things up in.
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  if (window !== null && tall > window.height) await page.setViewportSize(window);
  return found.violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(" ")) }));
}
