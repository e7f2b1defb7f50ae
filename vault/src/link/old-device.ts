import { addDevice } from "@ajar/core/device/add-device";
import { devicesOf } from "@ajar/core/device/devices";
import type { DeviceAdded, DeviceFact } from "@ajar/core/device/facts";
import { DEVICES_MOST } from "@ajar/core/device/parse";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { parseInstant, partsOf, type AuthorId } from "@ajar/core/shared/stamp";
import { parseHex, toHex, type Bytes } from "../bytes.ts";
import { appendWithKeyring } from "../device/append-with-keyring.ts";
import { deviceFactsOf } from "../device/device-facts.ts";
import { givenNow } from "../device/epochs.ts";
import { newDhPair, type RawPair } from "../device-keys.ts";
import { chainsOf } from "../engine/chain.ts";
import { isPassphrase } from "../engine/locking.ts";
import type { OpenVault } from "../engine/open-vault.ts";
import { slotsOf } from "../engine/opening.ts";
import { dropDraft, keepDraft, readDraft } from "../engine/unfinished.ts";
import type { Keyring } from "../keyring.ts";
import { atRelay, entered } from "../relay/keeping-elsewhere.ts";
import type { Sync } from "../relay/sync.ts";
import { readKeyring, type Session } from "../session.ts";
import type { StorageRefusal } from "../store/database.ts";
import { headOf } from "../store/log.ts";
import { HANDING_OVER_MS, ownOf, type AttemptHere } from "./attempt-here.ts";
import { greet, confirmed, type Compared, type Own } from "./attempt.ts";
import { GOOD_FOR, parseLinkCode, writeLinkCode, type LinkCode } from "./code.ts";
import { writeGift, type EpochKeys, type Gift } from "./gift.ts";
import type { LinkOver } from "./letters.ts";
import type { Linked, LinkedRefusal, OfferRefusal, OfferWish } from "./linking.ts";

// The device that has the journal: it draws the code, and hands over the keys once both were compared.

const MS_PER_MINUTE = 60_000;

/** Under this name the code that waits is kept, sealed, so that locking does not end it. */
const DRAFT = "link";

/** A code that waits for its one answer. */
export interface Waiting {
  readonly code: LinkCode;
  readonly own: Own;
  readonly as: OfferWish["as"];
}

type KeyringOf = Pick<Keyring, "author"> & { readonly device: NonNullable<Keyring["device"]> };

/** Asks the passphrase again, draws a code, and opens its meeting. */
export async function drawCode(
  { vault, sync }: { readonly vault: OpenVault; readonly sync: Sync },
  wish: OfferWish,
): Promise<Result<Waiting, OfferRefusal>> {
  const { around } = vault;
  return vault.withSession<Waiting, OfferRefusal>(async (session) => {
    if ((await slotsOf(session.database, session.name)).passphrase === null) return refuse({ kind: "no-passphrase" });
    if (!(await isPassphrase(session, around, wish.passphrase))) return refuse({ kind: "cannot-open" });
    const keyring = await readKeyring(session.database, session.vaultKey, session.name);
    if (session.relay === null || keyring?.device == null) return refuse({ kind: "not-elsewhere" });
    const listed = await listSelf(vault, wish.name);
    if (!listed.ok) return listed;
    if (listed.value.length >= DEVICES_MOST) return refuse({ kind: "too-many-devices", most: DEVICES_MOST });

    const minutes = GOOD_FOR[wish.as];
    const until = parseInstant((Math.floor(around.beyond.now() / MS_PER_MINUTE) + minutes) * MS_PER_MINUTE);
    if (until === null) throw new RangeError("the clock of this device is out of bounds");
    const code = { origin: session.relay.origin, rendezvous: around.random(16), psk: around.random(32), until };
    const opened = await openMeeting({ vault, sync }, keyring as KeyringOf, { code, minutes });
    if (!opened.ok) return opened;
    const waiting = await freshOwn(vault, keyring as KeyringOf, { code, as: wish.as });
    return waiting;
  });
}

