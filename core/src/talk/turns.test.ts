import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Talk } from "./turns.ts";
import {
  beginsRound,
  floorOf,
  heard,
  otherOf,
  passed,
  roundOf,
  ROUNDS,
  said,
  stopped,
  TALK_BEGINS,
  TALK_MS,
  thanked,
} from "./turns.ts";

const soon = { elapsed: 0, again: "no" } as const;
const turnOver = (talk: Talk): Talk => heard(said(talk), "yes", soon);

describe("a talk on one phone", () => {
  test("is spoken, said back, and then it is the other's turn", () => {
    expect(floorOf(TALK_BEGINS)).toBe("me");
    expect(said(TALK_BEGINS).stage).toBe("say-back");
    const next = turnOver(TALK_BEGINS);
    expect([next.stage, floorOf(next), roundOf(next)]).toEqual(["speak", "you", 1]);
  });

  test("has three rounds, and each begins with the other one", () => {
    let talk = TALK_BEGINS;
    const floors: string[] = [];
    while (talk.stage === "speak") {
      floors.push(`${roundOf(talk)} ${floorOf(talk)}${beginsRound(talk) ? " begins" : ""}`);
      talk = turnOver(talk);
    }
    expect(floors).toEqual(["1 me begins", "1 you", "2 you begins", "2 me", "3 me begins", "3 you"]);
    expect(ROUNDS).toBe(3);
  });

  test("lets the missing part be said once more, and a second almost is near enough", () => {
    const again = heard(said(TALK_BEGINS), "almost", soon);
    expect([again.stage, floorOf(again)]).toEqual(["again", "me"]);
    const next = heard(said(again), "almost", { elapsed: 0, again: "yes" });
    expect([next.stage, floorOf(next)]).toEqual(["speak", "you"]);
  });

  test("ends in one appreciation each, said or passed", () => {
    let talk = TALK_BEGINS;
    while (talk.stage !== "thanks") talk = turnOver(talk);
    expect(floorOf(talk)).toBe("me");
    const second = thanked(talk);
    expect(floorOf(second)).toBe("you");
    expect(passed(second, 0).stage).toBe("over");
  });

  test("after twenty minutes finishes the turn it is in, and thanks", () => {
    expect(heard(said(TALK_BEGINS), "yes", { elapsed: TALK_MS, again: "no" }).stage).toBe("thanks");
    expect(passed(TALK_BEGINS, TALK_MS).stage).toBe("thanks");
  });

  test("can be stopped in the middle of anything", () => {
    expect(stopped(said(TALK_BEGINS)).stage).toBe("over");
  });

  test("always ends, whatever is tapped, and every turn can be passed", () => {
    const aTap = fc.constantFrom("said", "yes", "almost", "pass", "thank");
    fc.assert(
      fc.property(fc.array(aTap, { maxLength: 60 }), (taps) => {
        let talk = TALK_BEGINS;
        for (const tap of taps) {
          if (tap === "said") talk = said(talk);
          else if (tap === "thank") talk = thanked(talk);
          else if (tap !== "pass") talk = heard(talk, tap === "yes" ? "yes" : "almost", soon);
          else if (talk.stage !== "over") talk = passed(talk, 0);
        }
        for (let left = 0; left < 8 && talk.stage !== "over"; left += 1) talk = passed(talk, 0);
        expect(talk.stage).toBe("over");
        expect(otherOf(otherOf(floorOf(talk)))).toBe(floorOf(talk));
      }),
    );
  });
});
