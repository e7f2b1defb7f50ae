import { needs } from "@ajar/content/en/needs";
import { empathyScenes } from "@ajar/content/en/scenes";
import type { ReplyPractised } from "@ajar/core/empathy/facts";
import type { Line } from "@ajar/core/line/lines";
import type { NeedPlan } from "@ajar/core/need/need-plans";
import type { Pause } from "@ajar/core/pause/pauses";
import type { PlaceWords } from "@ajar/core/safe-place/facts";
import { words } from "#words/export-ours";
import { words as line } from "#words/line";
import { words as need } from "#words/need";
import { words as pause } from "#words/pause";
import { words as place } from "#words/safe-place";
import { frontMatter, oneLine, pageOf, section } from "./export-markdown.ts";

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
  return pageOf(needText(told.need), day, [
    [need.myself, told.myself],
    [need.elsewhere, told.elsewhere],
  ]);
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
  return pageOf(place.title, day, [
    [pages.where.label, told.where],
    [pages.when.label, told.when],
    [pages.howLong.label, told.howLong],
    [pages.stopWord.label, told.stopWord],
    [pages.without.label, told.without],
  ]);
}

/** One pause: when it was called, when its caller meant to be back, and how it ended. */
export function pauseMarkdown({ calledAt, returnAt, moved, ended }: Pause, day: string): string {
  const told = [
    words.pause.called(pause.time(calledAt)),
    words.pause.back(pause.when(returnAt, "another")),
    ...(moved === "yes" ? [words.pause.moved] : []),
    ended === null ? words.pause.open : pause.earlier.ended[ended],
  ];
  return `${frontMatter({ date: day })}# ${pause.open.title}\n\n${told.join("\n\n")}\n`;
}
