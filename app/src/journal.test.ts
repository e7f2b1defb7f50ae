import { beforeAll, describe, expect, test } from "vitest";
import type { Fact } from "@ajar/core/journal/entry";
import { ok, refuse } from "@ajar/core/shared/result";
import type { FactId } from "@ajar/core/shared/stamp";
import { namePerson } from "@ajar/core/person/name-person";
import { Life } from "../../core/src/step/life.fixtures.ts";
import type * as JournalModule from "./journal.svelte.ts";
import type { Journal as JournalType, Keeper } from "./journal.svelte.ts";
import { loadRunes } from "./runes.fixtures.ts";

let Journal: typeof JournalType;
beforeAll(async () => {
  ({ Journal } = await loadRunes<typeof JournalModule>("./journal.svelte.ts"));
});

/** Keeps facts as the vault does, until it is full. */
class ShelfLife extends Life implements Keeper {
  full: "yes" | "no" = "no";

  record: Keeper["record"] = (verb) => {
    if (this.full === "yes") return Promise.resolve(refuse({ kind: "storage-full" }));
    return Promise.resolve(verb(this.stamp()));
  };

  erase: Keeper["erase"] = (item) => {
    if (this.full === "yes") return Promise.resolve(refuse({ kind: "storage-full" }));
    return Promise.resolve(ok({ kind: "item-erased", ...this.stamp(), item }));
  };
}

const idsIn = (facts: readonly Fact[]): readonly FactId[] => facts.map(({ id }) => id);

describe("the journal on screen", () => {
  test("is empty and not whole before anything is read", () => {
    const journal = new Journal(new ShelfLife());
    expect([journal.facts, journal.whole]).toEqual([[], "no"]);
  });

  test("shows the first page, and then everything, each fact once and in order", () => {
    const life = new ShelfLife();
    for (const title of ["one", "two", "three"]) life.plan({ title });
    const journal = new Journal(life);
    journal.take(life.facts.slice(2));
    expect(journal.whole).toBe("no");
    journal.take(life.facts, "yes");
    expect(idsIn(journal.facts)).toEqual(idsIn(life.facts));
    expect(journal.whole).toBe("yes");
  });

  test("stays whole when another tab brings news", () => {
    const life = new ShelfLife();
    const journal = new Journal(life);
    journal.take([life.plan()], "yes");
    journal.take([life.plan()]);
    expect([journal.facts.length, journal.whole]).toEqual([2, "yes"]);
  });

  test("shows what was kept, after it was kept", async () => {
    const journal = new Journal(new ShelfLife());
    const named = await journal.record((stamp) => namePerson({ label: "Bo", setting: "friend" }, stamp));
    expect(named.ok && journal.facts).toEqual([named.ok && named.value]);
  });

  test("shows nothing of what was refused, by the verb or by a full device", async () => {
    const life = new ShelfLife();
    const journal = new Journal(life);
    const nameless = await journal.record((stamp) => namePerson({ label: " ", setting: "friend" }, stamp));
    life.full = "yes";
    const unkept = await journal.record((stamp) => namePerson({ label: "Bo", setting: "friend" }, stamp));
    expect([nameless, unkept]).toMatchObject([
      { ok: false, refusal: { kind: "label-empty" } },
      { ok: false, refusal: { kind: "storage-full" } },
    ]);
    expect(journal.facts).toEqual([]);
  });
});

describe("erasing", () => {
  test("takes an item and what belongs to it out of sight, and leaves the rest", async () => {
    const life = new ShelfLife();
    const { id: step } = life.plan({ title: "Tell Bo" });
    const seal = life.seal(step);
    const other = life.plan({ title: "Another" });
    const journal = new Journal(life);
    journal.take(life.facts, "yes");
    expect(await journal.erase([seal.id, step])).toEqual({ ok: true, value: null });
    expect(journal.facts.filter(({ kind }) => kind !== "item-erased")).toEqual([other]);
    journal.take([seal]);
    expect(idsIn(journal.facts)).not.toContain(seal.id);
  });

  test("stops where it cannot go on, and says why; what is not erased is still there", async () => {
    const life = new ShelfLife();
    const step = life.plan();
    const journal = new Journal(life);
    journal.take(life.facts, "yes");
    life.full = "yes";
    expect(await journal.erase([step.id])).toEqual({ ok: false, refusal: { kind: "storage-full" } });
    expect(journal.facts).toEqual([step]);
  });
});
