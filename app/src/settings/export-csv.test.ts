import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { momentsOf } from "@ajar/core/moment/moments";
import { peopleOf } from "@ajar/core/person/people";
import { ladderOf } from "@ajar/core/step/ladder";
import { tenYears } from "../../../core/src/journal/ten-years.fixtures.ts";
import { instant, Life } from "../../../core/src/step/life.fixtures.ts";
import { momentsCsv, stepsCsv } from "./export-csv.ts";

const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

describe("tables for a spreadsheet", () => {
  test("a step has one row a try, and what is still sealed stays unread", () => {
    const life = new Life();
    life.do({ title: 'Ask for "ten", minutes' }, { happened: "They said:\nyes", cameTrue: "no", learned: "Ask." });
    life.seal(life.plan({ title: "Say one true word" }).id, { wording: "A secret fear." });
    const csv = stepsCsv([...ladderOf(life.facts).steps.values()], peopleOf(life.facts));
    expect(csv).not.toContain("A secret fear.");
    const { data, errors } = rowsOf(csv);
    expect(errors).toEqual([]);
    expect(data.map(({ step, came_true }) => [step, came_true])).toEqual([
      ['Ask for "ten", minutes', "no"],
      ["Say one true word", ""],
    ]);
    expect(data[0]?.["happened"]).toBe("They said:\nyes");
  });

  test("no cell is a formula to a spreadsheet", () => {
    const life = new Life();
    life.plan({ title: '=HYPERLINK("x")' });
    const csv = stepsCsv([...ladderOf(life.facts).steps.values()], peopleOf(life.facts));
    expect(rowsOf(csv).data[0]?.["step"]).toBe(`'=HYPERLINK("x")`);
  });

  test("every moment of a long life is there, cell by cell", () => {
    const facts = tenYears({ seed: 3, count: 2_000, until: instant(1_772_600_000_000) });
    const moments = momentsOf(facts);
    const { data, errors } = rowsOf(momentsCsv(moments, peopleOf(facts)));
    expect([data.length, errors]).toEqual([moments.length, []]);
  });
});
