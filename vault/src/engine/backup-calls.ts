import type { Fact } from "@ajar/core/journal/entry";
import { parseFact } from "@ajar/core/journal/parse";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { parseUtf8 } from "../bytes.ts";
import type { Calls, Late, Progress } from "../calls.ts";
import type { Session } from "../session.ts";
import { guarded } from "../store/database.ts";
import type { BackupRefusal, Rehearsal } from "../vault.ts";
import { makeBackup, readBackup, rehearse, type ReadBackup } from "./backups.ts";
import { foldIfLong } from "./chain.ts";
import { erase } from "./fact-calls.ts";
import { instantOf } from "./given.ts";
import type { OpenVault } from "./open-vault.ts";
import { factsOf, readAll } from "./reading.ts";
import { addFacts, erasedBy } from "./restoring.ts";

/** Share of a restore's progress that goes to opening the file. */
const OPENING_SHARE = 0.9;

type Names = "makeBackup" | "checkBackup" | "restoreBackup" | "bringIn";

/** What the page asks about backup files. `start` makes a vault for a restore when there is none. */
export function backupCalls(vault: OpenVault, start: Calls["start"]): Pick<Calls, Names> {
  return {
    makeBackup: (secret, at, progress) =>
      vault.withSession((session) => makeBackup(session, secret, { now: instantOf(at), progress })),
    checkBackup: async (file, secret, progress) => {
      const backup = await readBackup(file, secret, progress);
      if (!backup.ok) return backup;
      return guarded<Rehearsal, BackupRefusal>(async () => ok(await rehearse(vault.session, backup.value)));
    },
    restoreBackup: (file, secret, progress) => restoreFrom(vault, start, { file, secret, progress }),
    bringIn: async (text, at) => {
      const facts = factsFrom(text);
      if (facts === null) return refuse({ kind: "not-a-backup" });
      const given: ReadBackup = { facts, count: facts.length, madeAt: instantOf(at) };
      return vault.alone((session) => restore(vault, session, given));
    },
  };
}

/** Facts as a readable copy holds them, each judged anew; `null` when one cannot be read. */
function factsFrom(text: Uint8Array): readonly Fact[] | null {
  const listed: unknown = JSON.parse(parseUtf8(text) ?? "null");
  const facts = Array.isArray(listed) ? listed.map(parseFact) : [null];
  const whole = facts.filter((fact) => fact !== null);
  return whole.length === facts.length ? whole : null;
}

async function restoreFrom(
  vault: OpenVault,
  start: Calls["start"],
  given: { readonly file: Uint8Array; readonly secret: string; readonly progress: Progress },
): Promise<Result<Rehearsal, BackupRefusal>> {
  const { file, secret, progress } = given;
  const backup = await readBackup(file, secret, (share) => progress(share * OPENING_SHARE));
  if (!backup.ok) return backup;
  const started = vault.session === null ? await start() : null;
  if (started !== null && !started.ok) {
    return refuse(started.refusal.kind === "needs-secret" ? { kind: "locked" } : started.refusal);
  }
  const restored = await vault.alone((session) => restore(vault, session, backup.value));
  progress(1);
  return restored;
}

async function restore(
  vault: OpenVault,
  session: Session,
  backup: ReadBackup,
): Promise<Result<Rehearsal, BackupRefusal | Late>> {
  const here = new Set(factsOf(await readAll(session)).map((fact) => fact.id));
  const added = await addFacts(session, await vault.moveOn(session), backup.facts);
  if (!added.ok) return added;
  const { known, brought } = added.value;
  vault.remember(known);
  for (const item of erasedBy(brought, here)) await erase(vault, session, { item, now: known.clock.ms });
  await foldIfLong(session, known);
  const { madeAt, count } = backup;
  return ok({ madeAt, count, fresh: brought.fresh.length, differing: brought.differing.length });
}
