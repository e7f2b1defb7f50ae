import { describe, expect, test } from "vitest";
import { atEveryWrite } from "../faults.fixtures.ts";
import { copyOf, family, keepNote, opened, sync, type Quiet } from "./history.fixtures.ts";
import { LyingLog, chanceOf, relayOver } from "./lying-log.fixtures.ts";
import { agree, erases, type World } from "./world.fixtures.ts";

interface Start {
  readonly world: World;
  readonly struck: Quiet;
}

const BOTH = ["crash", "full"] as const;

async function worldOf(devices: Quiet[], log: LyingLog): Promise<World> {
  return { log, devices, chance: chanceOf(1), notes: new Map(), written: 0 };
}

async function keeps(world: World, device: Quiet, words: string): Promise<void> {
  world.notes.set(await keepNote(device, words), words);
}

/** Two devices: one has written, erased and sent, the other has written and has yet to hear and to send. */
async function apart(): Promise<Start> {
  const log = new LyingLog(chanceOf(1));
  const { origin } = await relayOver(log);
  const [a, b] = (await family(origin, 2)) as [Quiet, Quiet];
  const world = await worldOf([a, b], log);
  for (const words of ["one", "two"]) await keeps(world, a, words);
  await sync(a);
  await sync(b);
  await erases(world, a);
  await keeps(world, a, "three");
  await sync(a);
  for (const words of ["four", "five"]) await keeps(world, b, words);
  await erases(world, b);
  return { world, struck: b };
}

/** A copy of a device that has written beside it, and has yet to find out. */
async function copied(): Promise<Start> {
  const log = new LyingLog(chanceOf(2));
  const { origin } = await relayOver(log);
  const [a, b] = (await family(origin, 2)) as [Quiet, Quiet];
  const twin = await copyOf(a);
  const world = await worldOf([a, b, twin], log);
  await keeps(world, a, "by the first");
  await sync(a);
  for (const words of ["by the copy", "and more"]) await keeps(world, twin, words);
  return { world, struck: twin };
}

const act = ({ struck }: Start): Promise<unknown> => sync(struck).catch(() => null);

/** The struck tab is gone; a new one opens the same vault. */
async function reopened({ world, struck }: Start): Promise<void> {
  struck.vault.leave();
  world.devices[world.devices.indexOf(struck)] = await opened(struck.profile);
}

describe.each(BOTH)("a tab that meets a %s", (kind) => {
  test("at any write of receiving, erasing and sending: nothing is lost, nothing doubled", async () => {
    const writes = await atEveryWrite(kind, {
      prepare: apart,
      act,
      check: async (start) => {
        await reopened(start);
        const wanted = [...start.world.notes.values()].toSorted();
        expect(await agree(start.world)).toEqual([wanted, wanted]);
      },
    });
    expect(writes).toBeGreaterThan(8);
  }, 240_000);

  test("at any write of taking a new name: the old name or the new one, and every word", async () => {
    const writes = await atEveryWrite(kind, {
      prepare: copied,
      act,
      check: async (start) => {
        await reopened(start);
        const wanted = ["and more", "by the copy", "by the first"];
        const read = await agree(start.world);
        expect(read.map((notes) => new Set(notes))).toEqual(start.world.devices.map(() => new Set(wanted)));
      },
    });
    expect(writes).toBeGreaterThan(5);
  }, 240_000);
});
