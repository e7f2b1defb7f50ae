import { parseInstant } from "@ajar/core/shared/stamp";
import type { Fact } from "@ajar/core/journal/entry";
import { sealBackupAt } from "@ajar/vault/backup";
import { tenYears } from "../../core/src/journal/ten-years.fixtures.ts";

/** Ten heavy years. */
export const HEAVY = 40_000;

/** Some were erased again, and a restore leaves those out: this many written, and no fewer than `HEAVY` come back. */
const WRITTEN = 40_300;
const SEED = 20;
/** Opened as any backup is, but cheap to make: what is measured comes after it. */
const CHEAP = { written: 10, most: 20 };

/** A backup file and the words that open it. */
export interface Decade {
  readonly facts: readonly Fact[];
  readonly file: Uint8Array;
  readonly secret: string;
}

/** Ten years of one life up to now, and the backup file they come back from. */
export async function decadeUntilNow(count: number = WRITTEN): Promise<Decade> {
  const until = parseInstant(Date.now());
  if (until === null) throw new RangeError("The clock of this machine is before 1970.");
  const facts = tenYears({ seed: SEED, count, until });
  const secret = "ten years in one file only for measuring how fast";
  const file = await sealBackupAt(CHEAP, facts, { secret, madeAt: until, progress: () => undefined });
  return { facts, file, secret };
}
