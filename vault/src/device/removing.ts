import { devicesOf } from "@ajar/core/device/devices";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import type { AuthorId } from "@ajar/core/shared/stamp";
import { fromHex } from "../bytes.ts";
import type { OpenVault } from "../engine/open-vault.ts";
import type { EpochRefusal } from "../link/linking.ts";
import type { Connection } from "../relay/connection.ts";
import { atRelay, entered } from "../relay/keeping-elsewhere.ts";
import type { Sync } from "../relay/sync.ts";
import { readKeyring } from "../session.ts";
import { deviceFactsOf } from "./device-facts.ts";
import { beginEpoch } from "./epochs.ts";

/**
 * Takes a device out. First at the relay, which lets it in no more and says how far it had come; then, in one fact, from
 * the list, with fresh keys for the rest.
 */
export async function removeDevice(
  { vault, sync }: { readonly vault: OpenVault; readonly sync: Sync },
  device: AuthorId,
): Promise<Result<null, EpochRefusal>> {
  const { session } = vault;
  if (session === null) return refuse({ kind: "locked" });
  const devices = devicesOf(await deviceFactsOf(session)).here;
  const gone = devices.find((each) => each.device === device);
  if (gone === undefined || device === session.author) return refuse({ kind: "device-unknown" });
  const last = await outAtRelay({ vault, sync }, { author: fromHex(device), loginKey: fromHex(gone.login) });
  return last.ok ? beginEpoch(vault, [{ device, lastSeq: last.value }]) : last;
}

interface Key {
  readonly author: Uint8Array<ArrayBuffer>;
  readonly loginKey: Uint8Array<ArrayBuffer>;
}

/** Has the relay forget a login, and asks how many entries it has of that device: there will be no more. */
async function outAtRelay(
  { vault, sync }: { readonly vault: OpenVault; readonly sync: Sync },
  key: Key,
): Promise<Result<number, { readonly kind: "no-relay" }>> {
  const { session } = vault;
  const keyring = session && (await readKeyring(session.database, session.vaultKey, session.name));
  if (session?.relay == null || keyring?.device == null) return refuse({ kind: "no-relay" });
  const { device } = keyring;
  const { origin } = session.relay;
  const out = await sync.alone(() =>
    atRelay<number, unknown>(vault, origin, async (connection) => {
      const member = await entered(connection, session, device);
      return member.ok ? forget(connection, key) : member;
    }),
  );
  return out.ok ? out : refuse({ kind: "no-relay" });
}

async function forget(connection: Connection, key: Key): Promise<Result<number, unknown>> {
  const answer = await connection.ask({ kind: "keys", add: [], remove: [key] });
  // It may have gone the last time, when no answer came: then the relay does not know it any more.
  const isGone = answer.ok && (answer.value.kind === "done" || isNot(answer.value));
  if (!isGone) return refuse(answer);
  const asked = await connection.ask({ kind: "read-by", author: key.author, seq: 1, limit: 1 });
  return asked.ok && asked.value.kind === "page-by" ? ok(asked.value.last) : refuse(asked);
}

function isNot(frame: { readonly kind: string; readonly why?: string }): boolean {
  return frame.kind === "refused" && frame.why === "not-allowed";
}
