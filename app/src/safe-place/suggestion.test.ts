import { expect, test } from "vitest";
import { suggestionOf } from "./suggestion.ts";

const blank = { where: "", when: "", howLong: "", stopWord: "", without: "" };

test("a whole place reads as one would suggest it", () => {
  const place = {
    where: "on a walk, side by side",
    when: "Sunday, after the washing-up",
    howLong: "twenty minutes",
    stopWord: "kettle",
    without: "no fixing",
  };
  expect(suggestionOf(place)).toBe(
    "Could we talk on a walk, side by side, Sunday, after the washing-up? For twenty minutes, and then it’s enough. If either of us says “kettle”, we stop. And no fixing, from either of us.",
  );
});

test("what was left open leaves whole sentences behind", () => {
  expect(suggestionOf({ ...blank, stopWord: "red" })).toBe("Could we talk? If either of us says “red”, we stop.");
  expect(suggestionOf({ ...blank, howLong: "until the tea is gone" })).toBe(
    "Could we talk? Until the tea is gone, and then it’s enough.",
  );
});
