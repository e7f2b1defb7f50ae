import { describe, expect, test } from "vitest";
import { neverAskedIn, sharedOpenings } from "../library.fixtures.ts";
import { references } from "../references.ts";
import type { Item } from "../schema.ts";
import { againstTheVoice, shownWordsOf, tooHardToRead, wordsIn } from "../voice.fixtures.ts";
import { goodNewsPairs } from "./good-news-pairs.ts";
import { goodNewsReplies } from "./good-news.ts";
import { lineChecks } from "./line-checks.ts";
import { lineTemplates } from "./lines.ts";
import { listeningPrompts } from "./listening.ts";
import { loopTemplates } from "./loops.ts";
import { questions } from "./questions.ts";
import { replyStarters } from "./reply-starters.ts";
import { sayingLines } from "./sayings.ts";
import { empathyScenes } from "./scenes.ts";
import { thinkingHabits } from "./thinking-habits.ts";

const libraries: Readonly<Record<string, readonly Item[]>> = {
  questions,
  listeningPrompts,
  goodNewsReplies,
  goodNewsPairs,
  replyStarters,
  thinkingHabits,
  lineTemplates,
  lineChecks,
  sayingLines,
  loopTemplates,
  empathyScenes,
};

const sources = new Set(references.map(({ id }) => id));

describe.each(Object.entries(libraries))("in %s", (_, items) => {
  test("every item has a licence and a level, and above practice a source that exists", () => {
    for (const { licence, evidence, refs, version } of items) {
      expect(licence).toBe("own");
      expect(evidence === "D" || refs.length > 0).toBe(true);
      for (const ref of refs) expect(sources).toContain(ref);
      expect(version).toBeGreaterThanOrEqual(1);
    }
  });

  test("everything keeps to the voice, and is easy to read", () => {
    expect(againstTheVoice(items)).toEqual([]);
    expect(tooHardToRead(items)).toEqual([]);
  });

  test("no sentence asks for touch, sex, a password, a device, whereabouts, another's secret or a drink", () => {
    // The six questions before a line ask whether it does that; they name it and ask for none of it.
    const asking = items.filter(({ id }) => !id.startsWith("line-check."));
    expect(shownWordsOf(asking).filter((words) => neverAskedIn(words).length > 0)).toEqual([]);
  });

  test("no text is longer than ninety words", () => {
    expect(shownWordsOf(items).filter((words) => wordsIn(words).length > 90)).toEqual([]);
  });

  test("no two items open with the same three words, and none says what another says", () => {
    const texts = items.map(({ text }) => text);
    expect(sharedOpenings(texts, 3, 1)).toEqual([]);
    expect(new Set(texts.map((text) => wordsIn(text).join(" ").toLowerCase())).size).toBe(texts.length);
  });
});

test("no two items in any library share an id", () => {
  const ids = Object.values(libraries)
    .flat()
    .map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
