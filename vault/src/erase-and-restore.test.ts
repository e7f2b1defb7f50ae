import type { Fact } from "@ajar/core/journal/entry";
import type { AuthorId, FactId, Instant } from "@ajar/core/shared/stamp";
import { beforeAll, describe, expect, test } from "vitest";
import { openBackup, sealBackupAt } from "./backup.ts";
import { newProfile, type Profile, type Tab } from "./loopback.fixtures.ts";
import type { BackupFile } from "./vault.ts";
import { note, notesIn } from "./words.fixtures.ts";

const WORDS = "ten quiet words that nobody else would ever think to write";
const MADE_AT = Date.UTC(2026, 1, 1) as Instant;
/** Real backups run scrypt at full cost. */
const SLOW_MS = 60_000;
const nothing = (): void => undefined;

async function openTab(profile: Profile): Promise<Tab> {
  const tab = profile.tab();
  expect((await tab.vault.start()).ok).toBe(true);
  return tab;
}

async function keep(tab: Tab, words: string): Promise<Fact> {
  const kept = await tab.vault.record(note(words));
  if (!kept.ok) throw new Error(kept.refusal.kind);
  return kept.value;
}

async function profileWith(
  words: readonly string[],
): Promise<{ readonly profile: Profile; readonly tab: Tab; readonly facts: readonly Fact[] }> {
  const profile = newProfile();
  const tab = await openTab(profile);
  const facts: Fact[] = [];
  for (const each of words) facts.push(await keep(tab, each));
  return { profile, tab, facts };
}

/** A backup file that takes no second to open; what is in it is the same. */
function quickBackup(facts: readonly Fact[]): Promise<Uint8Array> {
  return sealBackupAt({ written: 8, most: 20 }, facts, { secret: WORDS, madeAt: MADE_AT, progress: nothing });
}

describe("erasing one item", () => {
  test("takes its sealed bytes out of the log, and leaves the rest and a whole chain", async () => {
    const { profile, tab, facts } = await profileWith(["stays", "goes", "stays too"]);
    const sealed = await entryBytes(profile, 2);
    expect(sealed.length).toBeGreaterThan(400);
    const item = (facts[1] as Fact).id;
    const erased = await tab.vault.erase(item);
    expect(erased).toMatchObject({ ok: true, value: { kind: "item-erased", item } });

    expect(await entryBytes(profile, 2)).toEqual(sealed.slice(0, 78));
    const again = await openTab(profile);
    const left = await again.vault.facts();
    expect(notesIn(left)).toEqual(["stays", "stays too"]);
    expect(left.at(-1)).toMatchObject({ kind: "item-erased", item });
    expect(await again.vault.problems()).toEqual([]);
    await keep(again, "goes on");
    expect(await again.vault.problems()).toEqual([]);
  });

  test("takes it out of segments, first page and drafts too", async () => {
    const { profile, tab, facts } = await profileWith(Array.from({ length: 70 }, (_, at) => `note ${at}`));
    const item = (facts[5] as Fact).id;
    await tab.vault.keepFirstPage([facts[5] as Fact, facts[6] as Fact]);
    await tab.vault.keepDraft("edit", { of: item, note: "half" });
    await tab.vault.keepDraft("other", { note: "untouched" });
    expect((await tab.vault.erase(item)).ok).toBe(true);
    expect(await tab.vault.readDraft("edit")).toBeNull();
    expect(await tab.vault.readDraft("other")).toEqual({ note: "untouched" });
    expect(notesIn(await tab.vault.firstPage())).not.toContain("note 5");
    expect(notesIn(await tab.vault.firstPage())).toContain("note 6");
    const again = await openTab(profile);
    expect(notesIn(await again.vault.facts())).toEqual(
      facts.filter((fact) => fact.id !== item).flatMap((fact) => notesIn([fact])),
    );
  });

  test("that is erased in one tab, the other hears of", async () => {
    const { profile, tab, facts } = await profileWith(["one"]);
    const other = await openTab(profile);
    await other.vault.facts();
    const heard = new Promise<readonly Fact[]>((resolve) => other.vault.onFacts(resolve));
    await tab.vault.erase((facts[0] as Fact).id);
    expect(await heard).toMatchObject([{ kind: "item-erased" }]);
  });
});

