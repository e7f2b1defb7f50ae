import { ok } from "@ajar/core/shared/result";
import type { AuthorId } from "@ajar/core/shared/stamp";
import { importLogin, newDeviceKeys } from "../device-keys.ts";
import { changeKeyring } from "../engine/change-keyring.ts";
import { slotsOf } from "../engine/opening.ts";
import type { Keyring } from "../keyring.ts";
import { newProfile, openTab, type Profile, type Tab } from "../loopback.fixtures.ts";
import { openSession, readKeyring, type Session } from "../session.ts";
import { openDatabase } from "../store/database.ts";
import { notesIn } from "../words.fixtures.ts";
import { connect } from "./connection.ts";
import { logIn } from "./login.ts";
import { realWire } from "./wire.fixtures.ts";

/** One person's device: its browser profile, and the tab that is open. */
export interface Device {
  readonly profile: Profile;
  tab: Tab;
}

/** Works with the session of a profile that opens by itself, as the vault's own worker would. */
export async function withSession<T>(profile: Profile, work: (session: Session) => Promise<T>): Promise<T> {
  const database = await openDatabase(profile.factory, "pages");
  if (!database.ok) throw new Error(database.refusal.kind);
  const { device } = await slotsOf(database.value, { generation: 1 });
  const session = device?.kind === "device" ? await openSession(database.value, device.key, "device") : null;
  if (session === null) throw new Error("no session");
  try {
    return await work(session);
  } finally {
    database.value.close();
  }
}

export function keyringOf(profile: Profile): Promise<Keyring> {
  return withSession(profile, async (session) => {
    const keyring = await readKeyring(session.database, session.vaultKey, session.name);
    if (keyring === null) throw new Error("no keyring");
    return keyring;
  });
}

function change(profile: Profile, next: (keyring: Keyring) => Keyring): Promise<unknown> {
  return withSession(profile, async (session) => changeKeyring(session, profile.around, next));
}

/** A device with its journal also kept at a relay. */
export async function firstDevice(origin: string): Promise<Device> {
  const profile = newProfile();
  const tab = await openTab(profile);
  const switched = await tab.vault.elsewhere.switchOn({ origin, invite: "" });
  if (!switched.ok) throw new Error(switched.refusal.kind);
  return { profile, tab };
}

/** Another device of the same person, linked by hand: it is handed the keys, and the relay knows its login. */
export async function anotherDevice(origin: string, ...known: readonly Device[]): Promise<Device> {
  const profile = newProfile();
  await (await openTab(profile)).vault.lock();
  const first = known[0] as Device;
  const keys = await keyringOf(first.profile);
  const device = await newDeviceKeys();
  const { author } = await keyringOf(profile);
  const others: AuthorId[] = [keys.author, ...keys.others];
  const { space, self, shut } = keys;
  await change(profile, (keyring) => ({ ...keyring, space, self, shut, others, device, relay: { origin } }));
  for (const each of known) await each.tab.vault.lock();
  await admit(first.profile, origin, { author, loginKey: device.login.open });
  for (const each of known) {
    await change(each.profile, (keyring) => ({ ...keyring, others: [...keyring.others, author] }));
    await reopen(each);
  }
  return { profile, tab: await openTab(profile) };
}

/** Has the relay know another login, with the key of a device it knows. */
async function admit(
  by: Profile,
  origin: string,
  added: { readonly author: AuthorId; readonly loginKey: Uint8Array<ArrayBuffer> },
): Promise<void> {
  await withSession(by, async (session) => {
    const connection = await connect(origin, realWire);
    const keyring = await keyringOf(by);
    if (!connection.ok || keyring.device === null) throw new Error("no way to the relay");
    const login = await importLogin(keyring.device.login);
    await logIn(connection.value, { space: session.spaceBytes, author: session.authorBytes, login });
    const author = Uint8Array.from(Buffer.from(added.author, "hex"));
    const answer = await connection.value.ask({ kind: "keys", add: [{ ...added, author }], remove: [] });
    if (!answer.ok || answer.value.kind !== "done") throw new Error(JSON.stringify(answer));
    connection.value.leave();
    return ok(null);
  });
}

/** Closes what is open on a device and opens it anew, as after a night. */
export async function reopen(device: Device): Promise<void> {
  await device.tab.vault.lock();
  device.tab = await openTab(device.profile);
}

export async function notesOf({ tab }: Device): Promise<readonly string[]> {
  return notesIn(await tab.vault.facts()).toSorted();
}

/** How long a busy machine may take until what is awaited has come. */
export const PATIENCE_MS = 20_000;

/** Waits until `isSo`, at most `PATIENCE_MS`. */
async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What every device reads once they agree with each other and with these notes. */
export async function readTogether(devices: readonly Device[], notes: readonly string[]): Promise<readonly string[][]> {
  const wanted = JSON.stringify([...notes].toSorted());
  let read: readonly string[][] = [];
  await eventually(async () => {
    read = await Promise.all(devices.map(async (device) => [...(await notesOf(device))]));
    return read.every((each) => JSON.stringify(each) === wanted);
  });
  return read;
}

/** The same notes for each of so many devices. */
export function each(count: number, ...notes: readonly string[]): readonly string[][] {
  return Array.from({ length: count }, () => notes.toSorted());
}
