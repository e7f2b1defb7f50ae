import { needs } from "@ajar/content/en/needs";
import { empathyScenes } from "@ajar/content/en/scenes";
import type { ReplyPractised } from "@ajar/core/empathy/facts";
import type { Line } from "@ajar/core/line/lines";
import type { NeedPlan } from "@ajar/core/need/need-plans";
import type { PlaceWords } from "@ajar/core/safe-place/facts";
import { words } from "#words/export-ours";
import { words as line } from "#words/line";
import { words as need } from "#words/need";
import { words as place } from "#words/safe-place";
import { frontMatter, oneLine, section } from "./export-markdown.ts";

const needText = (id: string | null): string => needs.find((each) => each.id === id)?.text ?? id ?? "";

/** One line of mine as Markdown. */
export function lineMarkdown({ words: told, stays }: Line, drawn: string): string {
  const body = [
    `# ${oneLine(line.sentence(told))}`,
    "",
    ...section(line.list.ask, told.ask),
    ...section(line.list.ifNot, told.ifNot),
    ...section(line.write.need, needText(told.need)),
    ...(told.reviewOn === null ? [] : [line.list.review(told.reviewOn), ""]),
    ...(stays === "no" ? [line.list.old, ""] : []),
  ];
  return frontMatter({ date: drawn }) + body.join("\n");
}

/** How one need of mine is looked after. */
export function needMarkdown({ words: told }: NeedPlan, day: string): string {
  const body = [
    `# ${needText(told.need)}`,
    "",
    ...section(need.myself, told.myself),
    ...section(need.elsewhere, told.elsewhere),
  ];
  return frontMatter({ date: day }) + body.join("\n");
}

/** A reply I practised, under the made-up scene it answers. */
export function replyMarkdown({ scene, reply }: ReplyPractised, day: string): string {
  const told = empathyScenes.find(({ id }) => id === scene)?.text ?? "";
  return (
    frontMatter({ date: day }) +
    [`# ${words.reply}`, "", ...(told === "" ? [] : [`> ${oneLine(told)}`, ""]), reply, ""].join("\n")
  );
}

/** A safe place, as it was put into words. */
export function placeMarkdown(told: PlaceWords, day: string): string {
  const { pages } = place;
  const body = [
    `# ${place.title}`,
    "",
    ...section(pages.where.label, told.where),
    ...section(pages.when.label, told.when),
    ...section(pages.howLong.label, told.howLong),
    ...section(pages.stopWord.label, told.stopWord),
    ...section(pages.without.label, told.without),
  ];
  return frontMatter({ date: day }) + body.join("\n");
}
