import type { Fact } from "@ajar/core/journal/entry";
import type { Result } from "@ajar/core/shared/result";
import type { Instant } from "@ajar/core/shared/stamp";
import { describe, expect, test } from "vitest";
import { sealBackupAt } from "./backup.ts";
import { atEveryWrite } from "./faults.fixtures.ts";
import { newProfile, type Profile, type Tab } from "./loopback.fixtures.ts";
import { openSession } from "./session.ts";
import { foldThrough } from "./store/fold.ts";
import { note, notesIn } from "./words.fixtures.ts";
import { openDatabase } from "./store/database.ts";
import { lookAt, slotsOf } from "./engine/opening.ts";
import { readSegments } from "./store/segments.ts";

const OLD = "seven grey kettles at noon";
const NEW = "nine green ladders by the sea";
const WORDS = "ten quiet words that nobody else would think of";
const FULL = { ok: false, refusal: { kind: "storage-full" } };
const BOTH = ["crash", "full"] as const;

interface Start {
  readonly profile: Profile;
  readonly tab: Tab;
}

async function empty(): Promise<Start> {
  const profile = newProfile();
  return { profile, tab: profile.tab() };
}

/** Three notes, a draft, a first page and some segments. */
async function lived(): Promise<Start> {
  const start = await empty();
  await start.tab.vault.start();
  for (const words of ["one", "two", "three"]) await keep(start.tab, words);
  await start.tab.vault.keepDraft("half", { note: "unfinished" });
  await start.tab.vault.keepFirstPage((await start.tab.vault.facts()).slice(2));
  await fold(start.profile);
  return start;
}

async function guarded(): Promise<Start> {
  const start = await lived();
  expect(await start.tab.vault.setPassphrase({ current: null, next: OLD })).toMatchObject({ ok: true });
  return start;
}

async function keep(tab: Tab, words: string): Promise<Fact> {
  const kept = await tab.vault.record(note(words));
  if (!kept.ok) throw new Error(kept.refusal.kind);
  return kept.value;
}

/** Takes the log into segments, as a long enough log does by itself. */
async function fold(profile: Profile): Promise<Result<null, { readonly kind: string }>> {
  const database = await openDatabase(profile.factory, "pages");
  if (!database.ok) throw new Error(database.refusal.kind);
  const { device } = await slotsOf(database.value, { generation: 1 });
  const session = device?.kind === "device" ? await openSession(database.value, device.key, "device") : null;
  const folded = session && (await foldThrough(session, 3).catch(() => null));
  database.value.close();
  return folded ?? { ok: false, refusal: { kind: "no-session" } };
}

/** Opens the profile anew with whichever of these words opens it, or with none. */
async function reopened(
  profile: Profile,
  secrets: readonly string[],
): Promise<{ readonly tab: Tab; readonly by: readonly string[] }> {
  const by: string[] = [];
  for (const words of secrets) {
    const { vault } = profile.tab();
    if ((await vault.unlock({ kind: "passphrase", words })).ok) by.push(words);
  }
  const tab = profile.tab();
  if ((await tab.vault.start()).ok) by.push("device");
  else await tab.vault.unlock({ kind: "passphrase", words: by[0] ?? "" });
  return { tab, by };
}

/** Everything that was kept before is still here, still whole, and more can be kept. */
async function expectWhole(tab: Tab): Promise<void> {
  const { vault } = tab;
  expect(notesIn(await vault.facts()).slice(0, 3)).toEqual(["one", "two", "three"]);
  expect(await vault.readDraft("half")).toEqual({ note: "unfinished" });
  expect(notesIn(await vault.firstPage())).toContain("three");
  await keep(tab, "afterwards");
  expect(notesIn(await vault.facts())).toContain("afterwards");
  expect(await vault.problems()).toEqual([]);
}

/** A full disk is said to be full; a tab that is gone says nothing anyone could hear. */
function expectSaid(kind: "crash" | "full", at: number, answer: unknown): void {
  expect(kind === "full" && at < Infinity ? answer : FULL).toEqual(FULL);
}

