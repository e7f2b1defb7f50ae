import { expect, test } from "vitest";
import { someoneToTalkTo } from "./someone-to-talk-to.ts";

const calm = { nervous: 0, worrying: 0, interest: 0, down: 0 };

test("three or more in either half shows the card, whichever of the two it comes from", () => {
  expect(someoneToTalkTo({ ...calm, nervous: 3 })).toBe("show");
  expect(someoneToTalkTo({ ...calm, nervous: 1, worrying: 2 })).toBe("show");
  expect(someoneToTalkTo({ ...calm, interest: 2, down: 1 })).toBe("show");
});

test("less than three in both shows nothing: two and two is no more than four", () => {
  expect(someoneToTalkTo(calm)).toBe("nothing");
  expect(someoneToTalkTo({ nervous: 1, worrying: 1, interest: 1, down: 1 })).toBe("nothing");
  expect(someoneToTalkTo({ nervous: 2, worrying: 0, interest: 0, down: 2 })).toBe("nothing");
});

test("a skipped question counts as nothing, and skipping all shows nothing", () => {
  expect(someoneToTalkTo({ nervous: null, worrying: null, interest: null, down: null })).toBe("nothing");
  expect(someoneToTalkTo({ nervous: null, worrying: 3, interest: null, down: null })).toBe("show");
});
