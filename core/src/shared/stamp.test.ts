import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { aClock, anId, anInstant, aStamp } from "../journal/facts.fixtures.ts";
import type { AuthorId, Clock, Instant, Stamp } from "./stamp.ts";
import {
  byStamp,
  CLOCK_START,
  COUNT_MOST,
  factId,
  laterClock,
  parseAuthorId,
  parseClock,
  parseFactId,
} from "./stamp.ts";
import { parseInstant, partsOf, tick } from "./stamp.ts";

const AUTHOR = "00ff".repeat(8) as AuthorId;
const LATEST = 8_640_000_000_000_000;
const at = (ms: number, count = 0): Clock => ({ ms: ms as Instant, count });
const stampAt = (clock: Clock): Stamp => ({ id: factId(AUTHOR, 1), at: clock, schema: 1 });
const inOrder = (a: Clock, b: Clock) => byStamp(stampAt(a), stampAt(b)) < 0;

describe("time on one device never runs backwards", () => {
  test("the day goes on", () => {
    expect(tick(at(1000, 3), 1001 as Instant)).toEqual(at(1001));
  });

  test("a phone's clock is set back a year, and what is written next still comes next", () => {
    const before = at(1_772_600_000_000, 4);
    expect(tick(before, (before.ms - 365 * 86_400_000) as Instant)).toEqual(at(1_772_600_000_000, 5));
  });

  test("a phone's clock jumps forward and back again, and order holds", () => {
    const ahead = tick(at(1000), 9_000_000 as Instant);
    expect(ahead).toEqual(at(9_000_000));
    expect(tick(ahead, 1002 as Instant)).toEqual(at(9_000_000, 1));
  });

  test("someone opens Ajar in a year far from now", () => {
    const far = tick(CLOCK_START, LATEST as Instant);
    expect(far).toEqual(at(LATEST));
    expect(parseClock(tick(far, 1 as Instant))).toEqual(at(LATEST, 1));
  });

  test("a counter that is full moves on to the next millisecond", () => {
    expect(tick(at(1000, COUNT_MOST), 5 as Instant)).toEqual(at(1001));
  });

  test("every reading comes after the one before, whatever the wall says", () => {
    fc.assert(
      fc.property(aClock, fc.array(anInstant, { minLength: 1, maxLength: 20 }), (start, walls) => {
        fc.pre(start.ms < LATEST || start.count < COUNT_MOST - walls.length);
        let last = start;
        for (const wall of walls) {
          const next = tick(last, wall);
          expect(inOrder(last, next)).toBe(true);
          last = next;
        }
      }),
    );
  });

  test("after reading someone else's fact, mine comes after theirs and after my own", () => {
    fc.assert(
      fc.property(aClock, aClock, anInstant, (mine, theirs, wall) => {
        fc.pre(Math.max(mine.ms, theirs.ms) < LATEST);
        const next = tick(laterClock(mine, theirs), wall);
        expect(inOrder(mine, next) && inOrder(theirs, next)).toBe(true);
      }),
    );
  });
});

describe("every device lists facts in the same order", () => {
  test("of two facts one comes first, and both devices name the same one", () => {
    fc.assert(
      fc.property(aStamp, aStamp, (a, b) => {
        expect(Math.sign(byStamp(a, b)) + Math.sign(byStamp(b, a))).toBe(0);
        const same = a.id === b.id && a.at.ms === b.at.ms && a.at.count === b.at.count;
        expect(byStamp(a, b) === 0).toBe(same);
      }),
    );
  });

  test("what comes before the first comes before the last", () => {
    fc.assert(
      fc.property(aStamp, aStamp, aStamp, (a, b, c) => {
        const [first, middle, last] = [a, b, c].toSorted(byStamp) as [Stamp, Stamp, Stamp];
        expect(byStamp(first, middle)).toBeLessThanOrEqual(0);
        expect(byStamp(middle, last)).toBeLessThanOrEqual(0);
        expect(byStamp(first, last)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("names and times are read strictly", () => {
  test("an id says who wrote it and as which number", () => {
    fc.assert(
      fc.property(anId, (id) => {
        const { author, seq } = partsOf(id);
        expect(parseAuthorId(author)).toBe(author);
        expect(parseFactId(id)).toBe(factId(author, seq));
      }),
    );
  });

  test.each([
    `${AUTHOR}.0`,
    `${AUTHOR}.01`,
    `${AUTHOR}.9007199254740992`,
    `${AUTHOR}.1 `,
    `${AUTHOR}.1\n`,
    `${AUTHOR.toUpperCase()}.1`,
    `${AUTHOR.slice(1)}.1`,
    AUTHOR,
    "",
    7,
    null,
  ])("%j is no id", (given) => {
    expect(parseFactId(given)).toBeNull();
  });

  test.each([-1, 0.5, LATEST + 1, Number.NaN, Infinity, "0", null])("%j is no time", (given) => {
    expect(parseInstant(given)).toBeNull();
    expect(parseClock({ ms: given, count: 0 })).toBeNull();
  });

  test.each([-1, 0.5, COUNT_MOST + 1, "0", null])("%j is no counter", (count) => {
    expect(parseClock({ ms: 0, count })).toBeNull();
  });

  test.each([null, 5, [], {}, { ms: 1 }, { count: 1 }])("%j is no clock", (given) => {
    expect(parseClock(given)).toBeNull();
  });

  test("a whole clock is read, and nothing beside it", () => {
    expect(parseClock({ ms: LATEST, count: COUNT_MOST, zone: "Z" })).toEqual({ ms: LATEST, count: COUNT_MOST });
  });
});