/** Sees to it that the journal lists this device, and answers who is on the list. */
async function listSelf(
  vault: OpenVault,
  name: string,
): Promise<Result<readonly { readonly device: AuthorId }[], { readonly kind: "locked" } | StorageRefusal>> {
  const { session } = vault;
  if (session === null) return refuse({ kind: "locked" });
  const facts = await deviceFactsOf(session);
  const devices = devicesOf(facts);
  if (devices.here.some(({ device }) => device === session.author)) return ok(devices.here);
  const added = await appendWithKeyring<never>(vault, async (keyring, stampAt) => {
    const { device, author } = keyring;
    if (device === null) throw new TypeError("a journal that is kept elsewhere has keys for this device");
    const keys = { dh: toHex(device.dh.open), login: toHex(device.login.open) };
    const fact: DeviceAdded = {
      kind: "device-added",
      ...stampAt(0),
      device: author,
      name,
      ...keys,
      given: givenNow(facts),
    };
    return ok({ facts: [fact], keyring });
  });
  return added.ok ? ok([...devices.here, { device: session.author }]) : added;
}

async function openMeeting(
  { vault, sync }: { readonly vault: OpenVault; readonly sync: Sync },
  { device }: KeyringOf,
  { code, minutes }: { readonly code: LinkCode; readonly minutes: number },
): Promise<Result<null, { readonly kind: "no-relay" }>> {
  const { session } = vault;
  if (session === null) return refuse({ kind: "no-relay" });
  const opened = await sync.alone(() =>
    atRelay<null, unknown>(vault, code.origin, async (connection) => {
      const member = await entered(connection, session, device);
      if (!member.ok) return member;
      const answer = await connection.ask({ kind: "meet-open", meeting: code.rendezvous, minutes });
      return answer.ok && answer.value.kind === "done" ? ok(null) : refuse({ kind: "no-relay" });
    }),
  );
  return opened.ok ? ok(null) : refuse({ kind: "no-relay" });
}

async function freshOwn(
  vault: OpenVault,
  keyring: KeyringOf,
  { code, as }: { readonly code: LinkCode; readonly as: OfferWish["as"] },
): Promise<Result<Waiting, OfferRefusal>> {
  const drawn = { ephemeral: await newDhPair(), nonce: vault.around.random(32) };
  const { ephemeral, nonce } = drawn;
  const words = {
    code: writeLinkCode(code),
    as,
    ephemeral: [toHex(ephemeral.secret), toHex(ephemeral.open)],
    nonce: toHex(nonce),
  };
  const kept = await vault.withSession<null, OfferRefusal>((session) =>
    keepDraft(session, vault.around, { name: DRAFT, words }),
  );
  return kept.ok ? ok({ code, as, own: ownOf(keyring, drawn) }) : kept;
}

/** The code that waits since before Ajar locked, or `null` when there is none that is still good. */
export async function waitingCode(vault: OpenVault): Promise<Waiting | null> {
  const found = await vault.withSession(async (session) => {
    const keyring = await readKeyring(session.database, session.vaultKey, session.name);
    const words = parseWords(await readDraft(session, DRAFT));
    if (words === null || keyring?.device == null || words.code.until <= vault.around.beyond.now()) return ok(null);
    return ok({ code: words.code, as: words.as, own: ownOf(keyring as KeyringOf, words) });
  });
  return found.ok ? found.value : null;
}

interface Words {
  readonly code: LinkCode;
  readonly as: OfferWish["as"];
  readonly ephemeral: RawPair;
  readonly nonce: Bytes;
}

function parseWords(given: unknown): Words | null {
  if (typeof given !== "object" || given === null) return null;
  const { code, as, ephemeral, nonce } = given as Readonly<Record<string, unknown>>;
  const read = typeof code === "string" ? parseLinkCode(code) : null;
  const [secret, open] = Array.isArray(ephemeral) ? ephemeral.map((each) => parseHex(String(each))) : [];
  const drawn = typeof nonce === "string" ? parseHex(nonce) : null;
  if (read === null || secret == null || open == null || drawn === null) return null;
  return { code: read, as: as === "link" ? "link" : "qr", ephemeral: { secret, open }, nonce: drawn };
}

/** The code counts no more, whatever becomes of the attempt. */
export async function spendCode(vault: OpenVault): Promise<void> {
  await vault.withSession((session) => dropDraft(session, vault.around, DRAFT));
}

/** Waits for the other device. From its first letter on the code is spent. */
export async function meetAsOld(vault: OpenVault, attempt: AttemptHere): Promise<Result<Compared, LinkOver>> {
  const answered = await attempt.letters.take("commit");
  await spendCode(vault);
  return answered.ok ? greet(attempt.letters, attempt.code, attempt.own) : answered;
}

