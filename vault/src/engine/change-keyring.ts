import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { sealKeyring, type Keyring } from "../keyring.ts";
import { openSession, readKeyring, type Session } from "../session.ts";
import { CURRENT, commit, type StorageRefusal } from "../store/database.ts";
import { KEY_LOCK, type Surroundings } from "../surroundings.ts";

export type KeyringRefusal = { readonly kind: "locked" } | StorageRefusal;

/**
 * Changes what lies in the keyring under the same vault key: another device, another epoch, a relay. One write, so a stop
 * leaves old or new. Resolves with the session to go on with; hand it to `OpenVault.enter`.
 */
export function changeKeyring(
  session: Session,
  around: Surroundings,
  change: (keyring: Keyring) => Keyring | Promise<Keyring>,
): Promise<Result<Session, KeyringRefusal>> {
  return around.locks.request(KEY_LOCK, async () => {
    const { database, name, vaultKey } = session;
    const keyring = await readKeyring(database, vaultKey, name);
    if (keyring === null) return refuse({ kind: "locked" });
    const box = await sealKeyring(vaultKey, name, await change(keyring));
    const plan = { stores: ["keyring"], durability: "strict" } as const;
    const written = await commit<null, { readonly kind: "locked" }>(database, plan, async (write) => {
      const store = write.objectStore("keyring");
      const current = await store.get(CURRENT);
      if (current?.kind !== "current" || current.generation !== name.generation) return refuse({ kind: "locked" });
      await store.put({ kind: "box", box }, name.generation);
      return ok(null);
    });
    if (!written.ok) return written;
    const next = await openSession(database, vaultKey, session.openedBy);
    return next === null ? refuse({ kind: "locked" }) : ok(next);
  });
}
