import type { Fact } from "@ajar/core/journal/entry";
import { toJson } from "@ajar/core/journal/parse";
import { momentsOf, type Moment } from "@ajar/core/moment/moments";
import { peopleOf } from "@ajar/core/person/people";
import { ladderOf, type LadderStep } from "@ajar/core/step/ladder";
import { strToU8, zip, type Zippable } from "fflate";
import { words } from "#words/export";
import { momentMarkdown, stepMarkdown } from "./export-markdown.ts";

const FOLDER = "ajar-export";
const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

function stepFile(step: LadderStep, facts: readonly Fact[], at: number): readonly [string, Uint8Array] {
  const planned = facts.find((fact) => fact.id === step.id)?.at.ms ?? 0;
  return [`${FOLDER}/steps/${day(planned)}-${at + 1}.md`, strToU8(stepMarkdown(step, peopleOf(facts), day(planned)))];
}

function momentFile(moment: Moment, facts: readonly Fact[], at: number): readonly [string, Uint8Array] {
  const name = `${FOLDER}/moments/${day(moment.words.happenedAt)}-${at + 1}.md`;
  return [name, strToU8(momentMarkdown(moment, peopleOf(facts), day(moment.words.happenedAt)))];
}

/** Everything a person wrote, readable without Ajar: Markdown files and one `data.json`, in a zip. Not sealed. */
export function plainExport(facts: readonly Fact[]): Promise<Uint8Array<ArrayBuffer>> {
  const steps = [...ladderOf(facts).steps.values()].map((step, at) => stepFile(step, facts, at));
  const moments = momentsOf(facts).map((moment, at) => momentFile(moment, facts, at));
  const data = { format: "ajar-export", version: 1, facts: facts.map(toJson) };
  const files: Zippable = Object.fromEntries([
    [`${FOLDER}/README.md`, strToU8(words.readme(steps.length, moments.length))],
    [`${FOLDER}/data.json`, strToU8(`${JSON.stringify(data, null, 1)}\n`)],
    ...steps,
    ...moments,
  ]);
  return new Promise((resolve, reject) => {
    zip(files, (error, bytes) => (error ? reject(error) : resolve(new Uint8Array(bytes))));
  });
}
