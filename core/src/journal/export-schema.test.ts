import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXPORT_FORMAT, EXPORT_VERSION, exportSchema } from "./export-schema.ts";
import { aFact } from "./facts.fixtures.ts";
import { KINDS } from "./entry.ts";
import { PARSERS, toJson } from "./parse.ts";

const published = new URL("../../../docs/schemas/export-1.schema.json", import.meta.url);
const valid = new Ajv2020({ strict: false }).compile(exportSchema());
const exported = (facts: readonly unknown[]): unknown => ({ format: EXPORT_FORMAT, version: EXPORT_VERSION, facts });

describe("other programs can read what was taken out", () => {
  test("the published schema is what the parsers say; when it is not, run: npm run schemas", () => {
    expect(JSON.parse(readFileSync(published, "utf8"))).toEqual(exportSchema());
  });

  test("every kind of fact tells its fields", () => {
    expect(KINDS.filter((kind) => PARSERS[kind].schemas === undefined)).toEqual([]);
  });

  test("whatever a journal can hold is valid", () => {
    fc.assert(
      fc.property(aFact, (fact) => {
        expect(valid(exported([toJson(fact)])) || valid.errors).toBe(true);
      }),
    );
  });

  test("a fact of a known kind without one of its fields is not", () => {
    fc.assert(
      fc.property(aFact, fc.nat(), (fact, pick) => {
        fc.pre(fact.kind !== "unknown");
        const json = toJson(fact) as Record<string, unknown>;
        const fields = Object.keys(json);
        const { [fields[pick % fields.length] ?? ""]: _gone, ...rest } = json;
        expect(valid(exported([rest]))).toBe(false);
      }),
    );
  });
});
