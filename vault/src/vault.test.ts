import type { Fact } from "@ajar/core/journal/entry";
import { ok } from "@ajar/core/shared/result";
import type { Severity } from "@ajar/core/shared/scale";
import { describe, expect, test } from "vitest";
import {
  brokenLocks,
  everythingStored,
  keep,
  newProfile,
  openTab,
  quickArgon2,
  type Tab,
} from "./loopback.fixtures.ts";
import { countRows } from "./raw-store.fixtures.ts";
import { note, notesIn, shallow, until } from "./words.fixtures.ts";

const PASSPHRASE = "seven grey kettles at noon";

describe("a vault that only this device opens", () => {
  test("what was kept is there the next time, in order", async () => {
    const profile = newProfile();
    expect(await profile.tab().vault.look()).toEqual({ kind: "none" });
    const tab = await openTab(profile);
    for (const words of ["one", "two", "three"]) await keep(tab, words);
    expect((await tab.vault.record(shallow)).ok).toBe(true);
    await tab.vault.lock();

    const again = profile.tab();
    expect(await again.vault.look()).toEqual({ kind: "unguarded" });
    const opened = await again.vault.start();
    expect(opened).toMatchObject({ ok: true, value: { passphrase: "none", kit: "none" } });
    const facts = await again.vault.facts();
    expect(notesIn(facts)).toEqual(["one", "two", "three"]);
    expect(facts.map((fact) => fact.kind).at(-1)).toBe("preference-set");
    expect(await again.vault.problems()).toEqual([]);
  });

  test("a verb that says no writes nothing", async () => {
    const tab = await openTab(newProfile());
    const refused = await tab.vault.record(() => ({ ok: false, refusal: { kind: "not-now" } }) as const);
    expect(refused).toEqual({ ok: false, refusal: { kind: "not-now" } });
    expect(await tab.vault.facts()).toEqual([]);
  });

  test("nothing kept can be read in any store, in any key", async () => {
    const profile = newProfile();
    const tab = await openTab(profile);
    const canary = "kanarienvogel";
    await keep(tab, canary);
    await tab.vault.keepDraft(`draft-${canary}`, { words: canary });
    await tab.vault.keepFirstPage(await tab.vault.facts());
    for (let count = 0; count < 70; count += 1) await keep(tab, `${canary} ${count}`);
    await until(async () => (await countRows(profile.factory, "segments")) > 0);
    const stored = Buffer.from(await everythingStored(profile.factory)).toString("latin1");
    expect(stored.length).toBeGreaterThan(20_000);
    expect(stored).not.toContain(canary);
    expect(stored).not.toContain("moment-logged");
  });

  test("words longer than an entry holds are refused, and nothing is written", async () => {
    const tab = await openTab(newProfile());
    expect(await tab.vault.record(note("x".repeat(3_999)))).toMatchObject({ ok: true });
    const longer = await tab.vault.record((stamp) => {
      const seal = {
        step: stamp.id,
        wording: null,
        likely: null,
        howBad: 5 as Severity,
        leavingOut: ["ü".repeat(20_000)],
      };
      return ok({ kind: "prediction-sealed" as const, ...stamp, ...seal });
    });
    expect(longer.ok ? "kept" : longer.refusal).toEqual({ kind: "too-long", most: 40_000 });
    expect(await tab.vault.facts()).toHaveLength(1);
  });

  test("a clock set back does not turn the order round", async () => {
    const profile = newProfile();
    const tab = await openTab(profile);
    await keep(tab, "before");
    profile.clock.ms -= 10 * 365 * 24 * 3600 * 1000;
    await keep(tab, "after");
    await tab.vault.lock();
    const again = await openTab(profile);
    await keep(again, "later still");
    expect(notesIn(await again.vault.facts())).toEqual(["before", "after", "later still"]);
  });

  test("a hundred and fifty notes are all there after opening, from segments and tail", async () => {
    const profile = newProfile();
    const tab = await openTab(profile);
    const words = Array.from({ length: 150 }, (_, at) => `note ${at}`);
    for (const each of words) await keep(tab, each);
    await until(async () => (await countRows(profile.factory, "segments")) > 0);
    const again = await openTab(profile);
    expect(notesIn(await again.vault.facts())).toEqual(words);
  });
});

describe("locking", () => {
  test("after locking there is no session anywhere, and nothing can be asked of it", async () => {
    const profile = newProfile();
    const tab = await openTab(profile);
    await keep(tab, "private");
    await tab.vault.lock();
    expect(await tab.vault.facts()).toEqual([]);
    expect(await tab.vault.record(note("more"))).toEqual({ ok: false, refusal: { kind: "locked" } });
    const old = tab.engines[0]?.calls;
    expect(
      await old?.append({ id: `${"0".repeat(32)}.1`, kind: "arrival-ended", at: { ms: 1, count: 0 }, schema: 1 }),
    ).toMatchObject({
      ok: false,
      refusal: { kind: "locked" },
    });
  });

  test("locking one tab shuts the others, and erasing everything does too", async () => {
    const profile = newProfile();
    const [a, b] = [await openTab(profile), await openTab(profile)];
    const why: string[] = [];
    b.vault.onShut((reason) => why.push(reason));
    await a.vault.lock();
    await until(() => why.length === 1);
    expect(await b.vault.facts()).toEqual([]);
    await a.vault.start();
    await b.vault.start();
    await a.vault.eraseEverything();
    await until(() => why.length === 2);
    expect(why).toEqual(["locked", "erased"]);
    expect(await b.vault.look()).toEqual({ kind: "none" });
  });
});