describe("a backup", () => {
  let file: Uint8Array;
  let words: readonly string[];
  let written: readonly Fact[];
  let real: BackupFile;

  beforeAll(async () => {
    words = Array.from({ length: 120 }, (_, at) => `from the old device ${at}`);
    const { tab } = await profileWith(words);
    written = await tab.vault.facts();
    const made = await tab.vault.makeBackup({ kind: "ten-words", words: WORDS }, nothing);
    if (!made.ok) throw new Error(made.refusal.kind);
    real = made.value;
    file = await quickBackup(written);
  }, SLOW_MS);

  test(
    "holds every fact, and is named by its day alone",
    async () => {
      expect(real).toMatchObject({ name: "backup-2026-03-04.age", count: 120 });
      expect(await factsIn(real.bytes)).toEqual(written);
    },
    SLOW_MS,
  );

  test("brings everything to a fresh device, under the same ids, with a new author", async () => {
    const profile = newProfile();
    const { vault } = profile.tab();
    const shares: number[] = [];
    expect(await vault.checkBackup(file, WORDS, nothing)).toMatchObject({
      ok: true,
      value: { count: 120, fresh: 120, differing: 0 },
    });
    expect(await vault.look()).toEqual({ kind: "none" });
    const restored = await vault.restoreBackup(file, WORDS, (share) => shares.push(share));
    expect(restored).toMatchObject({ ok: true, value: { count: 120, fresh: 120, differing: 0 } });
    expect(shares.at(-1)).toBe(1);
    expect(await vault.facts()).toEqual(written);
    const kept = await vault.record(note("on the new device"));
    expect(kept.ok && kept.value.id.slice(0, 32)).not.toBe((written[0] as Fact).id.slice(0, 32));

    const again = await openTab(profile);
    expect(notesIn(await again.vault.facts())).toEqual([...words, "on the new device"]);
    expect(await again.vault.problems()).toEqual([]);
  });

  test("restored twice, or where it was made, adds nothing the second time", async () => {
    const profile = newProfile();
    const { vault } = profile.tab();
    await vault.restoreBackup(file, WORDS, nothing);
    expect(await vault.restoreBackup(file, WORDS, nothing)).toMatchObject({
      ok: true,
      value: { fresh: 0, differing: 0 },
    });
    expect(await vault.facts()).toHaveLength(120);
  });

  test("with the wrong words, cut short or foreign, says so and writes nothing", async () => {
    const profile = newProfile();
    const { vault } = profile.tab();
    expect(await vault.restoreBackup(file, "other words", nothing)).toEqual({
      ok: false,
      refusal: { kind: "cannot-open" },
    });
    expect(await vault.restoreBackup(file.slice(0, file.length - 9), WORDS, nothing)).toEqual({
      ok: false,
      refusal: { kind: "cut-short" },
    });
    expect(await vault.restoreBackup(new Uint8Array(500), WORDS, nothing)).toEqual({
      ok: false,
      refusal: { kind: "not-a-backup" },
    });
    expect(await vault.look()).toEqual({ kind: "none" });
  });

  test("does not open a vault that is locked", async () => {
    const tab = await openTab(newProfile());
    await tab.vault.setPassphrase({ current: null, next: "seven grey kettles at noon" });
    await tab.vault.lock();
    expect(await tab.vault.restoreBackup(file, WORDS, nothing)).toEqual({ ok: false, refusal: { kind: "locked" } });
  });

  test("erasing one restored item rewrites its piece and keeps the others", async () => {
    const profile = newProfile();
    const { vault } = profile.tab();
    await vault.restoreBackup(file, WORDS, nothing);
    const item = (written[3] as Fact).id;
    expect((await vault.erase(item)).ok).toBe(true);
    expect((await entryBytes(profile, 1)).length).toBe(78);
    const again = await openTab(profile);
    const left = (await again.vault.facts()).filter((fact) => fact.kind === "moment-logged");
    expect(left).toEqual(written.filter((fact) => fact.id !== item));
    expect(await again.vault.problems()).toEqual([]);
    expect(await again.vault.restoreBackup(file, WORDS, nothing)).toMatchObject({ ok: true, value: { fresh: 0 } });
    expect(notesIn(await again.vault.facts())).toHaveLength(119);
  });

  test(
    "made with the kit needs a kit, and the right words",
    async () => {
      const tab = await openTab(newProfile());
      await keep(tab, "kept");
      expect(await tab.vault.makeBackup({ kind: "kit", words: WORDS }, nothing)).toEqual({
        ok: false,
        refusal: { kind: "no-kit" },
      });
      const drawn = await tab.vault.drawKit(null);
      if (!drawn.ok) throw new Error(drawn.refusal.kind);
      const kit = drawn.value.words;
      await tab.vault.confirmKit(drawn.value.ask.map((position) => ({ position, word: kit[position] as string })));
      expect(await tab.vault.makeBackup({ kind: "kit", words: WORDS }, nothing)).toEqual({
        ok: false,
        refusal: { kind: "cannot-open" },
      });
      const made = await tab.vault.makeBackup({ kind: "kit", words: kit.join(" ") }, nothing);
      const fresh = newProfile().tab().vault;
      expect(made.ok && (await fresh.restoreBackup(made.value.bytes, kit.join(" "), nothing))).toMatchObject({
        ok: true,
        value: { fresh: 1 },
      });
    },
    SLOW_MS,
  );
});

