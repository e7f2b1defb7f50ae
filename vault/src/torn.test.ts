import { describe, expect, test } from "vitest";
import { newProfile, type Profile, type Tab } from "./loopback.fixtures.ts";
import { REMOVED, changeRow, countRows } from "./raw-store.fixtures.ts";
import { note, notesIn, until } from "./words.fixtures.ts";

async function openTab(profile: Profile): Promise<Tab> {
  const tab = profile.tab();
  expect((await tab.vault.start()).ok).toBe(true);
  return tab;
}

async function profileWith(count: number): Promise<Profile> {
  const profile = newProfile();
  const tab = await openTab(profile);
  for (let at = 1; at <= count; at += 1) expect((await tab.vault.record(note(`note ${at}`))).ok).toBe(true);
  if (count >= 64) await until(async () => (await countRows(profile.factory, "segments")) > 0);
  await tab.vault.lock();
  return profile;
}

function numbers(to: number, without: readonly number[] = []): readonly string[] {
  return Array.from({ length: to }, (_, at) => at + 1)
    .filter((seq) => !without.includes(seq))
    .map((seq) => `note ${seq}`);
}

/** Changes the log row of one counter. */
function atSeq(seq: number, change: (row: { id: Uint8Array; bytes: Uint8Array }) => unknown) {
  return (key: IDBValidKey, value: unknown): unknown => {
    return (key as readonly unknown[])[2] === seq ? change(value as { id: Uint8Array; bytes: Uint8Array }) : undefined;
  };
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const turned = bytes.slice();
  turned[at] = (turned[at] as number) ^ 1;
  return turned;
}

const HARMS = [
  {
    what: "one bit turned",
    harm: (row: { id: Uint8Array; bytes: Uint8Array }) => ({ ...row, bytes: flipped(row.bytes, 300) }),
    kind: "torn",
  },
  {
    what: "cut short",
    harm: (row: { id: Uint8Array; bytes: Uint8Array }) => ({ ...row, bytes: row.bytes.slice(0, 200) }),
    kind: "torn",
  },
  { what: "gone", harm: () => REMOVED, kind: "torn" },
  { what: "something else", harm: () => "not a row", kind: "torn" },
  {
    what: "of another author",
    harm: (row: { id: Uint8Array; bytes: Uint8Array }) => ({ ...row, bytes: flipped(row.bytes, 20) }),
    kind: "foreign",
  },
  {
    what: "of a later version",
    harm: (row: { id: Uint8Array; bytes: Uint8Array }) => ({ ...row, bytes: Uint8Array.of(2, ...row.bytes.slice(1)) }),
    kind: "too-new",
  },
] as const;

describe.each(HARMS)("a record that is $what", ({ harm, kind }) => {
  test("is left out and told; the rest reads, and writing goes on", async () => {
    const profile = await profileWith(5);
    expect(await changeRow(profile.factory, "log", atSeq(3, harm))).toBe(1);
    const tab = await openTab(profile);
    expect(notesIn(await tab.vault.facts())).toEqual(numbers(5, [3]));
    expect(await tab.vault.problems()).toEqual([{ kind, seq: 3 }]);
    expect(await tab.vault.record(note("note 6"))).toMatchObject({ ok: true });
    expect(notesIn(await (await openTab(profile)).vault.facts())).toEqual(numbers(6, [3]));
  });

  test("at the end of the log does not break the chain", async () => {
    const profile = await profileWith(4);
    await changeRow(profile.factory, "log", atSeq(4, harm));
    const tab = await openTab(profile);
    expect(await tab.vault.record(note("note 5"))).toMatchObject({
      ok: true,
      value: { id: expect.stringMatching(/\.5$/u) },
    });
    expect(notesIn(await (await openTab(profile)).vault.facts())).toEqual(numbers(5, [4]));
    expect(await tab.vault.problems()).toEqual([{ kind, seq: 4 }]);
  });

  test("still reads where it is in the segments, and is told all the same", async () => {
    const profile = await profileWith(70);
    await changeRow(profile.factory, "log", atSeq(9, harm));
    const tab = await openTab(profile);
    expect(notesIn(await tab.vault.facts())).toEqual(numbers(70));
    expect(await tab.vault.problems()).toMatchObject([{ seq: 9 }]);
  });
});

