import { expect, test } from "vitest";
import { everyVersioned } from "../every-item.fixtures.ts";
import { againstTheRecord, recordedOf, recordWith, type VersionRecord } from "../versions.fixtures.ts";
import written from "./versions.json" with { type: "json" };

const record: VersionRecord = written;
const items = await everyVersioned();

test("a version rises when its words change, and never falls", () => {
  expect(againstTheRecord(items, record)).toEqual([]);
});

test("the record is of the words as they stand; `npm run versions` writes it", () => {
  const stale = items.filter((item) => record[item.id] !== recordedOf(item));
  expect(stale.map(({ id }) => id)).toEqual([]);
});

test("an id is never given to other words: what was taken out stays in the record", () => {
  const gone = { id: "step.needs.1.gone", version: 2, text: "Ask." };
  const after = recordWith([{ id: "step.needs.1.new", version: 1 }], recordWith([gone], {}));
  expect(Object.keys(after)).toEqual(["step.needs.1.gone", "step.needs.1.new"]);
  const again: typeof gone = { ...gone, text: "Thank." };
  expect(againstTheRecord([again], after)).toEqual(["step.needs.1.gone has other words: give it version 3"]);
  expect(againstTheRecord([{ ...again, version: 3 }], after)).toEqual([]);
  expect(againstTheRecord([{ ...gone, version: 1 }], after)).toEqual([
    "step.needs.1.gone was version 2 before: a version only rises",
  ]);
});
