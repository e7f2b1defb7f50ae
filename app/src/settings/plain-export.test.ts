import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Fact } from "@ajar/core/journal/entry";
import { parseFact, toJson } from "@ajar/core/journal/parse";
import type { MomentWords } from "@ajar/core/moment/facts";
import { momentsOf } from "@ajar/core/moment/moments";
import { CLOCK_START, type FactId, type Instant } from "@ajar/core/shared/stamp";
import { ladderOf } from "@ajar/core/step/ladder";
import { tenYears } from "../../../core/src/journal/ten-years.fixtures.ts";
import { instant, Life } from "../../../core/src/step/life.fixtures.ts";
import { plainExport } from "./plain-export.ts";

const SECRET = "zugunruhe, sealed";

/** The files of an export by name, as text. */
function filesOf(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const files = unzipSync(plainExport(facts));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function markdownOf(files: ReadonlyMap<string, string>, folder: string): readonly string[] {
  return [...files].filter(([name]) => name.startsWith(`ajar-export/${folder}/`)).map(([, text]) => text);
}

/** The front matter's fields. Each line must be a plain name and a JSON string or number, which YAML 1.2 reads as such. */
function frontMatterOf(text: string): Readonly<Record<string, unknown>> {
  const [, block] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  if (block === undefined) throw new Error("no front matter");
  return Object.fromEntries(
    block.split("\n").map((line) => {
      const [, name, value] = /^([a-z]+): (.+)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`no field: ${line}`);
      return [name, JSON.parse(value) as unknown];
    }),
  );
}

function notices(life: Life, told: Partial<MomentWords> = {}): FactId {
  const stamp = life.stamp();
  const open = { pattern: null, urge: null, did: null, strength: null, body: null, feeling: null, person: null };
  life.facts = [
    ...life.facts,
    { kind: "moment-logged", ...stamp, happenedAt: stamp.at.ms, ...open, note: "", ...told },
  ];
  return stamp.id;
}

/** One step looked back on, one still sealed, one set aside while sealed, and two moments. */
function someLife(): Life {
  const life = new Life();
  const sam = life.nameSomeone();
  life.do(
    { title: "Ask for\nten minutes", person: sam },
    { happened: "They said: yes", cameTrue: "no", learned: "Ask.", madeSafer: ["safer.unknown"] },
  );
  life.seal(life.plan({ title: "Say one true word" }).id, { wording: SECRET });
  const { id } = life.plan({ title: "Ring my aunt" });
  life.seal(id, { wording: SECRET });
  life.setAside(id);
  notices(life, {
    note: "It rained.\n\n---\nnot: yaml",
    person: sam,
    urge: "go-quiet",
    did: "away",
    strength: 40 as never,
  });
  notices(life, { feeling: { own: "prickly" } });
  return life;
}

