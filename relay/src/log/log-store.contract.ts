import { afterEach, beforeAll, describe } from "vitest";
import type { Opened, Rig } from "./contract-parts.ts";
import { compactionContract, erasureContract, raceContract } from "./erasure.contract.ts";
import type { LogStore } from "./log-store.ts";
import { orderContract, readingContract } from "./order.contract.ts";
import { refusalContract, retryContract } from "./retry.contract.ts";
import { hintContract, incarnationContract, troubleContract } from "./trouble.contract.ts";

const PARTS = [
  orderContract,
  readingContract,
  retryContract,
  refusalContract,
  erasureContract,
  compactionContract,
  raceContract,
  hintContract,
  troubleContract,
  incarnationContract,
];

/** What every adapter of `LogStore` keeps. Each adapter's test calls this with its own rig, which it also takes down. */
export function logStoreContract(prepare: () => Promise<Rig>): void {
  let rig: Rig | null = null;
  const open: LogStore[] = [];
  const known = (): Rig => {
    if (!rig) throw new Error("the rig is not there yet");
    return rig;
  };
  const keep = (store: LogStore): LogStore => {
    open.push(store);
    return store;
  };
  const opened: Opened = { rig: known, keep, store: async () => keep(await known().open()) };

  describe("the log keeps its contract", { timeout: 60_000 }, () => {
    beforeAll(async () => {
      rig = await prepare();
    }, 120_000);
    afterEach(async () => {
      await Promise.all(open.splice(0).map((store) => store.close()));
    });

    for (const part of PARTS) part(opened);
  });
}
