import type { ServerFrame } from "@ajar/core/protocol/frames";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { parseInstant } from "@ajar/core/shared/stamp";
import { utf8 } from "../bytes.ts";
import { importLogin, newDeviceKeys } from "../device-keys.ts";
import type { DeleteThereRefusal, ElsewhereStanding, SwitchOnRefusal, SwitchOnWish } from "../elsewhere.ts";
import type { ElsewhereCalls } from "../elsewhere-calls.ts";
import { changeKeyring, type KeyringRefusal } from "../engine/change-keyring.ts";
import type { OpenVault } from "../engine/open-vault.ts";
import type { Keyring } from "../keyring.ts";
import { readKeyring, type Session } from "../session.ts";
import { commit } from "../store/database.ts";
import { connect, type Connection } from "./connection.ts";
import { logIn } from "./login.ts";
import type { Sync } from "./sync.ts";
import { readSync, UNMET } from "./sync-row.ts";
import { findWork } from "./work.ts";

/** Full syncs an entry may be missing before a person is told. */
const MISSES_TOLD = 2;

/** What the page asks about the relay. */
export function elsewhereCalls(vault: OpenVault, sync: Sync): ElsewhereCalls {
  return {
    elsewhere: async () => {
      const standing = await vault.withSession(async (session) => ok(await standingOf(session, sync)));
      return standing.ok && standing.value !== null
        ? standing.value
        : { kind: "here-only", home: vault.around.beyond.home };
    },
    switchOn: (wish) => sync.alone(() => switchOn(vault, wish)),
    switchOff: () =>
      vault.withSession<null, KeyringRefusal>(async (session) => {
        return goOn(vault, await changeKeyring(session, vault.around, (keyring) => ({ ...keyring, relay: null })));
      }),
    deleteThere: () => sync.alone(() => deleteThere(vault)),
    tryNow: async () => {
      sync.tryNow();
      return null;
    },
  };
}

async function standingOf(session: Session, sync: Sync): Promise<ElsewhereStanding | null> {
  if (session.relay === null) return null;
  const row = await readSync(session);
  const waiting = await session.database.count("outbox", IDBKeyRange.bound([session.space], [session.space, []]));
  const isLong = Object.values(row.wanted).some(({ misses }) => misses >= MISSES_TOLD);
  return {
    kind: "kept",
    origin: session.relay.origin,
    reach: sync.reach,
    safeAt: row.safeAt === 0 ? null : parseInstant(row.safeAt),
    waiting,
    notArrived: isLong || row.unproven.length > 0 ? "yes" : "no",
    twoVersions: row.forked,
  };
}

/** An origin as the relay's operator would write it, or `null`. */
export function parseOrigin(given: string): string | null {
  if (!URL.canParse(given)) return null;
  const { protocol, origin } = new URL(given);
  return protocol === "https:" || protocol === "http:" ? origin : null;
}

async function switchOn(vault: OpenVault, wish: SwitchOnWish): Promise<Result<null, SwitchOnRefusal>> {
  const origin = parseOrigin(wish.origin ?? vault.around.beyond.home);
  if (origin === null) return refuse({ kind: "not-an-address" });
  return vault.withSession<null, SwitchOnRefusal>(async (given) => {
    const ready = await changeKeyring(given, vault.around, async (keyring) => ({
      ...keyring,
      device: keyring.device ?? (await newDeviceKeys()),
    }));
    if (!ready.ok) return ready;
    const made = await makeRoom(vault, ready.value, { origin, invite: wish.invite.trim() });
    if (!made.ok) return made;
    const session = ready.value;
    await commit<null, never>(session.database, { stores: ["sync"], durability: "relaxed" }, async (write) => {
      await write.objectStore("sync").put(UNMET, session.space);
      return ok(null);
    });
    return goOn(vault, await changeKeyring(session, vault.around, (keyring) => ({ ...keyring, relay: { origin } })));
  });
}

