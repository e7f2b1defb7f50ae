import { guidePages } from "@ajar/content/en/guide/pages";
import { expect, test } from "vitest";
import { minutesOf, nextPagesOf, pageOf, screenNamed } from "./page-view.ts";

test("every link of the Guide leads to a screen that is there", () => {
  for (const { slug, doing } of guidePages)
    for (const { to } of doing) expect([slug, to, screenNamed(to)]).toEqual([slug, to, to]);
});

test("a page is found by its name, and nothing by another", () => {
  for (const page of guidePages) expect(pageOf(page.slug)).toBe(page);
  expect([null, "", "toString", "nowhere"].map(pageOf)).toEqual([null, null, null, null]);
});

test("after each page come the next ones, and after the last none", () => {
  const [first, second] = guidePages;
  if (!first || !second) throw new Error("The Guide is empty.");
  expect(nextPagesOf(first)[0]).toBe(second);
  expect(nextPagesOf(first)).toHaveLength(3);
  expect(guidePages.slice(-1).map(nextPagesOf)).toEqual([[]]);
});

test("no page takes more than three minutes to read", () => {
  for (const page of guidePages) expect(minutesOf(page)).toBeLessThanOrEqual(3);
});
