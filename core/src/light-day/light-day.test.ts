import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { standing } from "../journal/erased.ts";
import { aJournal } from "../journal/facts.fixtures.ts";
import { parseFact, toJson } from "../journal/parse.ts";
import { SIGNALS, safetyRouteOf } from "../safety/routes.ts";
import { after, DAY_MS, stampOf, written } from "../shared/written.fixtures.ts";
import { beginLightDay } from "./begin-light-day.ts";
import { lightDayOf, withheldToday } from "./light-day.ts";

const today = { from: after(0) };
const tomorrow = { from: after(DAY_MS) };
const begun = written(beginLightDay(stampOf(1)));

describe("a light day", () => {
  test("holds back what the rule for a flashback holds back: writing, weighing a thought, anything deep", () => {
    expect([...withheldToday([begun], today)].toSorted()).toEqual(["deep-step", "weigh-a-thought", "writing"]);
    expect(withheldToday([begun], today)).toEqual(safetyRouteOf("unreal").withholds);
  });

  test("ends by itself the next day", () => {
    expect(withheldToday([begun], tomorrow).size).toBe(0);
  });

  test("is no day at all before it was begun, and none once it was lifted", () => {
    expect(withheldToday([], today).size).toBe(0);
    const again = written(beginLightDay(stampOf(2)));
    expect(lightDayOf([begun, again], today)).toEqual([begun.id, again.id]);
    const one = { kind: "item-erased", ...stampOf(3), item: begun.id } as const;
    const other = { kind: "item-erased", ...stampOf(4), item: again.id } as const;
    expect(withheldToday(standing([begun, again, one]), today).size).toBe(3);
    expect(withheldToday(standing([begun, again, one, other]), today).size).toBe(0);
  });

  test("says nothing of why, wherever it came from", () => {
    expect(Object.keys(begun).toSorted()).toEqual(["at", "id", "kind", "schema"]);
    expect(parseFact(JSON.parse(JSON.stringify(toJson(begun))))).toEqual(begun);
    expect(JSON.stringify(toJson(begun))).not.toMatch(new RegExp(SIGNALS.join("|")));
  });

  test("steps, moments and everything else begin none, whatever the order", () => {
    fc.assert(
      fc.property(aJournal, (journal) => {
        const others = journal.filter(({ kind }) => kind !== "light-day-begun");
        expect(withheldToday(others, { from: after(-1e9) }).size).toBe(0);
        expect(withheldToday(journal.toReversed(), today)).toEqual(withheldToday(journal, today));
      }),
    );
  });
});
