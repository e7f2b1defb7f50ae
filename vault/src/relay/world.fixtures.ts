import type { FactId, Instant } from "@ajar/core/shared/stamp";
import { isSame } from "../bytes.ts";
import { asAuthor } from "../session.ts";
import { headOf, isStub, rowsOf } from "../store/log.ts";
import { callsOf, keepNote, notesAt, sessionOf, spaceOf, sync, type Quiet } from "./history.fixtures.ts";
import type { Chance, LyingLog } from "./lying-log.fixtures.ts";

/** A person's devices, the relay between them, and what every device is to read in the end. */
export interface World {
  readonly log: LyingLog;
  readonly devices: Quiet[];
  readonly chance: Chance;
  readonly notes: Map<FactId, string>;
  written: number;
}

/** Full syncs, all devices one after another, within which an honest relay brings everything together. */
const ROUNDS = 6;

export function one<T>(among: readonly T[], chance: Chance): T {
  return among[Math.floor(chance() * among.length)] as T;
}

/** Writes a note nobody wrote before. */
export async function writes(world: World, device: Quiet): Promise<void> {
  world.written += 1;
  const words = `note ${world.written}`;
  world.notes.set(await keepNote(device, words), words);
}

/** Erases a note this device can read; it is gone for all. Whether it was. */
export async function erases({ notes, chance }: World, device: Quiet): Promise<boolean> {
  const here = new Set(await notesAt(device));
  const [id] =
    one(
      [...notes].filter(([, words]) => here.has(words)),
      chance,
    ) ?? [];
  if (id === undefined) return true;
  const erased = await callsOf(device).erase(id, device.profile.clock.ms as Instant);
  if (erased.ok) notes.delete(id);
  return erased.ok;
}

/** The relay loses the end of what it holds, with a word about it or without. */
export function rollsBack({ log, chance, devices }: World): void {
  const space = spaceOf(devices[0] as Quiet);
  log.rollBack(space, Math.floor(chance() * (log.rowsOf(space).length + 1)), chance() < 0.5 ? "silent" : "known");
}

export function wantedOf({ notes }: World): readonly string[] {
  return [...notes.values()].toSorted();
}

/** What each device reads once the relay has been honest for a few syncs. */
export async function agree(world: World): Promise<readonly (readonly string[])[]> {
  const { devices, log } = world;
  log.lie = "honest";
  const wanted = JSON.stringify(wantedOf(world));
  let read: readonly (readonly string[])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const device of devices) await sync(device);
    read = await Promise.all(devices.map(notesAt));
    if (read.every((each) => JSON.stringify(each) === wanted)) break;
  }
  return read;
}

/** What in any device's log is not the true beginning of its author's chain: holes, and entries nobody wrote. */
export async function untrueRows(devices: readonly Quiet[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const device of devices) {
    for (const other of devices.filter((each) => each !== device)) found.push(...(await untrueIn(device, other)));
  }
  return found;
}

async function untrueIn(device: Quiet, other: Quiet): Promise<readonly string[]> {
  const chain = asAuthor(sessionOf(device), sessionOf(other).author);
  const { seq: end } = await headOf(chain.database, chain);
  if (end === 0) return [];
  const copied = await rowsOf(chain, 1, end);
  const own = await rowsOf(sessionOf(other), 1, end);
  return copied.flatMap(({ seq, row }, at) => {
    const mine = own[at]?.row ?? null;
    if (row === null || mine === null) return [`a hole at ${seq}`];
    return isStub(row) || isStub(mine) || isSame(row.id, mine.id) ? [] : [`not by its author at ${seq}`];
  });
}
