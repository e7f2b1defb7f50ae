import type { PlaceWords } from "@ajar/core/safe-place/facts";
import { words } from "#words/safe-place";
import { inside, together } from "#words/say";

/** The place as one could suggest it, from what was answered. */
export function suggestionOf({ where, when, howLong, stopWord, without }: PlaceWords): string {
  const say = words.sentence;
  const open = [inside(where, say.where) || say.start, inside(when, (text) => text)]
    .filter((part) => part !== "")
    .join(", ");
  return together([
    `${open}?`,
    inside(howLong, say.howLong),
    inside(stopWord, say.stopWord),
    inside(without, say.without),
  ]);
}
