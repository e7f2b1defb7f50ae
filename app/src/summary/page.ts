import type { Person } from "@ajar/core/person/people";
import { words } from "#words/summary";
import { SUMMARY_GROUPS, type Offer } from "./offers.ts";
import { stripNames } from "./strip-names.ts";

/** What a person wrote for the summary itself. */
export interface OwnLines {
  readonly want: string;
  readonly helps: string;
  readonly not: string;
}

/** A part of the page: a heading and its lines. */
export interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

const OWN = ["want", "helps", "not"] as const;
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** The page exactly as it is shown, printed and saved: own words first, then what was ticked, in the order of the groups. */
export function pageOf(
  own: OwnLines,
  ticked: readonly Offer[],
  names: { readonly keep: "in" | "out"; readonly people: readonly Person[] },
): readonly Part[] {
  const said = (text: string): string => (names.keep === "in" ? text : stripNames(text, names.people));
  const ownParts = OWN.map((part) => ({ title: words.own[part], lines: [oneLine(own[part])].filter(Boolean) }));
  const groups = SUMMARY_GROUPS.map((group) => ({
    title: words.groups[group],
    lines: ticked.filter((offer) => offer.group === group).map(({ text }) => oneLine(text)),
  }));
  return [...ownParts, ...groups]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: lines.map(said) }));
}

/** The same page as Markdown: signs that would be read as Markdown stay plain. */
export function markdownOf(title: string, parts: readonly Part[]): string {
  const plain = (text: string): string => text.replaceAll(/[\\`*_#[\]<>]/gu, String.raw`\$&`);
  const sections = parts.map((part) => [`## ${part.title}`, "", ...part.lines.map((line) => `- ${plain(line)}`)]);
  return [`# ${title}`, ...sections.map((lines) => ["", ...lines].join("\n")), ""].join("\n");
}