describe("a backup that says otherwise", () => {
  async function restoreInto(tab: Tab, facts: readonly Fact[]): Promise<unknown> {
    return tab.vault.restoreBackup(await quickBackup(facts), WORDS, nothing);
  }

  test("about one id does not replace what is here: the other words lie beside it, and are told once", async () => {
    const { profile, tab, facts } = await profileWith(["mine", "also mine"]);
    const other = { ...(facts[0] as Fact), note: "another telling" } as Fact;
    expect(await restoreInto(tab, [other, facts[1] as Fact])).toMatchObject({
      ok: true,
      value: { fresh: 0, differing: 1 },
    });
    const again = await openTab(profile);
    expect(notesIn(await again.vault.facts())).toEqual(["mine", "also mine"]);
    expect(await again.vault.problems()).toEqual([{ kind: "differing", seq: 3 }]);
    await restoreInto(again, [other]);
    expect(await again.vault.problems()).toHaveLength(1);
    await again.vault.erase((facts[0] as Fact).id);
    expect(await again.vault.problems()).toEqual([]);
  });

  test("that an item was erased, takes its bytes here too", async () => {
    const { profile, tab, facts } = await profileWith(["old pain", "kept"]);
    const author = "ab".repeat(16) as AuthorId;
    const erased = {
      kind: "item-erased",
      id: `${author}.9` as FactId,
      at: { ms: MADE_AT, count: 0 },
      schema: 1,
      item: (facts[0] as Fact).id,
    } as const;
    expect(await restoreInto(tab, [erased])).toMatchObject({ ok: true, value: { fresh: 1 } });
    expect((await entryBytes(profile, 1)).length).toBe(78);
    const again = await openTab(profile);
    expect(notesIn(await again.vault.facts())).toEqual(["kept"]);
  });

  test("that this device had written further, moves the counter on, so no id is used twice", async () => {
    const { tab, facts } = await profileWith(["one"]);
    const first = facts[0] as Fact;
    const later = { ...first, id: `${first.id.slice(0, 32)}.40` as FactId, note: "lost with the old profile" } as Fact;
    expect(await restoreInto(tab, [later])).toMatchObject({ ok: true, value: { fresh: 1 } });
    const next = await keep(tab, "next");
    expect(Number(next.id.slice(33))).toBe(41);
    expect(notesIn(await tab.vault.facts()).toSorted()).toEqual(["lost with the old profile", "next", "one"]);
    const absurd = { ...later, id: `${first.id.slice(0, 32)}.9007199254740000` as FactId } as Fact;
    expect(await restoreInto(tab, [absurd])).toEqual({ ok: false, refusal: { kind: "not-a-backup" } });
  });
});

async function factsIn(file: Uint8Array): Promise<readonly Fact[]> {
  const opened = await openBackup(file, WORDS, nothing);
  return opened.ok ? opened.value.facts : [];
}

async function entryBytes(profile: Profile, seq: number): Promise<Uint8Array> {
  const request = profile.factory.open("pages");
  await new Promise((resolve) => request.addEventListener("success", resolve));
  const store = request.result.transaction("log").objectStore("log");
  const all = store.getAll();
  await new Promise((resolve) => all.addEventListener("success", resolve));
  request.result.close();
  return (all.result[seq - 1] as { bytes: Uint8Array }).bytes;
}

describe("bringing in a readable copy", () => {
  test("adds what is missing, once, and what was erased stays erased", async () => {
    const { tab, facts } = await profileWith(["one", "two"]);
    const [, goes] = facts;
    await tab.vault.erase((goes as Fact).id);
    const other = await profileWith(["from elsewhere"]);
    const brought = await tab.vault.bringIn([...facts, ...other.facts]);
    expect(brought).toMatchObject({ ok: true, value: { fresh: 1, differing: 0 } });
    // Two journals that began in the same millisecond: which comes first is decided by their names alone.
    expect(notesIn(await tab.vault.facts()).toSorted()).toEqual(["from elsewhere", "one"]);
    expect(await tab.vault.bringIn(other.facts)).toMatchObject({ ok: true, value: { fresh: 0 } });
  });

  test("a fact that nobody can read brings in nothing at all", async () => {
    const { tab, facts } = await profileWith(["one"]);
    const broken = { ...(facts[0] as Fact), id: `${"7".repeat(32)}.1`, happenedAt: "noon" } as unknown as Fact;
    expect(await tab.vault.bringIn([broken])).toEqual({ ok: false, refusal: { kind: "not-a-backup" } });
    expect(notesIn(await tab.vault.facts())).toEqual(["one"]);
  });
});
