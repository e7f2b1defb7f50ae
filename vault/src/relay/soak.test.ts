import { describe, expect, test } from "vitest";
import { withFault } from "../faults.fixtures.ts";
import { factsIn } from "../fact-text.ts";
import { callsOf, family, opened, sync, type Quiet } from "./history.fixtures.ts";
import { LIES, LyingLog, chanceOf, relayOver } from "./lying-log.fixtures.ts";
import { agree, erases, one, rollsBack, untrueRows, wantedOf, writes, type World } from "./world.fixtures.ts";

/** 10 with every change, 200 by `npm run nightly`. */
const LIVES = Number(process.env["AJAR_LIVES"] ?? 10);
const DAYS = 30;
const DAY_MS = 86_400_000;
const TEN_YEARS_MS = 3_650 * DAY_MS;

/** Where in a sync the tab is killed, or the disk full: somewhere among so many writes. */
const WRITES = 40;

/** The device's worker is gone, and a new one opens the vault. */
async function reopens(world: World, device: Quiet): Promise<void> {
  device.vault.leave();
  const again = await opened(device.profile);
  world.devices[world.devices.indexOf(device)] = again;
}

async function syncStruck(world: World, device: Quiet): Promise<void> {
  const { chance } = world;
  const kind = chance() < 0.5 ? "crash" : "full";
  await withFault({ kind, at: 1 + Math.floor(chance() * WRITES) }, () => sync(device).catch(() => null));
  await reopens(world, device);
}

/** One day of one device: some writing, then perhaps the network, with whatever goes wrong there. */
async function day(world: World, device: Quiet): Promise<void> {
  const { chance, log } = world;
  const { clock } = device.profile;
  clock.ms += DAY_MS;
  if (chance() < 0.1) clock.ms = Math.max(0, clock.ms + Math.round((chance() - 0.5) * 2 * TEN_YEARS_MS));
  for (let left = Math.floor(chance() * 3); left > 0; left -= 1) await writes(world, device);
  if (chance() < 0.15) await erases(world, device);
  if (chance() < 0.08) rollsBack(world);
  if (chance() < 0.4) return;
  log.lie = chance() < 0.5 ? "honest" : one(LIES, chance);
  if (chance() < 0.3) await syncStruck(world, device);
  else await sync(device);
  log.lie = "honest";
}

async function life(origin: string, log: LyingLog, seed: number): Promise<World> {
  const chance = chanceOf(seed);
  const world: World = { log, devices: [...(await family(origin, 3))], chance, notes: new Map(), written: 0 };
  for (let each = 0; each < DAYS; each += 1)
    for (const at of world.devices.keys()) if (chance() < 0.6) await day(world, world.devices[at] as Quiet);
  return world;
}

describe("thirty days of three devices, with everything going wrong", () => {
  test.each(Array.from({ length: LIVES }, (_, at) => at))(
    "life %i: nothing is lost, nothing doubled, and all read the same",
    async (seed) => {
      const log = new LyingLog(chanceOf(seed));
      const { origin } = await relayOver(log);
      const world = await life(origin, log, seed);
      const wanted = wantedOf(world);
      expect(await agree(world)).toEqual(world.devices.map(() => wanted));
      expect(await untrueRows(world.devices)).toEqual([]);
      for (const device of world.devices) {
        const ids = (await callsOf(device).facts()).flatMap(factsIn).map(({ id }) => id);
        expect(ids.length).toBe(new Set(ids).size);
        device.vault.leave();
      }
    },
    120_000,
  );
});
