import { describe, expect, test } from "vitest";

import reference from "../reference/algorithms.json" with { type: "json" };
import { fnv1a32 } from "./fnv.ts";

describe("a tie is broken the same way on every device", () => {
  test.each(reference.staircase.tieBreak.values)("$text", ({ text, fnv1a32: expected }) => {
    expect(fnv1a32(text)).toBe(expected);
  });

  test("published values and the empty text", () => {
    expect(fnv1a32("")).toBe(0x811c9dc5);
    expect(fnv1a32("a")).toBe(0xe40c292c);
    expect(fnv1a32("foobar")).toBe(0xbf9cf968);
  });

  test("a text beyond ASCII counts by its UTF-8 bytes", () => {
    for (const text of ["é", "step-ß", "木", "door 🚪"]) {
      let hash = 0x811c9dc5;
      for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
      expect(fnv1a32(text)).toBe(hash >>> 0);
    }
  });

  test("half a surrogate pair does not throw", () => {
    expect(fnv1a32("\ud800")).toBeGreaterThanOrEqual(0);
  });
});
