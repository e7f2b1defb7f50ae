import { readFileSync } from "node:fs";
import type { Fact, KnownKind } from "@ajar/core/journal/entry";
import { parseFact } from "@ajar/core/journal/parse";
import { byStamp } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { readablePages, type Folder } from "./export-pages.ts";

/** Where a person reads what a fact of each kind says, or why there is no page for it. */
const READ_IN: Readonly<Record<KnownKind, Folder | { readonly nowhere: string }>> = {
  "arrival-noted": "first-visit",
  "card-answered": "first-visit",
  "arrival-ended": { nowhere: "that the first visit is over, and no word of anyone’s" },
  "person-named": "people",
  "person-renamed": "people",
  "person-left-out": "people",
  "closeness-drawn": "people",
  "suggestions-resumed": { nowhere: "a tap that ends a break in suggestions" },
  "step-planned": "steps",
  "step-edited": "steps",
  "prediction-sealed": "steps",
  "outcome-logged": "steps",
  "step-set-aside": "steps",
  "trial-set": "steps",
  "step-postponed": { nowhere: "until when Now stays quiet" },
  "no-step-fitted": { nowhere: "a tap that changes what is suggested next" },
  "moment-logged": "moments",
  "moment-edited": "moments",
  "thought-checked": "thoughts",
  "thought-edited": "thoughts",
  "story-begun": "stories",
  "story-moment-told": "stories",
  "story-ended": "stories",
  "ending-noted": "endings",
  "writing-kept": "writing",
  "loop-drawn": "loops",
  "loop-redrawn": "loops",
  "letter-sealed": "letters",
  "letter-read": "letters",
  "kind-letter-kept": "kind-letters",
  "values-weighed": "values",
  "protection-honoured": "protections",
  "day-check-wished": { nowhere: "a wish to be asked tomorrow" },
  "day-check-answered": { nowhere: "one number, which lets stories rest" },
  "check-in-answered": "weeks",
  "questionnaire-answered": "questionnaires",
  "light-day-begun": { nowhere: "one day that stayed light, and not why" },
  "path-begun": { nowhere: "a date from which eight weeks are counted" },
  "path-ended": { nowhere: "a tap on what comes after eight weeks" },
  "pack-added": "packs",
  "line-drawn": "lines",
  "line-redrawn": "lines",
  "line-reviewed": "lines",
  "need-planned": "needs",
  "need-replanned": "needs",
  "pause-called": "pauses",
  "pause-moved": "pauses",
  "pause-ended": "pauses",
  "reply-practised": "replies",
  "safe-place-made": "safe-places",
  "helpline-kept": "people-to-call",
  "device-added": "devices",
  "device-renamed": "devices",
  // A device that was removed has no page any more.
  "epoch-begun": "devices",
  "epoch-shared": { nowhere: "keys" },
  "preference-set": { nowhere: "how Ajar behaves, chosen from lists in Settings" },
  "backup-made": { nowhere: "when a backup was made" },
  "item-erased": { nowhere: "that something is gone" },
};

const golden = readFileSync(new URL("../../../core/src/journal/golden/v1.jsonl", import.meta.url), "utf8");
const inGolden = golden.split("\n").flatMap((line) => (line === "" ? [] : [parseFact(JSON.parse(line))]));
const sam = inGolden.find((fact) => fact?.kind === "person-named")?.id;

/** The golden journal. Its circles were drawn for nobody who is named in it: here they are for someone who is. */
const facts = inGolden
  .flatMap((fact): readonly Fact[] => {
    if (fact === null) return [];
    return [fact.kind === "closeness-drawn" && sam !== undefined ? { ...fact, person: sam } : fact];
  })
  .toSorted(byStamp);

/** The journal just before each fact of a kind, and just after it. */
function aroundEach(kind: KnownKind): readonly (readonly [before: readonly Fact[], after: readonly Fact[]])[] {
  return facts.flatMap((fact, at) =>
    fact.kind === kind ? [[facts.slice(0, at), facts.slice(0, at + 1)] as const] : [],
  );
}

const pagesOf = (given: readonly Fact[], folder: Folder) => new Map(readablePages(given)).get(folder);
const kinds = Object.entries(READ_IN) as readonly (readonly [KnownKind, Folder | { readonly nowhere: string }])[];
const read = kinds.flatMap(([kind, where]) => (typeof where === "string" ? [[kind, where] as const] : []));
const unread = kinds.flatMap(([kind, where]) => (typeof where === "string" ? [] : [[kind, where.nowhere] as const]));

test.each(read)("what %s says is read in %s", (kind, folder) => {
  const changed = aroundEach(kind).filter(
    ([before, after]) => JSON.stringify(pagesOf(before, folder)) !== JSON.stringify(pagesOf(after, folder)),
  );
  expect(changed).not.toEqual([]);
});

test.each(unread)("%s has no page: %s", (kind) => {
  expect(aroundEach(kind)).not.toEqual([]);
  for (const [before, after] of aroundEach(kind)) expect(readablePages(after)).toEqual(readablePages(before));
});

/** Every text in a fact. What has a space in it was typed; names in the data have none. */
function typedIn(value: unknown): readonly string[] {
  if (typeof value === "string") return /\S\s+\S/u.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(typedIn) : [];
}

const asRead = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();
const textOf = (given: readonly Fact[]): string =>
  asRead(
    readablePages(given)
      .flatMap(([, pages]) => pages.map(({ text }) => text))
      .join("\n"),
  );
const withPages = new Set<string>(read.map(([kind]) => kind));

/** Texts that were typed, with the journal as it stood when they were. */
const typed = facts.flatMap((fact, at) =>
  withPages.has(fact.kind) ? typedIn(fact).map((text) => [text, facts.slice(0, at + 1)] as const) : [],
);

test("every text someone typed can be read without Ajar, then or since", () => {
  expect(typed.length).toBeGreaterThan(60);
  const now = textOf(facts);
  const lost = typed.filter(([text, then]) => !now.includes(asRead(text)) && !textOf(then).includes(asRead(text)));
  expect(lost.map(([text]) => text)).toEqual([]);
});
