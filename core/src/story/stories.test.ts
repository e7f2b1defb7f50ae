import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { standing } from "../journal/erased.ts";
import { aJournal } from "../journal/facts.fixtures.ts";
import { refusalOf, stampOf, written } from "../shared/written.fixtures.ts";
import { beginStory } from "./begin-story.ts";
import { endStory } from "./end-story.ts";
import { AGES, storiesOf } from "./stories.ts";
import { ANSWER_LIMIT, MOMENTS_MOST, type StoryMomentDraft, tellMoment, WHO_LIMIT } from "./tell-moment.ts";

const begun = written(beginStory("middle", stampOf(1)));
const blank: StoryMomentDraft = {
  story: begun.id,
  replaces: null,
  age: null,
  who: "",
  happened: "",
  concluded: "I learned to be useful.",
  protects: "",
  costs: "",
  exception: "",
};
const told = (seq: number, draft: Partial<StoryMomentDraft> = {}) =>
  written(tellMoment(storiesOf([begun]), { ...blank, ...draft }, stampOf(seq)));

describe("telling a moment", () => {
  test("one answer is enough, trimmed; an age and a name alone are not", () => {
    expect(told(2, { concluded: " I learned to be useful. ", who: " my aunt " })).toMatchObject({
      concluded: "I learned to be useful.",
      who: "my aunt",
    });
    const nothing = { ...blank, concluded: " ", age: "6-11", who: "my aunt" } as const;
    expect(refusalOf(tellMoment(storiesOf([begun]), nothing, stampOf(2)))?.kind).toBe("nothing-told");
  });

  test("too long, or for a story that is not here, is refused", () => {
    const stories = storiesOf([begun]);
    const long = { ...blank, costs: "x".repeat(ANSWER_LIMIT + 1) };
    expect(refusalOf(tellMoment(stories, long, stampOf(2)))).toEqual({ kind: "words-too-long", limit: ANSWER_LIMIT });
    const who = { ...blank, who: "x".repeat(WHO_LIMIT + 1) };
    expect(refusalOf(tellMoment(stories, who, stampOf(2)))).toEqual({ kind: "words-too-long", limit: WHO_LIMIT });
    expect(refusalOf(tellMoment([], blank, stampOf(2)))?.kind).toBe("story-unknown");
  });

  test("six moments are enough; one of six can still be told anew", () => {
    const six = Array.from({ length: MOMENTS_MOST }, (_, at) => told(at + 2));
    const stories = storiesOf([begun, ...six]);
    expect(refusalOf(tellMoment(stories, blank, stampOf(20)))?.kind).toBe("enough-moments");
    expect(tellMoment(stories, { ...blank, replaces: six[0]?.id ?? null }, stampOf(20)).ok).toBe(true);
  });
});

describe("the stories of a journal", () => {
  test("the timeline runs in the order of a life, whatever was told first", () => {
    const facts = [told(5), told(2, { age: "18-29" }), told(3, { age: "under-6" }), told(4, { age: "18-29" }), begun];
    const [story] = storiesOf(facts);
    expect(story?.moments.map(({ id }) => id)).toEqual([3, 2, 4, 5].map((seq) => stampOf(seq).id));
    expect(AGES).toHaveLength(6);
  });

  test("the latest ending gives the rule; before one the story is open", () => {
    const end = (seq: number, rule: string) =>
      written(endStory(storiesOf([begun]), { story: begun.id, rule, felt: 40 }, stampOf(seq)));
    expect(storiesOf([begun])[0]).toMatchObject({ rule: "", felt: null, endedAt: null });
    expect(storiesOf([end(9, "If I ask, they go."), begun, end(8, "If I need…")])[0]).toMatchObject({
      rule: "If I ask, they go.",
      felt: 40,
      endedAt: stampOf(9).at.ms,
    });
  });

  test("an ending needs its story, a short rule and a rating on the scale", () => {
    const stories = storiesOf([begun]);
    const end = { story: begun.id, rule: "", felt: null };
    expect(refusalOf(endStory([], end, stampOf(2)))?.kind).toBe("story-unknown");
    expect(refusalOf(endStory(stories, { ...end, rule: "x".repeat(401) }, stampOf(2)))?.kind).toBe("words-too-long");
    expect(refusalOf(endStory(stories, { ...end, felt: 101 }, stampOf(2)))?.kind).toBe("felt-out-of-range");
    expect(endStory(stories, end, stampOf(2)).ok).toBe(true);
  });

  test("erasing a story takes its moments and its rule along", () => {
    const erased = { kind: "item-erased", ...stampOf(9), item: begun.id } as const;
    expect(standing([begun, told(2), erased])).toEqual([erased]);
  });

  test("read the same whatever order the facts come in, and invent nothing", () => {
    fc.assert(
      fc.property(aJournal, (journal) => {
        const stories = storiesOf(journal);
        expect(storiesOf(journal.toReversed())).toEqual(stories);
        const moments = stories.flatMap((story) => story.moments.map(({ id }) => id));
        expect(moments.every((id) => journal.some((fact) => fact.id === id))).toBe(true);
      }),
    );
  });
});
