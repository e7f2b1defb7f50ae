import type { LogRow } from "@ajar/core/protocol/frames";
import { factId, partsOf, type AuthorId, type FactId } from "@ajar/core/shared/stamp";
import { describe, expect, test } from "vitest";
import { toHex } from "../bytes.ts";
import { sealEntry } from "../entry.ts";
import { parseHeader } from "../entry-header.ts";
import { rowsOf } from "../store/log.ts";
import {
  copyOf,
  family,
  keepNote,
  notesAt,
  sessionOf,
  spaceOf,
  sync,
  type Quiet,
  type Synced,
} from "./history.fixtures.ts";
import { LIES, LyingLog, chanceOf, relayOver, type Lie } from "./lying-log.fixtures.ts";
import { readEnds, readSync } from "./sync-row.ts";
import { agree, erases, one, rollsBack, untrueRows, wantedOf, writes, type World } from "./world.fixtures.ts";

/** 200 with every change, 2,000 by `npm run nightly`. */
const HISTORIES = Number(process.env["AJAR_HISTORIES"] ?? 200);
const PER_TEST = 50;

/** Every lie that could be seen in what was given is known to the device that was given it. */
async function expectSeen(stored: ReadonlySet<string>, device: Quiet, { given, bad }: Synced): Promise<void> {
  const session = sessionOf(device);
  const ends = await readEnds(session);
  const row = await readSync(session);
  const entries = given.filter(({ what }) => what === "entry");
  const [held, bent] = [entries.filter(isStored), entries.filter((each) => !isStored(each))];
  function isStored({ bytes }: LogRow): boolean {
    return stored.has(toHex(bytes));
  }
  expect(bad, "rows that were bent").toBeGreaterThanOrEqual(bent.length > 0 ? 1 : 0);
  for (const { bytes } of held) {
    const header = parseHeader(bytes);
    const author = header === null ? "" : toHex(header.author);
    const end = ends.get(author);
    if (header === null || end === undefined || header.seq <= end.seq) continue;
    expect(row.wanted[author]?.seq ?? 0, "an entry that came too early").toBeGreaterThanOrEqual(header.seq);
  }
}

function storedBy({ log }: World, device: Quiet): readonly string[] {
  return log.rowsOf(spaceOf(device)).map(({ bytes }) => toHex(bytes));
}

async function syncUnder(world: World, device: Quiet, lie: Lie): Promise<void> {
  world.log.lie = lie;
  const before = storedBy(world, device);
  const synced = await sync(device);
  world.log.lie = "honest";
  expect(synced.refusal).not.toBe("cloned");
  if (synced.round !== null) await expectSeen(new Set([...before, ...storedBy(world, device)]), device, synced);
}

async function act(world: World): Promise<void> {
  const { chance, devices } = world;
  const device = one(devices, chance);
  const dice = chance();
  if (dice < 0.35) await writes(world, device);
  else if (dice < 0.42) expect(await erases(world, device)).toBe(true);
  else if (dice < 0.5) rollsBack(world);
  else await syncUnder(world, device, one(LIES, chance));
}

async function history(log: LyingLog, origin: string, seed: number): Promise<World> {
  const chance = chanceOf(seed);
  const devices = [...(await family(origin, chance() < 0.7 ? 2 : 3))];
  const world: World = { log, devices, chance, notes: new Map(), written: 0 };
  for (const device of devices) await writes(world, device);
  const acts = 6 + Math.floor(chance() * 9);
  for (let each = 0; each < acts; each += 1) await act(world);
  expect(await untrueRows(devices), `history ${seed}`).toEqual([]);
  const wanted = wantedOf(world);
  expect(await agree(world), `history ${seed}`).toEqual(devices.map(() => wanted));
  for (const device of devices) {
    await sync(device);
    const row = await readSync(sessionOf(device));
    expect([row.forked, row.unproven, row.toErase], `history ${seed}`).toEqual(["no", [], []]);
  }
  return world;
}

describe("a relay that lies", () => {
  const parts = Array.from({ length: Math.ceil(HISTORIES / PER_TEST) }, (_, at) => at * PER_TEST);
  test.each(parts)(
    "history %i and those after it: no lie is believed, nothing is lost, and all agree once it is honest",
    async (from) => {
      const log = new LyingLog(chanceOf(from));
      const { origin } = await relayOver(log);
      const [stranger] = await family(origin, 1);
      await keepNote(stranger as Quiet, "somebody else's");
      await sync(stranger as Quiet);
      for (let seed = from; seed < Math.min(HISTORIES, from + PER_TEST); seed += 1) {
        const { devices } = await history(log, origin, seed);
        expect(await untrueRows(devices), `history ${seed}`).toEqual([]);
        for (const { vault } of devices) vault.leave();
      }
    },
    240_000,
  );
});

describe("two versions of one entry", () => {
  test("stop receiving in this space, and what is here stays", async () => {
    const log = new LyingLog(chanceOf(1));
    const { origin } = await relayOver(log);
    const [a, b] = (await family(origin, 2)) as [Quiet, Quiet];
    const first = await keepNote(a, "as it was");
    await sync(a);
    await sync(b);
    const row = (await rowsOf(sessionOf(a), 1, 1))[0]?.row;
    const session = sessionOf(a);
    const header = { kind: 1, space: session.spaceBytes, author: session.authorBytes, seq: 1, epoch: 0 } as const;
    const keys = { space: session.keys.shut[0] as CryptoKey, selftag: session.keys.selftags[0] as CryptoKey };
    const body = new Uint8Array([0, 123, 125]);
    const other = await sealEntry({ header: { ...header, prev: row?.bytes.slice(46, 78) as never }, body }, keys);
    log.replace(spaceOf(a), 0, other);
    log.rollBack(spaceOf(a), 1, "known");
    await sync(b);
    expect((await readSync(sessionOf(b))).forked).toBe("yes");
    await keepNote(a, "after that");
    await sync(a);
    await sync(b);
    expect(await notesAt(b)).toEqual(["as it was"]);
    expect(partsOf(first).seq).toBe(1);
  });
});

describe("a copied device", () => {
  test("takes a new name, keeps what only it wrote, and both copies and the others read all of it", async () => {
    const log = new LyingLog(chanceOf(2));
    const { origin } = await relayOver(log);
    const [a, b] = (await family(origin, 2)) as [Quiet, Quiet];
    const twin = await copyOf(a);
    await keepNote(a, "by the first");
    await sync(a);
    await keepNote(twin, "by the copy");
    await keepNote(twin, "and more by the copy");
    const before = sessionOf(twin).author;
    expect((await sync(twin)).refusal).toBe("cloned");
    expect(sessionOf(twin).author).not.toBe(before);
    const devices = [a, b, twin];
    const wanted = ["and more by the copy", "by the copy", "by the first"];
    expect(await agree({ log, devices, chance: chanceOf(3), notes: named(wanted), written: 0 })).toEqual(
      devices.map(() => wanted),
    );
  });
});

function named(words: readonly string[]): Map<FactId, string> {
  return new Map(words.map((each, at) => [factId("00".repeat(16) as AuthorId, at + 1), each]));
}