/** Makes the space at the relay, or finds that it is there and knows this device. */
async function makeRoom(
  vault: OpenVault,
  session: Session,
  { origin, invite }: { readonly origin: string; readonly invite: string },
): Promise<Result<null, SwitchOnRefusal>> {
  const keyring = await readKeyring(session.database, session.vaultKey, session.name);
  if (keyring?.device == null) return refuse({ kind: "locked" });
  const { device } = keyring;
  const known = await atRelay(vault, origin, (connection) => entered(connection, session, device));
  if (known.ok || known.refusal.kind !== "not-admitted")
    return known.ok ? ok(null) : refuse(switchedOff(known.refusal));
  return atRelay(vault, origin, async (connection) => {
    const create = (work: number): ReturnType<Connection["ask"]> => {
      const keys = [{ role: 0, author: session.authorBytes, loginKey: device.login.open }];
      const grant = { invite: utf8(invite), work };
      return connection.ask({ kind: "create", space: session.spaceBytes, sort: "private", keys, grant });
    };
    let answer = await create(0);
    if (answer.ok && answer.value.kind === "refused" && answer.value.why === "work-needed") {
      const work = await findWork(session.spaceBytes, answer.value.detail, () => connection.ended === null);
      if (work === null) return refuse({ kind: "out-of-reach" });
      answer = await create(work);
    }
    if (!answer.ok) return refuse({ kind: "out-of-reach" });
    return madeOf(answer.value);
  });
}

function madeOf(frame: ServerFrame): Result<null, SwitchOnRefusal> {
  if (frame.kind === "done") return ok(null);
  if (frame.kind === "closed") return refuse({ kind: "deleted-there" });
  const isNo = frame.kind === "refused" && frame.why === "not-admitted";
  return refuse({ kind: isNo ? "needs-invite" : "out-of-reach" });
}

function switchedOff(refusal: EnterRefusal): SwitchOnRefusal {
  return refusal.kind === "closed" ? { kind: "deleted-there" } : { kind: "out-of-reach" };
}

async function deleteThere(vault: OpenVault): Promise<Result<null, DeleteThereRefusal>> {
  return vault.withSession<null, DeleteThereRefusal>(async (session) => {
    const { relay } = session;
    const keyring = await readKeyring(session.database, session.vaultKey, session.name);
    if (relay === null) return ok(null);
    if (keyring?.device == null) return refuse({ kind: "locked" });
    const { device } = keyring;
    const closed = await atRelay<null, EnterRefusal>(vault, relay.origin, async (connection) => {
      const member = await entered(connection, session, device);
      if (!member.ok) return member.refusal.kind === "closed" ? ok(null) : member;
      // A closed space says so to everyone in it, and that may come before the answer.
      let isClosed = false;
      connection.onUnasked((frame) => (isClosed ||= frame.kind === "closed"));
      const answer = await connection.ask({ kind: "close" });
      isClosed ||= answer.ok && (answer.value.kind === "done" || answer.value.kind === "closed");
      return isClosed ? ok(null) : refuse({ kind: "out-of-reach" });
    });
    if (!closed.ok) return refuse({ kind: "out-of-reach" });
    return goOn(vault, await changeKeyring(session, vault.around, (now) => ({ ...now, relay: null })));
  });
}

export type EnterRefusal =
  | { readonly kind: "not-admitted" }
  | { readonly kind: "closed" }
  | { readonly kind: "out-of-reach" };

export async function entered(
  connection: Connection,
  session: Session,
  device: NonNullable<Keyring["device"]>,
): Promise<Result<null, EnterRefusal>> {
  const { spaceBytes: space, authorBytes: author } = session;
  const welcome = await logIn(connection, { space, author, login: await importLogin(device.login) });
  if (welcome.ok) return ok(null);
  const { kind } = welcome.refusal;
  return refuse({ kind: kind === "not-admitted" || kind === "closed" ? kind : "out-of-reach" });
}

/** Does one thing over a connection of its own. */
export async function atRelay<T, R>(
  vault: OpenVault,
  origin: string,
  work: (connection: Connection) => Promise<Result<T, R>>,
): Promise<Result<T, R | { readonly kind: "out-of-reach" }>> {
  const connected = await connect(origin, vault.around.beyond.wire);
  if (!connected.ok) return refuse({ kind: "out-of-reach" });
  try {
    return await work(connected.value);
  } finally {
    connected.value.leave();
  }
}

/** Goes on with a changed keyring, and tells the other tabs. */
export function goOn<R>(vault: OpenVault, changed: Result<Session, R>): Result<null, R> {
  if (!changed.ok) return changed;
  vault.enter(changed.value);
  vault.around.beyond.tabs.tell({ kind: "keyring" });
  return ok(null);
}
