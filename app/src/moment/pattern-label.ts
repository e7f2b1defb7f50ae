import { patterns } from "@ajar/content/en/patterns";
import { ARGUMENT } from "@ajar/core/moment/moment-words";
import type { ContentId } from "@ajar/core/step/facts";
import { words } from "#words/moment";

/** What a moment was closest to, in two or three words. `null` when nothing was chosen, or this version does not know it. */
export function patternLabelOf(id: ContentId | null): string | null {
  if (id === ARGUMENT) return words.line.argument;
  return patterns.find((pattern) => pattern.id === id)?.label ?? null;
}
