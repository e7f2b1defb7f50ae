import { describe, expect, test } from "vitest";
import { parseSignal, safetyRouteOf, SIGNALS, type Activity } from "./routes.ts";

const towardsThem: readonly Activity[] = ["empathy-practice", "talk", "line", "card", "pairing", "shallow-step"];

describe("where a tap leads", () => {
  test("every signal ends the exercise, except two bad weeks, which open a card beside it", () => {
    expect(SIGNALS.filter((signal) => safetyRouteOf(signal).ends === "no")).toEqual(["two-weeks"]);
  });

  test.each(["afraid", "watched", "made-to"] as const)(
    "%s: no understanding of them, no talking, no line to read out, no word to them",
    (signal) => {
      const { offers, withholds } = safetyRouteOf(signal);
      for (const activity of towardsThem) expect(withholds).toContain(activity);
      expect(offers).toContain("violence-lines");
      expect(offers).toContain("phone-safety");
      expect(offers).not.toContain("therapy");
    },
  );

  test("frightening someone stops everything between the two, and leads to people who help with that", () => {
    const { offers, withholds } = safetyRouteOf("i-frighten");
    for (const activity of towardsThem) expect(withholds).toContain(activity);
    expect(offers[0]).toBe("own-behaviour-lines");
  });

  test("someone who might hurt themselves sees the emergency number first, then a crisis line", () => {
    expect(safetyRouteOf("hurt-myself").offers).toEqual(["emergency", "suicide-lines"]);
  });

  test("nothing feels real: back to the room first; no writing and nothing deep", () => {
    const { offers, withholds } = safetyRouteOf("unreal");
    expect(offers[0]).toBe("grounding");
    expect([...withholds]).toEqual(["writing", "weigh-a-thought", "deep-step"]);
  });

  test("voices, or no sleep and racing thoughts: urgent care, and no belief is weighed", () => {
    expect(safetyRouteOf("voices").offers[0]).toBe("urgent-care");
    expect(safetyRouteOf("voices").withholds).toContain("weigh-a-thought");
  });

  test("under eighteen leads to lines for young people, and to nothing else in Ajar", () => {
    expect(safetyRouteOf("under-age").offers[0]).toBe("child-lines");
    expect(safetyRouteOf("under-age").withholds.size).toBe(9);
  });

  test("whatever a signal leads to, a deep step is not among it", () => {
    for (const signal of SIGNALS.filter((each) => each !== "i-frighten"))
      expect(safetyRouteOf(signal).withholds).toContain("deep-step");
  });

  test("a name that is no signal leads nowhere", () => {
    expect(SIGNALS.map(parseSignal)).toEqual(SIGNALS);
    expect([null, "", "toString", "sad"].map(parseSignal)).toEqual([null, null, null, null]);
  });
});
