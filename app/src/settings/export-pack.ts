import type { PackAdded } from "@ajar/core/pack/facts";
import { words } from "#words/pack";
import { pageOf } from "./export-markdown.ts";

/** A practice pack as it was handed over: every word of it, in the order it is shown. */
export function packMarkdown(pack: PackAdded, day: string): string {
  const steps = pack.steps.map((step) => `- ${[step.title, words.about(step), step.note].join(" ").trim()}`);
  const from = [
    words.by(pack.by),
    words.licence(pack.licence, pack.language),
    ...(pack.reviewer === "" ? [] : [words.reviewed(pack.reviewer, pack.reviewed)]),
    words.mark(pack.hash),
  ];
  return pageOf(pack.title, day, [
    [words.words, pack.words],
    [words.steps, steps.join("\n")],
    [words.questions, pack.questions.map((question) => `- ${question}`).join("\n")],
    [words.from, from.join("\n\n")],
  ]);
}
