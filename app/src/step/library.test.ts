import { describe, expect, test } from "vitest";
import { STEPS } from "@ajar/content/en/steps";
import type { Brings } from "@ajar/core/arrival/facts";
import { Life } from "../../../core/src/step/life.fixtures.ts";
import { libraryFor } from "./library.ts";

function arrivesWith(brings: Brings): Life {
  const life = new Life();
  life.facts = [...life.facts, { kind: "arrival-noted", ...life.stamp(), brings }];
  return life;
}

const idsFor = (life: Life): ReadonlySet<string> => new Set(libraryFor(life.facts).map(({ id }) => id));
const forPartners = STEPS.filter(({ audience }) => audience === "partner");
const withPrerequisites = STEPS.filter(
  ({ prerequisites, audience }) => prerequisites.length > 0 && audience !== "partner",
);

describe("steps for someone who loves a person afraid", () => {
  test("there are some, so that these tests can see them", () => {
    expect(forPartners.length).toBeGreaterThan(0);
    expect(withPrerequisites.length).toBeGreaterThan(0);
  });

  test("are offered to those who came for someone else", () => {
    const offered = idsFor(arrivesWith("theirs"));
    expect(
      forPartners.filter(({ prerequisites }) => prerequisites.length === 0).every(({ id }) => offered.has(id)),
    ).toBe(true);
  });

  test("are among those offered to two who both want to", () => {
    const offered = idsFor(arrivesWith("both"));
    expect(forPartners.some(({ id }) => offered.has(id))).toBe(true);
    expect(offered.size).toBeGreaterThan(100);
  });

  test("are all there is until the first one was done, and come with the others then", () => {
    const life = arrivesWith("theirs");
    expect(libraryFor(life.facts).every(({ audience }) => audience === "partner")).toBe(true);
    expect(new Set(libraryFor(life.facts).map(({ area }) => area)).size).toBeGreaterThanOrEqual(3);
    life.do({ title: "Say one true word" }, {});
    expect(libraryFor(life.facts).length).toBeGreaterThan(100);
  });

  test.each(["mine", "therapist", "unsure"] as const)("and to nobody who came with %j", (brings) => {
    const offered = idsFor(arrivesWith(brings));
    expect(forPartners.some(({ id }) => offered.has(id))).toBe(false);
  });

  test("nor to anyone who has not said what brings them", () => {
    expect(libraryFor([]).some(({ audience }) => audience === "partner")).toBe(false);
    expect(libraryFor([]).length).toBeGreaterThan(100);
  });
});

describe("a step that builds on others", () => {
  const one = withPrerequisites[0];
  if (!one) throw new Error("no step builds on another");

  test("waits until each of them was looked back on", () => {
    const life = arrivesWith("mine");
    expect(idsFor(life).has(one.id)).toBe(false);
    for (const source of one.prerequisites) {
      const { id } = life.plan({ source });
      life.seal(id);
      expect(idsFor(life).has(one.id)).toBe(false);
      life.lookBack(id);
    }
    expect(idsFor(life).has(one.id)).toBe(true);
  });

  test("does not count what was let go", () => {
    const life = arrivesWith("mine");
    for (const source of one.prerequisites) life.leave({ source });
    expect(idsFor(life).has(one.id)).toBe(false);
  });
});
