import { ok, refuse, type Result } from "@ajar/core/shared/result";
import type { Calls } from "../calls.ts";
import type { OpenedHere } from "../opened-here.ts";
import type { Session } from "../session.ts";
import { guarded } from "../store/database.ts";
import { isDatabase } from "../store/is-database.ts";
import type { KitDraft, KitRefusal, PassphraseRefusal, Secret, StartRefusal, UnlockRefusal } from "../vault.ts";
import { changePassphrase, confirmKit, draftOf, drawKit, isPassphrase, type PendingKit } from "./locking.ts";
import type { OpenVault } from "./open-vault.ts";
import { lookAt, slotsOf, startVault, unlockVault } from "./opening.ts";
import { sweep } from "./rekey.ts";

type Names =
  | "look"
  | "start"
  | "unlock"
  | "offerPassphrase"
  | "offerBackupWords"
  | "weigh"
  | "setPassphrase"
  | "verify"
  | "drawKit"
  | "confirmKit";

/** The ways in: opening, and changing what opens it. `forget` lets go of a kit that waits to be confirmed. */
export interface Ways {
  readonly calls: Pick<Calls, Names>;
  readonly forget: () => void;
}

export function wayCalls(vault: OpenVault): Ways {
  const { around } = vault;
  let pending: PendingKit | null = null;

  /** Goes on with the new keys, after a change of slots. */
  const rekeyed = <R>(answer: Result<Session, R>): Result<null, R> => {
    if (!answer.ok) return answer;
    pending = null;
    vault.enter(answer.value);
    return ok(null);
  };

  const calls: Ways["calls"] = {
    look: async () => {
      const state = await guarded(async () => {
        if (!(await isDatabase(around.factory, around.name))) return ok({ kind: "none" } as const);
        const database = await vault.database();
        return database.ok ? ok(await lookAt(database.value)) : database;
      });
      return state.ok ? state.value : { kind: "none" };
    },
    start: () =>
      guarded<OpenedHere, StartRefusal>(async () => {
        const database = await vault.database();
        if (!database.ok) return database;
        const session = await startVault(database.value, around);
        return session.ok ? ok(await enter(vault, session.value)) : session;
      }),
    unlock: (secret) => unlock(vault, secret),
    offerPassphrase: async () => (await import("../passphrase.ts")).fiveWords(around.random),
    offerBackupWords: async () => (await import("../passphrase.ts")).tenWords(around.random),
    weigh: async (passphrase) => (await import("../passphrase.ts")).weigh(passphrase.trim()),
    setPassphrase: (change) =>
      vault.withSession<null, PassphraseRefusal>(async (session) =>
        rekeyed(await changePassphrase(session, around, change)),
      ),
    verify: async (passphrase) => {
      const proved = await vault.withSession(async (session) => ok(await isPassphrase(session, around, passphrase)));
      return proved.ok && proved.value;
    },
    drawKit: (passphrase) =>
      vault.withSession<KitDraft, PassphraseRefusal>(async (session) => {
        const drawn = await drawKit(session, around, passphrase);
        if (!drawn.ok) return drawn;
        pending = drawn.value;
        return ok(draftOf(drawn.value));
      }),
    confirmKit: (answers) =>
      vault.withSession<null, KitRefusal>(async (session) => {
        if (pending === null) return refuse({ kind: "nothing-drawn" });
        return rekeyed(await confirmKit(session, around, { kit: pending, answers }));
      }),
  };
  return { calls, forget: () => (pending = null) };
}

async function unlock(vault: OpenVault, secret: Secret): Promise<Result<OpenedHere, UnlockRefusal>> {
  const opened = await guarded<OpenedHere, UnlockRefusal>(async () => {
    const database = await vault.database();
    if (!database.ok) return refuse({ kind: "no-storage" });
    const session = await unlockVault(database.value, vault.around, secret);
    return session.ok ? ok(await enter(vault, session.value)) : session;
  });
  if (opened.ok) return opened;
  return refuse(opened.refusal.kind === "storage-full" ? { kind: "no-storage" } : opened.refusal);
}

async function enter(vault: OpenVault, session: Session): Promise<OpenedHere> {
  vault.enter(session);
  await sweep(session, vault.around);
  return openedHere(session);
}

/** An open vault as the page's side of the wall knows it. */
export async function openedHere(session: Session): Promise<OpenedHere> {
  const { passphrase, kit } = await slotsOf(session.database, session.name);
  return {
    author: session.author,
    space: session.space,
    by: session.openedBy,
    passphrase: passphrase === null ? "none" : "set",
    kit: kit === null ? "none" : "made",
  };
}
