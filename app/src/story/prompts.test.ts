import { expect, test } from "vitest";
import { askFrom, asksAt, depthNow, lighterThan, promptFor } from "./prompts.ts";

test("light asks three things and no scene; middle and deep ask five", () => {
  expect(asksAt("light")).toEqual(["concluded", "protects", "exception"]);
  expect(asksAt("middle")).toHaveLength(5);
  expect(asksAt("deep")).toEqual(asksAt("middle"));
});

test("at every depth what it protected from comes before what it costs, and an exception last", () => {
  for (const dial of ["light", "middle", "deep"] as const) {
    const asks = asksAt(dial);
    if (asks.includes("costs")) expect(asks.indexOf("protects")).toBeLessThan(asks.indexOf("costs"));
    expect(asks.at(-1)).toBe("exception");
  }
});

test("each question comes at its depth, and lighter where its topic was left out", () => {
  expect(promptFor("concluded", "middle", []).text).toBe("When someone came close, what did you learn to do?");
  expect(promptFor("costs", "deep", []).dial).toBe("deep");
  expect(promptFor("costs", "deep", ["trauma"]).dial).toBe("middle");
  expect(promptFor("costs", "deep", ["recent-loss"]).dial).toBe("light");
  expect(promptFor("costs", "light", ["recent-loss"]).dial).toBe("light");
});

test("it can be turned down a size at a time, and no further than light", () => {
  expect((["deep", "middle", "light"] as const).map(lighterThan)).toEqual(["middle", "light", null]);
});

test("turned down holds; nothing on the way makes it deeper than it was begun", () => {
  expect(depthNow("deep", null)).toBe("deep");
  expect(depthNow("deep", "light")).toBe("light");
  expect(depthNow("middle", "deep")).toBe("middle");
  expect(depthNow("light", "deep")).toBe("light");
});

test("a question that is not asked when light gives way to the next that is", () => {
  expect(askFrom("happened", "light")).toBe("concluded");
  expect(askFrom("costs", "light")).toBe("exception");
  expect(askFrom("protects", "light")).toBe("protects");
  expect(askFrom("costs", "middle")).toBe("costs");
});