describe.each(BOTH)("at every write (%s)", (kind) => {
  test("of making a vault: a vault or none, and the next try makes one", async () => {
    const writes = await atEveryWrite(kind, {
      prepare: empty,
      act: ({ tab }) => tab.vault.start(),
      check: async ({ profile }, started, at) => {
        expectSaid(kind, at, started);
        const tab = profile.tab();
        expect(["none", "unguarded"]).toContain((await tab.vault.look()).kind);
        expect((await tab.vault.start()).ok).toBe(true);
        await keep(tab, "first");
        expect(
          notesIn(
            await profile
              .tab()
              .vault.start()
              .then(() => tab.vault.facts()),
          ),
        ).toEqual(["first"]);
      },
    });
    expect(writes).toBeGreaterThanOrEqual(3);
  });

  test("of keeping a fact: what was acknowledged is there, and nothing is half there", async () => {
    const writes = await atEveryWrite(kind, {
      prepare: lived,
      act: ({ tab }) => tab.vault.record(note("struck")),
      check: async ({ profile }, kept, at) => {
        expectSaid(kind, at, kept);
        const { tab } = await reopened(profile, []);
        expect(notesIn(await tab.vault.facts())).toEqual(["one", "two", "three", ...(kept.ok ? ["struck"] : [])]);
        await expectWhole(tab);
      },
    });
    expect(writes).toBeGreaterThanOrEqual(3);
  });

  test("of erasing: it is gone or it is there, and all else is whole", async () => {
    const writes = await atEveryWrite(kind, {
      prepare: async () => {
        const start = await lived();
        return { ...start, item: (await keep(start.tab, "goes")).id };
      },
      act: ({ tab, item }) => tab.vault.erase(item),
      check: async ({ profile }, erased, at) => {
        expectSaid(kind, at, erased);
        const { tab } = await reopened(profile, []);
        expect(notesIn(await tab.vault.facts()).includes("goes")).toBe(!erased.ok);
        await expectWhole(tab);
      },
    });
    expect(writes).toBeGreaterThanOrEqual(5);
  });

  test("of taking the log into segments: every fact reads as before", async () => {
    const writes = await atEveryWrite(kind, {
      prepare: async () => {
        const start = await empty();
        await start.tab.vault.start();
        for (const words of ["one", "two", "three"]) await keep(start.tab, words);
        await start.tab.vault.keepDraft("half", { note: "unfinished" });
        await start.tab.vault.keepFirstPage(await start.tab.vault.facts());
        return start;
      },
      act: ({ profile }) => fold(profile),
      check: async ({ profile }, _, at) => {
        const { tab } = await reopened(profile, []);
        expect(at < Infinity || (await segmentsIn(profile)) === 1).toBe(true);
        await expectWhole(tab);
      },
    });
    expect(writes).toBeGreaterThanOrEqual(2);
  });

  test.each([
    { what: "setting a passphrase", prepare: lived, change: { current: null, next: NEW }, old: "device", next: NEW },
    { what: "changing it", prepare: guarded, change: { current: OLD, next: NEW }, old: OLD, next: NEW },
    { what: "removing it", prepare: guarded, change: { current: OLD, next: null }, old: OLD, next: "device" },
  ])(
    "of $what: the old way in works or the new one, never both, never none",
    async ({ prepare, change, old, next }) => {
      const writes = await atEveryWrite(kind, {
        prepare,
        act: ({ tab }) => tab.vault.setPassphrase(change),
        check: async ({ profile }, changed, at) => {
          expectSaid(kind, at, changed);
          const { tab, by } = await reopened(profile, [OLD, NEW]);
          expect(by).toEqual([changed.ok ? next : old]);
          await expectWhole(tab);
        },
      });
      expect(writes).toBeGreaterThanOrEqual(15);
    },
  );

  test("of making a kit: the passphrase opens throughout, the kit once it was acknowledged", async () => {
    await atEveryWrite(kind, {
      prepare: async () => {
        const start = await guarded();
        const drawn = await start.tab.vault.drawKit(OLD);
        if (!drawn.ok) throw new Error(drawn.refusal.kind);
        return { ...start, kit: drawn.value };
      },
      act: ({ tab, kit }) =>
        tab.vault.confirmKit(kit.ask.map((position) => ({ position, word: kit.words[position] as string }))),
      check: async ({ profile, kit }, confirmed, at) => {
        expectSaid(kind, at, confirmed);
        const { tab, by } = await reopened(profile, [OLD]);
        expect(by).toEqual([OLD]);
        const byKit = await profile.tab().vault.unlock({ kind: "kit", words: kit.words.join(" ") });
        expect(byKit.ok).toBe(confirmed.ok);
        await expectWhole(tab);
      },
    });
  });

  test("of restoring a backup: all of it or none of it", async () => {
    const other = await empty();
    await other.tab.vault.start();
    for (let at = 0; at < 70; at += 1) await keep(other.tab, `${at} `.padEnd(1_000, "brought "));
    const facts = await other.tab.vault.facts();
    const file = await sealBackupAt({ written: 4, most: 20 }, facts, {
      secret: WORDS,
      madeAt: 0 as Instant,
      progress: () => undefined,
    });
    const writes = await atEveryWrite(kind, {
      prepare: lived,
      act: ({ tab }) => tab.vault.restoreBackup(file, WORDS, () => undefined),
      check: async ({ profile }, restored, at) => {
        expectSaid(kind, restored.ok ? Infinity : at, restored);
        const { tab } = await reopened(profile, []);
        const brought = notesIn(await tab.vault.facts()).filter((words) => words.includes("brought"));
        expect(brought).toHaveLength(restored.ok ? 70 : 0);
        const again = await tab.vault.restoreBackup(file, WORDS, () => undefined);
        expect(again).toMatchObject({ ok: true, value: { fresh: restored.ok ? 0 : 70 } });
      },
    });
    expect(writes).toBeGreaterThanOrEqual(8);
  });
});

test("a full disk refuses a draft and says so", async () => {
  await atEveryWrite("full", {
    prepare: lived,
    act: ({ tab }) => tab.vault.keepDraft("half", { note: "longer" }),
    check: async ({ tab }, kept, at) => {
      expectSaid("full", at, kept);
      expect(await tab.vault.readDraft("half")).toEqual({ note: at < Infinity ? "unfinished" : "longer" });
    },
  });
});

async function segmentsIn(profile: Profile): Promise<number> {
  const database = await openDatabase(profile.factory, "pages");
  if (!database.ok || (await lookAt(database.value)).kind !== "unguarded") return 0;
  const { device } = await slotsOf(database.value, { generation: 1 });
  const session = device?.kind === "device" ? await openSession(database.value, device.key, "device") : null;
  const read = session && (await readSegments(session));
  database.value.close();
  return read?.segments.length ?? 0;
}