/** Once both have said The same: lets the new device in at the relay, lists it, and sends it the keys. */
export async function giveKeys(
  { vault, sync }: { readonly vault: OpenVault; readonly sync: Sync },
  attempt: AttemptHere & { readonly compared: Compared },
  name: string,
): Promise<Result<Linked, LinkedRefusal>> {
  const { letters, compared } = attempt;
  const both = await confirmed(letters, compared);
  if (!both.ok) return both;
  const device = toHex(compared.theirs.author) as AuthorId;
  const let_ = await letIn({ vault, sync }, compared);
  if (!let_.ok) return refuse(await letters.stop(let_.refusal));
  const listed = await listNew(vault, compared, name);
  if (!listed.ok) {
    await letters.stop({ kind: "stopped" });
    return listed;
  }
  const gift = await giftOf(vault);
  if (gift === null) return refuse(await letters.stop({ kind: "stopped" }));
  const [one, two] = writeGift(gift);
  for (const [step, plain] of [
    ["given-1", one],
    ["given-2", two],
  ] as const) {
    const sent = await letters.send(step, plain);
    if (!sent.ok) return sent;
  }
  const callOff = vault.around.beyond.wire.after(HANDING_OVER_MS, () => void letters.stop({ kind: "timed-out" }));
  const arrived = await letters.take("arrived");
  callOff();
  await letters.finish();
  return arrived.ok ? ok({ device }) : arrived;
}

async function letIn(
  { vault, sync }: { readonly vault: OpenVault; readonly sync: Sync },
  { theirs }: Compared,
): Promise<Result<null, { readonly kind: "no-relay" }>> {
  const { session } = vault;
  const keyring = session && (await readKeyring(session.database, session.vaultKey, session.name));
  if (session?.relay == null || keyring?.device == null) return refuse({ kind: "no-relay" });
  const { device } = keyring;
  const { origin } = session.relay;
  const done = await sync.alone(() =>
    atRelay<null, unknown>(vault, origin, async (connection) => {
      const member = await entered(connection, session, device);
      if (!member.ok) return member;
      const add = [{ author: theirs.author, loginKey: theirs.login }];
      const answer = await connection.ask({ kind: "keys", add, remove: [] });
      return answer.ok && answer.value.kind === "done" ? ok(null) : refuse({ kind: "no-relay" });
    }),
  );
  return done.ok ? ok(null) : refuse({ kind: "no-relay" });
}

function listNew(vault: OpenVault, { theirs }: Compared, name: string): Promise<Result<unknown, LinkedRefusal>> {
  const device = toHex(theirs.author) as AuthorId;
  return appendWithKeyring<LinkedRefusal>(vault, async (keyring, stampAt) => {
    const facts: readonly DeviceFact[] = vault.session === null ? [] : await deviceFactsOf(vault.session);
    const draft = {
      device,
      name,
      dh: toHex(theirs.dh),
      login: toHex(theirs.login),
      given: keyring.begun.at(-1) ?? null,
    };
    const added = addDevice(devicesOf(facts), draft, stampAt(0));
    if (!added.ok) {
      return refuse(added.refusal.kind === "too-many-devices" ? added.refusal : { kind: "stopped" });
    }
    return ok({ facts: [added.value], keyring: { ...keyring, others: [...keyring.others, device] } });
  });
}

/** Everything a new device needs to read what was ever written here. */
async function giftOf(vault: OpenVault): Promise<Gift | null> {
  const { session } = vault;
  const keyring = session && (await readKeyring(session.database, session.vaultKey, session.name));
  if (session === null || keyring === null) return null;
  return { space: session.space, epochs: epochsIn(keyring), heads: await headsIn(session) };
}

function epochsIn(keyring: Keyring): readonly EpochKeys[] {
  const main = keyring.self.map((self, epoch) => {
    const begun = keyring.begun[epoch] ?? null;
    return { epoch, self, shut: keyring.shut[epoch] as Bytes, begun: begun && partsOf(begun) };
  });
  return [...main, ...keyring.also.map((keys) => ({ ...keys, begun: partsOf(keys.begun) }))];
}

/** How far each author had come: the new device's first heads, so that a relay cannot show it less. */
async function headsIn(session: Session): Promise<Gift["heads"]> {
  const heads = await Promise.all(
    chainsOf(session).map(async (chain) => {
      const { seq, id } = await headOf(chain.database, chain);
      return { author: chain.author, seq, id };
    }),
  );
  return heads.filter(({ seq }) => seq > 0);
}
