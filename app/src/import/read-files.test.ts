import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { NOTE_LIMIT } from "@ajar/core/moment/moment-words";
import type { Instant } from "@ajar/core/shared/stamp";
import { aJournal } from "../../../core/src/journal/facts.fixtures.ts";
import { plainExport } from "../settings/plain-export.ts";
import type { ChosenFile, Entry } from "./entry.ts";
import { freshAmong } from "./entry.ts";
import { readFiles } from "./read-files.ts";

const CHANGED = Date.UTC(2026, 0, 2, 3) as Instant;
const local = (...parts: [number, number, number, number?, number?]): number => new Date(...parts).getTime();

function fileOf(name: string, content: string | Uint8Array): ChosenFile {
  return { name, at: CHANGED, bytes: typeof content === "string" ? strToU8(content) : content };
}

function entriesOf(...files: readonly ChosenFile[]): readonly Entry[] {
  const found = readFiles(files);
  if (!found.ok) throw new Error(found.refusal.kind);
  if (found.value.source === "ajar") throw new Error("a copy of Ajar");
  return found.value.entries;
}

function refusedOf(...files: readonly ChosenFile[]): string | null {
  const found = readFiles(files);
  return found.ok ? null : found.refusal.kind;
}

describe("a readable copy of Ajar", () => {
  test("brings back every fact that was taken out", () => {
    fc.assert(
      fc.property(aJournal, (facts) => {
        const found = readFiles([fileOf("ajar-export.zip", plainExport(facts))]);
        expect(found).toEqual({ ok: true, value: { source: "ajar", facts, unread: 0 } });
      }),
      { numRuns: 30 },
    );
  });

  test("counts a line that cannot be read, and brings the others", () => {
    const data = { format: "ajar-export", version: 1, facts: [{ kind: "moment-logged" }] };
    const found = readFiles([fileOf("data.json", JSON.stringify(data))]);
    expect(found).toEqual({ ok: true, value: { source: "ajar", facts: [], unread: 1 } });
  });
});

describe("Day One", () => {
  const journal = (entries: readonly unknown[]): Uint8Array =>
    zipSync({
      "Journal.json": strToU8(JSON.stringify({ metadata: { version: "1.0" }, entries })),
      "photos/0a1b.jpeg": new Uint8Array(2_000),
    });

  test("gives its entries with their time, without places for pictures and without backslashes", () => {
    const text = "We talked\\. It was fine\\!\n\n![](dayone-moment://F00)\n\nReally\\.";
    const zip = journal([
      { uuid: "A", creationDate: "2021-05-04T18:30:00Z", text },
      { uuid: "B", creationDate: "x" },
    ]);
    expect(entriesOf(fileOf("2021-05-04.zip", zip))).toEqual([
      { happenedAt: Date.UTC(2021, 4, 4, 18, 30), note: "We talked. It was fine!\n\n\n\nReally.", cut: "no" },
    ]);
  });

  test("of a long entry, brings what a moment holds and says so", () => {
    const zip = journal([{ creationDate: "2021-05-04T18:30:00Z", text: "é".repeat(NOTE_LIMIT + 5) }]);
    const [entry] = entriesOf(fileOf("long.zip", zip));
    expect([entry?.note.length, entry?.cut]).toEqual([NOTE_LIMIT, "yes"]);
  });

  test("a zip cut short is refused, and an empty journal says so", () => {
    const zip = journal([{ creationDate: "2021-05-04T18:30:00Z", text: "here" }]);
    expect(refusedOf(fileOf("half.zip", zip.slice(0, zip.length / 2)))).toBe("damaged");
    expect(refusedOf(fileOf("none.zip", journal([])))).toBe("empty");
    expect(refusedOf(fileOf("odd.zip", zipSync({ "Journal.json": strToU8("{") })))).toBe("damaged");
  });
});

describe("Daylio", () => {
  const newer = [
    "\uFEFFfull_date,date,weekday,time,mood,activities,note_title,note",
    '2023-09-01,1 September,Friday,22:05,good,"friends | cooking",A walk,"Long talk.<br>""Really,"" she said."',
  ].join("\r\n");
  const older = [
    "full_date,date,weekday,time,mood,activities,note",
    '2019-03-02,2 March,Saturday,9:15 PM,meh,,"Quiet."',
  ];

  test("newer files, with a title and HTML in the note", () => {
    expect(entriesOf(fileOf("daylio.csv", newer))).toEqual([
      {
        happenedAt: local(2023, 8, 1, 22, 5),
        note: 'A walk\nLong talk.\n"Really," she said.\ngood, friends, cooking',
        cut: "no",
      },
    ]);
  });

  test("older files of seven columns, in whatever order, with a twelve-hour clock", () => {
    expect(entriesOf(fileOf("old.csv", older.join("\n")))).toEqual([
      { happenedAt: local(2019, 2, 2, 21, 15), note: "Quiet.\nmeh", cut: "no" },
    ]);
    const turned = "note,mood,time,full_date\nFine.,rad,12:30 am,2020-01-01\n";
    expect(entriesOf(fileOf("turned.csv", turned))[0]?.happenedAt).toBe(local(2020, 0, 1, 0, 30));
  });

  test("a CSV of something else is not taken for it", () => {
    expect(refusedOf(fileOf("bank.csv", "date,amount\n2020-01-01,3\n"))).toBe("not-known");
  });
});

describe("notes in Markdown", () => {
  test("take their day from their own words, else from their name, else from the file", () => {
    const own = fileOf("a.md", "---\ndate: 2020-02-03\ntags: [x]\n---\nOwn day.");
    const exact = fileOf("b.md", "---\ncreated: 2020-02-03T10:00:00Z\n---\nOwn time.");
    const named = fileOf("notes/2021-07-08 walk.md", "Named.");
    const neither = fileOf("walk.txt", "Neither.");
    expect(entriesOf(own, exact, named, neither).map(({ happenedAt }) => happenedAt)).toEqual([
      local(2020, 1, 3, 12),
      Date.UTC(2020, 1, 3, 10),
      local(2021, 6, 8, 12),
      CHANGED,
    ]);
  });

  test("keep front matter that nobody can read as words, and run nothing in it", () => {
    const odd = fileOf("odd.md", "---\n: [\n---\nStill here.");
    expect(entriesOf(odd)[0]?.note).toContain("Still here.");
    const bomb = `---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nWords.`;
    expect(entriesOf(fileOf("bomb.md", bomb))[0]?.note).toContain("Words.");
  });

  test("come out of a zip, too; a picture alone is refused", () => {
    expect(entriesOf(fileOf("notes.zip", zipSync({ "2021-07-08.md": strToU8("Zipped.") })))[0]?.note).toBe("Zipped.");
    expect(refusedOf(fileOf("face.png", new Uint8Array(9)))).toBe("not-known");
    expect(refusedOf()).toBe("empty");
  });
});

test("no file, whatever is in it, breaks the reader", () => {
  const ending = fc.constantFrom(".zip", ".csv", ".json", ".md", ".txt", "");
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), ending, (bytes, end) => {
      expect(() => readFiles([fileOf(`file${end}`, bytes)])).not.toThrow();
    }),
  );
});

test("an entry that is here already is not offered again", () => {
  const entries = entriesOf(fileOf("2021-07-08.md", "Once."), fileOf("2021-07-09.md", "Twice."));
  const [first] = entries;
  const words = { happenedAt: first?.happenedAt, note: first?.note };
  const here = [{ words }] as unknown as Parameters<typeof freshAmong>[1];
  expect(freshAmong(entries, here).map(({ note }) => note)).toEqual(["Twice."]);
});
