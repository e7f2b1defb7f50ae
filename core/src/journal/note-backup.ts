import type { Result } from "../shared/result.ts";
import { ok } from "../shared/result.ts";
import type { Instant, Stamp } from "../shared/stamp.ts";
import type { BackupMade } from "./facts.ts";

export interface BackupDraft {
  readonly madeAt: Instant;
  /** How many facts the file holds. */
  readonly count: number;
}

/** Notes that a backup file was handed to the person. Nothing can stand against it. */
export function noteBackup({ madeAt, count }: BackupDraft, stamp: Stamp): Result<BackupMade, never> {
  return ok({ kind: "backup-made", ...stamp, madeAt, count });
}
