import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import type { Fact } from "./entry.ts";
import { KINDS } from "./entry.ts";
import { parseFact, toJson } from "./parse.ts";

// These lines were written once and never change: somebody's journal holds the same.
const text = readFileSync(new URL("golden/v1.jsonl", import.meta.url), "utf8");
const lines = text.split("\n").slice(0, -1);
const facts = lines.map((line) => parseFact(JSON.parse(line)));

describe("a journal of version 1 opens for good", () => {
  test.each(lines.map((line, index) => [index + 1, line]))(
    "line %d reads, and is written as it was",
    (number, line) => {
      const fact = facts[number - 1];
      expect(fact?.kind).toBe((JSON.parse(line) as Fact).kind);
      expect(JSON.stringify(toJson(fact as Fact))).toBe(line);
    },
  );

  test("every kind of fact is among them", () => {
    expect(new Set(facts.map((fact) => fact?.kind))).toEqual(new Set(KINDS));
  });

  test("every line ends", () => {
    expect(text.endsWith("\n")).toBe(true);
  });
});
