import { patterns } from "@ajar/content/en/patterns";
import { writingTopics } from "@ajar/content/en/reflection/writing";
import { thinkingHabits } from "@ajar/content/en/thinking-habits";
import type { EndingNoted } from "@ajar/core/ending/facts";
import type { KindLetterKept } from "@ajar/core/letter/facts";
import type { Letter } from "@ajar/core/letter/letters";
import type { Loop } from "@ajar/core/loop/loops";
import { PLACES_ROUND } from "@ajar/core/loop/loop-words";
import type { ProtectionHonoured } from "@ajar/core/protection/facts";
import type { Story } from "@ajar/core/story/stories";
import type { Evidence } from "@ajar/core/thought/facts";
import type { Thought } from "@ajar/core/thought/thoughts";
import type { WritingKept } from "@ajar/core/writing/facts";
import { words as ending } from "#words/ending";
import { words as letter } from "#words/letter";
import { words as loop } from "#words/loop";
import { words as protection } from "#words/protection";
import { words as story } from "#words/story";
import { words as thought } from "#words/thought";
import { words as writing } from "#words/writing";
import { feelingWords, oneLine, pageOf } from "./export-markdown.ts";

function sideOf({ lines, enough }: Evidence): string {
  const listed = lines.map((line) => `- ${oneLine(line)}`);
  return [...listed, ...(enough === "not-yet" ? [`- ${thought.weigh.notEnough}`] : [])].join("\n");
}

/** One thought as Markdown. */
export function thoughtMarkdown({ words: told }: Thought, day: string): string {
  const { habit, belief, beliefAfter, feeling, feelingNow } = told;
  const known = habit === null || "own" in habit ? undefined : thinkingHabits.find(({ id }) => id === habit.habit);
  const named = habit !== null && "own" in habit ? habit.own : (known?.label ?? "");
  const both = belief !== null && beliefAfter !== null;
  const beliefs = both ? thought.after.changed(belief, beliefAfter) : belief === null ? "" : thought.believed(belief);
  return pageOf(told.thought, day, [
    [thought.saw.label, told.saw],
    [thought.saw.feeling, feelingWords(feeling)],
    [thought.thought.habit, named],
    [thought.weigh.supports, sideOf(told.supports)],
    [thought.weigh.against, sideOf(told.against)],
    [thought.list.fairer, told.fairer],
    [thought.after.chart, beliefs],
    [thought.fairer.feeling, feelingWords(feelingNow)],
  ]);
}

/** One story as Markdown: its rule, then its moments in the order of a life. */
export function storyMarkdown({ rule, moments }: Story, day: string): string {
  const told = moments.map(({ words }): readonly [string, string] => {
    const when = words.age === null ? story.noAge : story.ages[words.age];
    const lines = [
      words.happened,
      words.concluded,
      words.protects && `${story.timeline.protects}: ${words.protects}`,
      words.costs && `${story.timeline.costs}: ${words.costs}`,
      words.exception && `${story.timeline.exception}: ${words.exception}`,
    ];
    return [
      words.who === "" ? when : `${when}, ${oneLine(words.who)}`,
      lines.filter((line) => line !== "").join("\n\n"),
    ];
  });
  return pageOf(rule || story.list.noRule, day, told);
}

/** One ending as Markdown. */
export function endingMarkdown(noted: EndingNoted, day: string): string {
  const when = noted.age === null ? story.noAge : story.ages[noted.age];
  return pageOf(noted.who === "" ? when : `${when}, ${noted.who}`, day, [
    [ending.labels.choice, noted.choice],
    [ending.labels.wayOut, noted.wayOut],
    [ending.labels.protects, noted.protects],
  ]);
}

/** One sitting of writing as Markdown, or that its words were let go. */
export function writingMarkdown(kept: WritingKept, day: string): string {
  const topic = writingTopics.find(({ id }) => id === kept.topic)?.text ?? writing.title;
  return pageOf(topic, day, [[writing.minutes(kept.minutes), kept.words || writing.letGo]]);
}

/** One loop as Markdown. It has no day. */
export function loopMarkdown({ words: drawn }: Loop): string {
  const places = PLACES_ROUND.map((place) => [loop.places[place].label, drawn[place]] as const);
  const exit = drawn.exit === null ? "" : [loop.places[drawn.exit].label, drawn.exitWords].filter(Boolean).join(": ");
  return pageOf(drawn.name, null, [...places, [loop.exit.title, exit]]);
}

/** One letter to oneself as Markdown. A shut one stays unread: its words are in `data.json` only. */
export function letterMarkdown({ text }: Letter, day: string, opens: string): string {
  return pageOf(letter.write.label, day, [[letter.list.opens(opens), text ?? letter.page.shut]]);
}

/** One kind letter as Markdown. */
export function kindLetterMarkdown(kept: KindLetterKept, day: string): string {
  const { parts } = letter.kind;
  return pageOf(letter.kind.title, day, [
    [parts.happened, kept.happened],
    [parts.others, kept.others],
    [parts.friend, kept.friend],
    [parts.kindness, kept.kindness],
  ]);
}

/** One thing that protected someone, as Markdown. */
export function protectionMarkdown(honoured: ProtectionHonoured, day: string): string {
  return pageOf(patterns.find(({ id }) => id === honoured.pattern)?.text ?? honoured.own, day, [
    [protection.labels.from, honoured.from],
    [protection.labels.thanks, honoured.thanks],
    [protection.pages.needed.legend, honoured.needed === null ? "" : protection.needed[honoured.needed]],
  ]);
}