describe("two tabs", () => {
  test("opened for the first time at once make one vault", async () => {
    const profile = newProfile();
    const started = await Promise.all([profile.tab(), profile.tab(), profile.tab()].map(({ vault }) => vault.start()));
    const authors = started.map((opened) => (opened.ok ? opened.value.author : opened.refusal.kind));
    expect(new Set(authors).size).toBe(1);
  });

  test("what one keeps, the other is told", async () => {
    const profile = newProfile();
    const [a, b] = [await openTab(profile), await openTab(profile)];
    await b.vault.facts();
    const heard: Fact[] = [];
    b.vault.onFacts((facts) => heard.push(...facts));
    await keep(a, "from a");
    await until(() => heard.length > 0);
    expect(notesIn(heard)).toEqual(["from a"]);
    await keep(b, "from b");
    expect(notesIn(await a.vault.facts())).toEqual(["from a", "from b"]);
  });

  test("both keeping at once leave one unbroken chain", async () => {
    const profile = newProfile();
    const tabs = [await openTab(profile), await openTab(profile), await openTab(profile)];
    const kept = await Promise.all(
      tabs.flatMap((tab, number) => Array.from({ length: 40 }, (_, at) => keep(tab, `${number} ${at}`))),
    );
    expect(new Set(kept).size).toBe(120);
    expect(kept.map((id) => Number(id.slice(33))).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 120 }, (_, at) => at + 1),
    );
    const reader = await openTab(profile);
    expect(notesIn(await reader.vault.facts())).toHaveLength(120);
    expect(await reader.vault.problems()).toEqual([]);
  });
});

test("tabs whose browser holds no locks still leave one unbroken chain", async () => {
  const profile = newProfile(quickArgon2, brokenLocks());
  const tabs = [await openTab(profile), await openTab(profile), await openTab(profile)];
  await Promise.all(tabs.map((tab, number) => keepMany(tab, `${number}`, 15)));
  const facts = await (await openTab(profile)).vault.facts();
  expect(notesIn(facts)).toHaveLength(45);
  expect(facts.map((fact) => Number(fact.id.slice(33)))).toEqual(Array.from({ length: 45 }, (_, at) => at + 1));
  expect(await tabs[0]?.vault.problems()).toEqual([]);
});

async function keepMany(tab: Tab, words: string, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await keep(tab, `${words} ${at}`);
}

describe("the first page", () => {
  test("comes back with what was written since", async () => {
    const profile = newProfile();
    const tab = await openTab(profile);
    await keep(tab, "old");
    await keep(tab, "needed");
    const facts = await tab.vault.facts();
    await tab.vault.keepFirstPage(facts.slice(1));
    await keep(tab, "since");
    const again = await openTab(profile);
    expect(notesIn(await again.vault.firstPage())).toEqual(["needed", "since"]);
  });

  test("is empty when none was kept, and when so much came since that reading it all is as quick", async () => {
    const profile = newProfile();
    const tab = await openTab(profile);
    expect(await tab.vault.firstPage()).toEqual([]);
    await keep(tab, "needed");
    await tab.vault.keepFirstPage(await tab.vault.facts());
    for (let count = 0; count < 257; count += 1) await keep(tab, "since");
    expect(await tab.vault.firstPage()).toEqual([]);
  });
});

describe("drafts", () => {
  test("unfinished words wait under their name until they are dropped, through a change of passphrase too", async () => {
    const profile = newProfile();
    const tab = await openTab(profile);
    expect(await tab.vault.readDraft("moment")).toBeNull();
    await tab.vault.keepDraft("moment", { note: "half a sen" });
    expect(await tab.vault.setPassphrase({ current: null, next: PASSPHRASE })).toMatchObject({ ok: true });
    expect(await tab.vault.readDraft("moment")).toEqual({ note: "half a sen" });
    await tab.vault.dropDraft("moment");
    expect(await tab.vault.readDraft("moment")).toBeNull();
    expect(await tab.vault.keepDraft("moment", "x".repeat(40_000))).toEqual({
      ok: false,
      refusal: { kind: "too-long", most: 40_000 },
    });
  });
});

describe("a database that is gone", () => {
  test("is told apart from a device that never had one", async () => {
    const profile = newProfile();
    const tab = await openTab(profile);
    await keep(tab, "gone soon");
    profile.factory.deleteDatabase("pages");
    const again = profile.tab();
    await until(async () => (await again.vault.look()).kind === "cleared");
    expect(await again.vault.start()).toMatchObject({ ok: true });
    expect(await again.vault.facts()).toEqual([]);
    await again.vault.eraseEverything();
    expect(await again.vault.look()).toEqual({ kind: "none" });
  });
});
