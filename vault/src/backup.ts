import type { Fact } from "@ajar/core/journal/entry";
import { refuse, type Result } from "@ajar/core/shared/result";
import type { Instant } from "@ajar/core/shared/stamp";
import type { BackupRefusal } from "./vault.ts";
import { openAge, sealAge } from "./backup-age.ts";
import { linesOf, parseLines, type BackupContent, type Progress } from "./backup-lines.ts";
import { wordsTyped } from "./kit.ts";

/** log2 of scrypt's N in files made here: 256 MiB and about a second, as the standard tool has it. */
const WORK_FACTOR_WRITTEN = 18;

/** Files that ask for more are refused before any work: they take a gigabyte and many seconds of a phone. */
const WORK_FACTOR_MOST = 20;

const BACKUP_BYTES_MOST = 256 * 1024 * 1024;

/** How costly a file may be to make and to open. Only tests choose anything but `BACKUP_COST`. */
export interface BackupCost {
  readonly written: number;
  readonly most: number;
}

export const BACKUP_COST: BackupCost = { written: WORK_FACTOR_WRITTEN, most: WORK_FACTOR_MOST };

/** What a backup is made of, beside its facts. */
interface BackupMaking {
  /** Kit words or ten generated words; capitals, spaces, commas and numbering do not matter. */
  readonly secret: string;
  readonly madeAt: Instant;
  /** From 0 to 1; never goes back. */
  readonly progress: Progress;
}

/**
 * One age v1 passphrase file with every fact in it, which the standard `age` tool opens to JSON Lines. `progress` runs
 * from 0 to 1 over lines written, then bytes sealed. Throws when `secret` holds no word.
 */
// oxlint-disable-next-line max-params -- what, with which words, when, and who hears of it: one name each.
export function sealBackup(
  facts: readonly Fact[],
  secret: string,
  madeAt: Instant,
  progress: Progress,
): Promise<Uint8Array> {
  return sealBackupAt(BACKUP_COST, facts, { secret, madeAt, progress });
}

/**
 * Reads a whole backup file and writes nothing. `progress` runs from 0 to 1 over bytes opened, then lines read.
 * Expected refusals: `not-a-backup`, `cut-short` (or altered), `cannot-open` (other words), `too-new`,
 * `too-slow-to-open`, `too-long`.
 */
export function openBackup(
  bytes: Uint8Array,
  secret: string,
  progress: Progress,
): Promise<Result<BackupContent, BackupRefusal>> {
  return openBackupAt(BACKUP_COST, bytes, { secret, progress });
}

/** `sealBackup` at a cost of one's choosing. */
export async function sealBackupAt(
  cost: BackupCost,
  facts: readonly Fact[],
  making: BackupMaking,
): Promise<Uint8Array> {
  const secret = wordsTyped(making.secret);
  if (secret === "") throw new RangeError("a backup needs words to seal it with");
  const { progress } = making;
  const plain = await linesOf(facts, making.madeAt, part(progress, 0, 0.5));
  return sealAge(plain, { secret, workFactor: cost.written }, part(progress, 0.5, 1));
}

/** `openBackup` at a cost of one's choosing. */
export async function openBackupAt(
  cost: BackupCost,
  bytes: Uint8Array,
  opening: Omit<BackupMaking, "madeAt">,
): Promise<Result<BackupContent, BackupRefusal>> {
  if (bytes.length > BACKUP_BYTES_MOST) return refuse({ kind: "too-long", most: BACKUP_BYTES_MOST });
  const { progress } = opening;
  const lock = { secret: wordsTyped(opening.secret), workFactor: cost.most };
  const plain = await openAge(bytes, lock, part(progress, 0, 0.5));
  return plain.ok ? parseLines(plain.value, part(progress, 0.5, 1)) : plain;
}

/** Tells a part of the work as its share of the whole. */
function part(progress: Progress, from: number, to: number): Progress {
  return (share) => progress(from + share * (to - from));
}
