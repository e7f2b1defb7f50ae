import type { Instant } from "@ajar/core/shared/stamp";
import { TALK_MS } from "@ajar/core/talk/turns";
import { beforeAll, expect, test } from "vitest";
import { loadRunes } from "../runes.fixtures.ts";
import type { TalkSession, TalkSetUp } from "./session.svelte.ts";

let Session: typeof TalkSession;
beforeAll(async () => {
  ({ TalkSession: Session } = await loadRunes<{ TalkSession: typeof TalkSession }>("./talk/session.svelte.ts"));
});

const START = 1_772_600_000_000;
const setUp: TalkSetUp = { names: { me: "Ada", you: "Bo" }, topic: null, leave: [], stopWord: "" };

function aTalk(change: Partial<TalkSetUp> = {}) {
  let at = START;
  const session = new Session({ ...setUp, ...change }, { now: () => at as Instant, chance: () => 0 });
  const later = (ms: number): void => void (at += ms);
  return { session, later };
}

test("the more careful of the two decides how deep it begins, one shallower", () => {
  const { session } = aTalk();
  session.chooses("me", 5);
  session.chooses("you", 3);
  session.begin();
  expect(session.question?.depth).toBe(2);
});

test("both answer one question, and the next round brings another", () => {
  const { session } = aTalk();
  session.chooses("me", 3);
  session.chooses("you", 3);
  session.begin();
  const first = session.question;
  session.said();
  session.heard("yes");
  expect(session.question).toBe(first);
  session.said();
  session.heard("yes");
  expect(session.question).not.toBe(first);
});

test("after “too deep” there is another, shallower question, and none so deep again", () => {
  const { session } = aTalk();
  session.chooses("me", 5);
  session.chooses("you", 5);
  session.begin();
  expect(session.question?.depth).toBe(4);
  session.tooDeep();
  expect(session.question?.depth).toBe(3);
  session.passed();
  session.passed();
  expect(session.question?.depth).toBeLessThanOrEqual(2);
});

test("a topic of one’s own stays, and asks no question", () => {
  const { session } = aTalk({ topic: "The dishes" });
  session.begin();
  session.passed();
  session.passed();
  expect(session.question).toBeNull();
});

test("after twenty minutes it thanks, and then it is over", () => {
  const { session, later } = aTalk({ topic: "The dishes" });
  session.begin();
  session.said();
  later(TALK_MS);
  session.heard("yes");
  expect(session.talk.stage).toBe("thanks");
  session.thanked();
  session.thanked();
  expect(session.talk.stage).toBe("over");
});

test("a second almost is near enough", () => {
  const { session } = aTalk({ topic: "The dishes" });
  session.begin();
  session.said();
  session.heard("almost");
  expect(session.talk.stage).toBe("again");
  session.said();
  session.heard("almost");
  expect([session.talk.stage, session.talk.turn]).toEqual(["speak", 1]);
});

test("nothing that is said has a place in it", () => {
  const { session } = aTalk();
  const writable = Object.keys(session).filter(
    (key) => typeof (session as unknown as Record<string, unknown>)[key] === "string",
  );
  expect(writable).toEqual([]);
});