describe("what was made from the log is made anew when it does not agree with it", () => {
  const segmentAt = (number: number, change: (row: { box: Uint8Array; turn: number }) => unknown) => {
    return (key: IDBValidKey, value: unknown): unknown =>
      (key as readonly unknown[])[2] === number ? change(value as { box: Uint8Array; turn: number }) : undefined;
  };

  test.each([
    { what: "a segment with a bit turned", change: segmentAt(1, (row) => ({ ...row, box: flipped(row.box, 200) })) },
    { what: "a segment that is gone", change: segmentAt(1, () => REMOVED) },
    { what: "an index with a bit turned", change: segmentAt(0, (row) => ({ ...row, box: flipped(row.box, 90) })) },
    { what: "an index that is gone", change: segmentAt(0, () => REMOVED) },
    { what: "an index that is no row", change: segmentAt(0, () => 7) },
  ])("$what", async ({ change }) => {
    const profile = await profileWith(70);
    expect(await changeRow(profile.factory, "segments", change)).toBe(1);
    const tab = await openTab(profile);
    expect(notesIn(await tab.vault.facts())).toEqual(numbers(70));
    expect(await tab.vault.problems()).toEqual([]);
    expect(await tab.vault.record(note("note 71"))).toMatchObject({ ok: true });
    expect(notesIn(await (await openTab(profile)).vault.facts())).toEqual(numbers(71));
  });

  test("a log that was put back to an earlier day", async () => {
    const profile = await profileWith(70);
    const late = (key: IDBValidKey): unknown => (((key as readonly unknown[])[2] as number) > 40 ? REMOVED : undefined);
    await changeRow(profile.factory, "log", late);
    await changeRow(profile.factory, "heads", () => REMOVED);
    const tab = await openTab(profile);
    expect(notesIn(await tab.vault.facts())).toEqual(numbers(40));
    expect(await tab.vault.record(note("note 41"))).toMatchObject({ ok: true });
    expect(notesIn(await tab.vault.facts())).toEqual(numbers(41));
  });

  test("a head that is gone or says less than the log", async () => {
    for (const change of [() => REMOVED, () => ({ seq: 2, id: new Uint8Array(32) }), () => null]) {
      const profile = await profileWith(4);
      await changeRow(profile.factory, "heads", change);
      const tab = await openTab(profile);
      expect(await tab.vault.record(note("note 5"))).toMatchObject({ ok: true });
      expect(notesIn(await tab.vault.facts())).toEqual(numbers(5));
      expect(await tab.vault.problems()).toEqual([]);
    }
  });

  test("a first page or a draft that does not open is as if there were none", async () => {
    const profile = await profileWith(2);
    const tab = await openTab(profile);
    await tab.vault.keepFirstPage(await tab.vault.facts());
    await tab.vault.keepDraft("half", "words");
    for (const store of ["firstPage", "drafts"]) {
      await changeRow(profile.factory, store, (_, row) => ({
        ...(row as object),
        box: flipped((row as { box: Uint8Array }).box, 100),
      }));
    }
    expect(await tab.vault.firstPage()).toEqual([]);
    expect(await tab.vault.readDraft("half")).toBeNull();
  });
});

describe("a way in that was changed on the disk", () => {
  const PASSPHRASE = "seven grey kettles at noon";

  async function guardedProfile(): Promise<Profile> {
    const profile = newProfile();
    const tab = await openTab(profile);
    await tab.vault.setPassphrase({ current: null, next: PASSPHRASE });
    await tab.vault.lock();
    return profile;
  }

  interface SlotRow {
    readonly kind: string;
    readonly parameters: Uint8Array;
    readonly box: Uint8Array;
  }

  test.each([
    { what: "a turned bit in its box", change: (slot: SlotRow) => ({ ...slot, box: flipped(slot.box, 70) }) },
    { what: "another salt", change: (slot: SlotRow) => ({ ...slot, parameters: flipped(slot.parameters, 20) }) },
    {
      what: "fewer passes than the floor",
      change: (slot: SlotRow) => ({ ...slot, parameters: withPasses(slot.parameters, 1) }),
    },
    {
      what: "more passes than the ceiling",
      change: (slot: SlotRow) => ({ ...slot, parameters: withPasses(slot.parameters, 17) }),
    },
    {
      what: "parameters of another length",
      change: (slot: SlotRow) => ({ ...slot, parameters: slot.parameters.slice(1) }),
    },
  ])("by $what, does not open", async ({ change }) => {
    const profile = await guardedProfile();
    expect(await changeRow(profile.factory, "slots", (_, slot) => change(slot as SlotRow))).toBe(1);
    const refused = await profile.tab().vault.unlock({ kind: "passphrase", words: PASSPHRASE });
    expect(refused).toEqual({ ok: false, refusal: { kind: "cannot-open" } });
  });

  test("a keyring with a turned bit does not open", async () => {
    const profile = await guardedProfile();
    const harm = (_: IDBValidKey, row: unknown): unknown => {
      const { kind, box } = row as { kind: string; box: Uint8Array };
      return kind === "box" ? { kind, box: flipped(box, 120) } : undefined;
    };
    expect(await changeRow(profile.factory, "keyring", harm)).toBe(1);
    expect(await profile.tab().vault.unlock({ kind: "passphrase", words: PASSPHRASE })).toEqual({
      ok: false,
      refusal: { kind: "cannot-open" },
    });
  });
});

function withPasses(parameters: Uint8Array, passes: number): Uint8Array {
  const changed = parameters.slice();
  new DataView(changed.buffer).setUint32(4, passes);
  return changed;
}
