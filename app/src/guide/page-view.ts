import type { GuideGroup, GuidePage, GuideParagraph } from "@ajar/content/guide";
import { guideCards } from "@ajar/content/en/guide/cards";
import { guidePages } from "@ajar/content/en/guide/pages";
import { ADDRESSES, type ScreenName } from "../addresses.ts";
import { plainly } from "../words/literally.ts";

const pages = plainly(guidePages);

/** The cards under the pages. */
export const cards = plainly(guideCards);

/** Words a minute, for someone who reads slowly. */
const PACE = 130;

export function textOf(paragraph: GuideParagraph): string {
  return typeof paragraph === "string" ? paragraph : paragraph.text;
}

/** Everything a page says, paragraph by paragraph. */
export function textsOf(page: GuidePage): readonly string[] {
  return page.parts.flatMap(({ paragraphs }) => paragraphs.map(textOf));
}

export function minutesOf(page: GuidePage): 1 | 2 | 3 {
  const count = textsOf(page).join(" ").split(/\s+/).length;
  if (count <= PACE) return 1;
  return count <= 2 * PACE ? 2 : 3;
}

/** The page of this name, or `null`. */
export function pageOf(slug: string | null): GuidePage | null {
  return pages.find((page) => page.slug === slug) ?? null;
}

/** The two or three pages that come after this one. */
export function nextPagesOf(page: GuidePage): readonly GuidePage[] {
  const at = pages.indexOf(page);
  return pages.slice(at + 1, at + 4);
}

/** The pages by group, groups and pages in the order they are read. */
export const PAGES_BY_GROUP: ReadonlyMap<GuideGroup, readonly GuidePage[]> = Map.groupBy(pages, ({ group }) => group);

/** The screen of this name, or `null` when there is none. */
export function screenNamed(name: string): ScreenName | null {
  return Object.hasOwn(ADDRESSES, name) ? (name as ScreenName) : null;
}