describe("the readable copy", () => {
  test("is one folder: what it is, the data, and one file for each person, each step and each moment", () => {
    const names = [...filesOf(someLife().facts).keys()];
    expect(
      names.every((name) =>
        /^ajar-export\/(?:README\.md|data(?:\.schema)?\.json|[a-z-]+\.csv|[a-z-]+\/\d{4}-\d\d-\d\d-\d+\.md)$/.test(
          name,
        ),
      ),
    ).toBe(true);
    expect(names.filter((name) => name.includes("/steps/"))).toHaveLength(3);
    expect(names.filter((name) => name.includes("/moments/"))).toHaveLength(2);
    expect(names.filter((name) => name.includes("/people/"))).toHaveLength(1);
    expect(names).toHaveLength(12);
  });

  test("says what is in which folder, how much there is and that it is not locked", () => {
    const readme = filesOf(someLife().facts).get("ajar-export/README.md");
    expect(readme).toContain("- people/ (1): ");
    expect(readme).toContain("- steps/ (3): ");
    expect(readme).toContain("- moments/ (2): ");
    expect(readme).not.toContain("letters/");
    expect(readme).toContain("not locked");
  });

  test("of a journal with nothing in it is still whole", () => {
    const files = filesOf([]);
    expect(JSON.parse(files.get("ajar-export/data.json") ?? "")).toEqual({
      format: "ajar-export",
      version: 1,
      facts: [],
    });
    expect(files.get("ajar-export/README.md")).toContain("There are no pages yet.");
  });

  test("holds every fact as data, so that nothing is locked in", () => {
    const unknown: Fact = {
      kind: "unknown",
      id: `${"b".repeat(32)}.1` as FactId,
      at: CLOCK_START,
      schema: 9,
      raw: { kind: "wish", schema: 9, at: { ms: 0, count: 0 }, deep: ["kept"] },
    };
    const facts = [...someLife().facts, unknown];
    const data = JSON.parse(filesOf(facts).get("ajar-export/data.json") ?? "") as { facts: unknown[] };
    expect(data.facts).toEqual(facts.map(toJson));
    expect(data.facts.map(parseFact)).toEqual(facts);
  });

  test("keeps a sealed fear out of everything one reads by eye", () => {
    const files = filesOf(someLife().facts);
    expect([...files].filter(([, text]) => text.includes(SECRET)).map(([name]) => name)).toEqual([
      "ajar-export/data.json",
    ]);
    const sealed = markdownOf(files, "steps").find((text) => text.includes("# Say one true word"));
    expect(sealed).toContain("Sealed, and not looked back on yet.");
  });

  test("opens the fear of a step that was looked back on, beside what happened", () => {
    const step = markdownOf(filesOf(someLife().facts), "steps").find((text) => text.includes("Ask for"));
    expect(step).toContain("# Ask for ten minutes\n");
    for (const words of [
      "They sigh",
      "60 of 100",
      "70 of 100",
      "They said: yes",
      "The fear did not come true.",
      "- safer.unknown",
      "Ask.",
    ])
      expect(step).toContain(words);
  });

  test("tells a moment in words, not in the names the data uses", () => {
    const [, rained] = markdownOf(filesOf(someLife().facts), "moments");
    expect(rained).toContain("It rained.\n\n---\nnot: yaml");
    expect(rained).toContain("Go quiet");
    expect(rained).toContain("Moved away");
    expect(rained).not.toContain("go-quiet");
    expect(rained).toContain("40 of 100");
  });
});

describe("the front matter", () => {
  test("is valid YAML whatever someone is called", () => {
    for (const label of ['Aunt "Irma"', "a: b", "# no", "yes", "line\nbreak", "- x", "\\", "祖母", "---", "\u2028"]) {
      const life = new Life();
      const person = life.nameSomeone();
      life.facts = [...life.facts, { kind: "person-renamed", ...life.stamp(), person, label, setting: "friend" }];
      life.plan({ person });
      notices(life, { person });
      const files = filesOf(life.facts);
      for (const text of [...markdownOf(files, "steps"), ...markdownOf(files, "moments")])
        expect(frontMatterOf(text)["with"]).toBe(label);
    }
  });

  test("dates things by this device's own calendar", () => {
    const life = new Life();
    const lateAndEarly = [new Date(2026, 2, 4, 0, 30), new Date(2026, 2, 4, 23, 30)];
    for (const at of lateAndEarly) notices(life, { happenedAt: instant(at.getTime()) });
    const dates = markdownOf(filesOf(life.facts), "moments").map((text) => frontMatterOf(text)["date"]);
    expect(dates).toEqual(["2026-03-04", "2026-03-04"]);
  });

  test("says where each step stands", () => {
    const states = markdownOf(filesOf(someLife().facts), "steps").map((text) => frontMatterOf(text)["state"]);
    expect(states).toEqual(["looked-back", "sealed", "set-aside"]);
  });
});

test("ten heavy years are taken out in seconds, every step and moment with a file of its own", () => {
  const facts = tenYears({ seed: 3, count: 40_000, until: 1_780_000_000_000 as Instant });
  const started = performance.now();
  const zipped = plainExport(facts);
  expect(performance.now() - started).toBeLessThan(15_000);
  const names = Object.keys(unzipSync(zipped, { filter: ({ name }) => name.endsWith(".md") }));
  const filesIn = (folder: string): number => names.filter((name) => name.startsWith(`ajar-export/${folder}/`)).length;
  expect(filesIn("steps")).toBe(ladderOf(facts).steps.size);
  expect(filesIn("moments")).toBe(momentsOf(facts).length);
}, 60_000);
