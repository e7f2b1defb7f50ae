import { isOfDevices } from "@ajar/core/device/devices";
import type { Fact } from "@ajar/core/journal/entry";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { byStamp, type Instant } from "@ajar/core/shared/stamp";
import type { Progress } from "../calls.ts";
import type { Session } from "../session.ts";
import type { BackupFile, BackupRefusal, BackupSecret, Rehearsal } from "../vault.ts";
import { opensWithKit } from "./locking.ts";
import { factsOf, readAll } from "./reading.ts";
import { broughtOf } from "./restoring.ts";

/** Seals every fact but those about devices into one `age` file. Kit words must be the ones that open this vault. */
export async function makeBackup(
  session: Session,
  secret: BackupSecret,
  { now, progress }: { readonly now: Instant; readonly progress: Progress },
): Promise<Result<BackupFile, BackupRefusal>> {
  if (secret.kind === "kit") {
    const opens = await opensWithKit(session, secret.words);
    if (opens !== "yes") return refuse({ kind: opens === "no" ? "cannot-open" : opens });
  }
  const facts = factsOf(await readAll(session))
    .filter((fact) => !isOfDevices(fact))
    .toSorted(byStamp);
  const { sealBackup } = await import("../backup.ts");
  const bytes = await sealBackup(facts, secret.words, now, progress);
  return ok({ name: `backup-${new Date(now).toISOString().slice(0, 10)}.age`, bytes, count: facts.length });
}

/** What lies in a backup file. */
export interface ReadBackup {
  readonly madeAt: Instant;
  readonly facts: readonly Fact[];
  readonly count: number;
}

export async function readBackup(
  file: Uint8Array,
  secret: string,
  progress: Progress,
): Promise<Result<ReadBackup, BackupRefusal>> {
  const { openBackup } = await import("../backup.ts");
  return openBackup(file, secret, progress);
}

/** What restoring it would bring to what is here; with no open vault, all of it. */
export async function rehearse(session: Session | null, backup: ReadBackup): Promise<Rehearsal> {
  const here = session === null ? [] : factsOf(await readAll(session));
  const brought = broughtOf(here, backup.facts);
  const { madeAt, count } = backup;
  return { madeAt, count, fresh: brought.fresh.length, differing: brought.differing.length };
}
