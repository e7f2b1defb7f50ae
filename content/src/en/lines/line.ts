import type { LineTemplate, LineTopic } from "../../schema.ts";
import { slotsIn } from "../../slots.ts";
import { ownWords } from "../own-words.ts";

type Draft = Pick<LineTemplate, "text" | "need" | "request" | "ifNot">;

function lineFrom(topic: LineTopic, slug: string, draft: Draft): LineTemplate {
  const slots = { slots: slotsIn(draft.text), requestSlots: slotsIn(draft.request) };
  return { ...ownWords, kind: "line", topic, id: `line.${topic}.${slug}`, ...draft, ...slots };
}

/** The lines of one topic, from drafts keyed by slug. The id is `line.<topic>.<slug>`; slots are read out of the braces. */
export function linesAbout(topic: LineTopic, drafts: Readonly<Record<string, Draft>>): readonly LineTemplate[] {
  return Object.entries(drafts).map(([slug, draft]) => lineFrom(topic, slug, draft));
}
