import { describe, expect, test } from "vitest";
import { aJournal } from "../journal/facts.fixtures.ts";
import { erasing, standing } from "../journal/erased.ts";
import type { AuthorId, Instant, Stamp } from "../shared/stamp.ts";
import { factId } from "../shared/stamp.ts";
import * as fc from "fast-check";
import { keepHelpline } from "./keep-helpline.ts";
import { ownHelplinesOf } from "./own-helplines.ts";

const stampOf = (seq: number): Stamp => ({
  id: factId("5c".repeat(16) as AuthorId, seq),
  at: { ms: (1_772_600_000_000 + seq) as Instant, count: 0 },
  schema: 1,
});

describe("a line of my own", () => {
  test("is a name and a number, without the spaces around them", () => {
    expect(keepHelpline({ name: " Aunt Ida ", phone: " +00 (0)1/22-33 " }, stampOf(1))).toEqual({
      ok: true,
      value: { kind: "helpline-kept", ...stampOf(1), name: "Aunt Ida", phone: "+00 (0)1/22-33" },
    });
  });

  test.each(["12", "call me", "000 001 and 002", "+", "0".repeat(16), "", "00;1"])("%j rings nobody", (phone) => {
    expect(keepHelpline({ name: "Aunt Ida", phone }, stampOf(1))).toEqual({
      ok: false,
      refusal: { kind: "phone-unreadable" },
    });
  });

  test("needs a name of at most sixty characters", () => {
    expect(keepHelpline({ name: "  ", phone: "000" }, stampOf(1))).toMatchObject({ refusal: { kind: "name-empty" } });
    expect(keepHelpline({ name: "x".repeat(61), phone: "000" }, stampOf(1))).toMatchObject({
      refusal: { kind: "name-too-long", limit: 60 },
    });
  });

  test("lines read in the order they were kept, whatever order they come in, and an erased one is gone", () => {
    const kept = [1, 2].flatMap((seq) => {
      const line = keepHelpline({ name: `Line ${seq}`, phone: "000" }, stampOf(seq));
      return line.ok ? [line.value] : [];
    });
    expect(ownHelplinesOf(kept.toReversed()).map(({ name }) => name)).toEqual(["Line 1", "Line 2"]);
    const [first] = kept;
    if (!first) throw new Error("no line");
    const erased = { kind: "item-erased", ...stampOf(3), item: first.id } as const;
    expect(ownHelplinesOf(standing([...kept, erased])).map(({ name }) => name)).toEqual(["Line 2"]);
    expect(erasing(kept, first.id)).toEqual([first.id]);
  });

  test("nothing else in a journal becomes a line", () => {
    fc.assert(
      fc.property(aJournal, (facts) => {
        expect(ownHelplinesOf(facts)).toHaveLength(facts.filter(({ kind }) => kind === "helpline-kept").length);
      }),
    );
  });
});
