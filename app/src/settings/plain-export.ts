import type { Fact } from "@ajar/core/journal/entry";
import { toJson } from "@ajar/core/journal/parse";
import { momentsOf } from "@ajar/core/moment/moments";
import { peopleOf } from "@ajar/core/person/people";
import type { Instant } from "@ajar/core/shared/stamp";
import { ladderOf } from "@ajar/core/step/ladder";
import { strToU8, zipSync } from "fflate";
import { words } from "#words/export";
import { fieldsOf } from "../moment/log/when.ts";
import { momentMarkdown, stepMarkdown } from "./export-markdown.ts";

const FOLDER = "ajar-export";
/** A page of words is hardly smaller packed, and thousands of them take long. */
const AS_IS = { level: 0 } as const;
/** The day on this device's own calendar, "2026-03-04". */
const dayOf = (at: Instant): string => fieldsOf(at).date;

/** Everything a person wrote, readable without Ajar: Markdown files and one `data.json`, in a zip. Not sealed. */
export function plainExport(facts: readonly Fact[]): Uint8Array<ArrayBuffer> {
  const people = peopleOf(facts);
  const steps = [...ladderOf(facts).steps.values()].map((step, at) => {
    const day = dayOf(step.plannedAt);
    return [`${FOLDER}/steps/${day}-${at + 1}.md`, strToU8(stepMarkdown(step, people, day))] as const;
  });
  const moments = momentsOf(facts).map((moment, at) => {
    const day = dayOf(moment.words.happenedAt);
    return [`${FOLDER}/moments/${day}-${at + 1}.md`, strToU8(momentMarkdown(moment, people, day))] as const;
  });
  const data = { format: "ajar-export", version: 1, facts: facts.map(toJson) };
  // Zipped here and not in a worker of the library's own: the page's rules let no script run that was made on the spot.
  const zipped = zipSync({
    [`${FOLDER}/README.md`]: strToU8(words.readme(steps.length, moments.length)),
    [`${FOLDER}/data.json`]: strToU8(`${JSON.stringify(data, null, 1)}\n`),
    ...Object.fromEntries([...steps, ...moments].map(([name, bytes]) => [name, [bytes, AS_IS]])),
  });
  return new Uint8Array(zipped);
}
