import { describe, expect, test } from "vitest";
import { ladderOf } from "@ajar/core/step/ladder";
import { logOutcome } from "@ajar/core/step/log-outcome";
import { Life } from "../../../../core/src/step/life.fixtures.ts";
import {
  emptyLookBack,
  outcomeDraftOf,
  wentBadly,
  whatIsMissing,
  type LookBackPage,
  type LookBackWords,
} from "./pages.ts";

const PAGES: readonly LookBackPage[] = ["happened", "opens", "how", "safer", "next"];
const answered: LookBackWords = {
  ...emptyLookBack(),
  happened: "They asked me a question.",
  surprise: "A laugh",
  howBad: 20,
  cameTrue: "no",
  felt: 40,
  hurt: "no",
  learned: "Questions are not laughs.",
  likelyNext: 30,
  next: "rest",
};

describe("what a page still wants", () => {
  test("nothing to write is ever wanted: only how hard, whether it hurt, and what next", () => {
    const wanting = PAGES.filter((page) => whatIsMissing(page, emptyLookBack()) !== null);
    expect(wanting).toEqual(["how", "next"]);
  });

  test.each([
    [{ felt: 40 }, "how"],
    [{ hurt: "no" }, "how"],
  ] as const)("with only %j the page still asks", (given, page) => {
    expect(whatIsMissing(page, { ...emptyLookBack(), ...given })).toContain("Slide to say how hard it was");
  });

  test("0 is an answer, and so is rest", () => {
    expect(whatIsMissing("how", { ...emptyLookBack(), felt: 0, hurt: "no" })).toBeNull();
    expect(whatIsMissing("next", { ...emptyLookBack(), next: "rest" })).toBeNull();
  });

  test("once answered, every page lets go on", () => {
    expect(PAGES.map((page) => whatIsMissing(page, answered))).toEqual([null, null, null, null, null]);
  });
});

describe("what is written down", () => {
  test("everything that was answered about a written fear", () => {
    const life = new Life();
    const { id } = life.plan();
    const seal = life.seal(id, { wording: "They laugh", likely: 60 });
    const draft = outcomeDraftOf(id, answered, seal);
    expect(draft).toEqual({ step: id, feeling: null, ...answered });
    expect(logOutcome(ladderOf(life.facts), draft, life.stamp()).ok).toBe(true);
  });

  test.each(["unwritten", "unsealed"])("where the fear was %s, nothing is said about whether it came true", (kind) => {
    const life = new Life();
    const { id } = life.plan();
    const seal = kind === "unwritten" ? life.seal(id, { wording: "", likely: null }) : null;
    const draft = outcomeDraftOf(id, answered, seal);
    expect(draft.cameTrue).toBeNull();
    expect(draft.likelyNext).toBeNull();
    expect(logOutcome(ladderOf(life.facts), draft, life.stamp()).ok).toBe(true);
  });
});

describe("the care path comes", () => {
  function badly(feared: number | null, howBad: number | null, hurt: "yes" | "no"): boolean {
    const life = new Life();
    const { id } = life.plan();
    const seal = life.seal(id, { howBad: feared });
    return wentBadly(life.lookBack(id, { howBad, hurt, felt: 40 }), seal);
  }

  test("when their response hurt, however well it went", () => {
    expect(badly(90, 0, "yes")).toBe(true);
  });

  test("when it went clearly worse than feared, and not for ten of a hundred", () => {
    expect(badly(30, 41, "no")).toBe(true);
    expect(badly(30, 40, "no")).toBe(false);
    expect(badly(30, 10, "no")).toBe(false);
  });

  test("not where nothing can be compared", () => {
    expect(badly(null, 100, "no")).toBe(false);
    expect(badly(30, null, "no")).toBe(false);
  });

  test("with nothing sealed it is only the hurt that counts", () => {
    const life = new Life();
    const { id } = life.plan();
    expect(wentBadly(life.lookBack(id, { howBad: 100 }), null)).toBe(false);
    expect(wentBadly(life.lookBack(id, { howBad: null, hurt: "yes" }), null)).toBe(true);
  });
});
