import { parseServerFrame, type LogRow } from "@ajar/core/protocol/frames";
import { parseFact } from "@ajar/core/journal/parse";
import type { AuthorId, FactId, Instant } from "@ajar/core/shared/stamp";
import { toHex, fromHex } from "../bytes.ts";
import type { Calls } from "../calls.ts";
import { newDeviceKeys } from "../device-keys.ts";
import { changeKeyring } from "../engine/change-keyring.ts";
import { factCalls } from "../engine/fact-calls.ts";
import { OpenVault } from "../engine/open-vault.ts";
import { startVault } from "../engine/opening.ts";
import { factsIn } from "../fact-text.ts";
import type { Keyring } from "../keyring.ts";
import { newProfile, type Profile } from "../loopback.fixtures.ts";
import { readKeyring, type Session } from "../session.ts";
import { note, notesIn } from "../words.fixtures.ts";
import { connect, type Connection, type Wire } from "./connection.ts";
import { eraseHere } from "./erase-here.ts";
import { logIn } from "./login.ts";
import { becomeKnown, takeNewAuthor, welcomeStranger } from "./new-author.ts";
import { Round, type RoundRefusal } from "./round.ts";
import { realWire } from "./wire.fixtures.ts";

/** One device without a page: its worker's vault, which goes on the network only when told to. */
export interface Quiet {
  readonly profile: Profile;
  vault: OpenVault;
}

type FactCalls = Pick<Calls, "facts" | "stamp" | "append" | "erase" | "news">;

/** What one sync came to. */
export interface Synced {
  /** Every row that was handed over. */
  readonly given: readonly LogRow[];
  readonly refusal: RoundRefusal["kind"] | "not-in" | null;
  /** Rows that were not what they should be. */
  readonly bad: number;
  readonly round: Round | null;
}

export function callsOf({ vault }: Quiet): FactCalls {
  return factCalls(vault);
}

export function sessionOf({ vault }: Quiet): Session {
  if (vault.session === null) throw new Error("the vault is shut");
  return vault.session;
}

/** Opens the vault of a profile in a new worker. */
export async function opened(profile: Profile): Promise<Quiet> {
  const vault = new OpenVault(profile.around);
  const database = await vault.database();
  const session = database.ok ? await startVault(database.value, profile.around) : null;
  if (!session?.ok) throw new Error("the vault does not open");
  vault.enter(session.value);
  return { profile, vault };
}

export async function keyringAt({ vault }: Quiet): Promise<Keyring> {
  const session = sessionOf({ vault } as Quiet);
  const keyring = await readKeyring(session.database, session.vaultKey, session.name);
  if (keyring === null) throw new Error("no keyring");
  return keyring;
}

async function changed(device: Quiet, change: (keyring: Keyring) => Keyring | Promise<Keyring>): Promise<void> {
  const next = await changeKeyring(sessionOf(device), device.profile.around, change);
  if (!next.ok) throw new Error(next.refusal.kind);
  device.vault.enter(next.value);
}

/** So many devices of one person, all known to each other and to the relay at `origin`. */
export async function family(origin: string, count: number): Promise<readonly Quiet[]> {
  const devices: Quiet[] = [];
  for (let each = 0; each < count; each += 1) devices.push(await opened(newProfile()));
  const first = await keyringAt(devices[0] as Quiet);
  const authors: AuthorId[] = devices.map((device) => sessionOf(device).author);
  const relay = { origin };
  const { space, self, shut } = first;
  for (const device of devices) {
    const others = authors.filter((author) => author !== sessionOf(device).author);
    const keys = await newDeviceKeys();
    await changed(device, (keyring) => ({ ...keyring, space, self, shut, others, device: keys, relay }));
  }
  const keys = await Promise.all(
    devices.map(async (device) => {
      const { author, device: own } = await keyringAt(device);
      return { role: 0, author: fromHex(author), loginKey: (own as NonNullable<typeof own>).login.open };
    }),
  );
  const made = await withRelay(origin, (connection) => {
    const grant = { invite: new Uint8Array(0), work: 0 };
    return connection.ask({ kind: "create", space: fromHex(space), sort: "private", keys, grant });
  });
  if (!made.ok || made.value.kind !== "done") throw new Error(JSON.stringify(made));
  return devices;
}

async function withRelay<T>(
  origin: string,
  work: (connection: Connection) => Promise<T>,
  wire: Wire = realWire,
): Promise<T> {
  const connected = await connect(origin, wire);
  if (!connected.ok) throw new Error("no relay");
  try {
    return await work(connected.value);
  } finally {
    connected.value.leave();
  }
}

/** Keeps a note on this device. */
export async function keepNote(device: Quiet, words: string, at: number = device.profile.clock.ms): Promise<FactId> {
  const calls = callsOf(device);
  for (;;) {
    const stamped = await calls.stamp(at as Instant);
    if (!stamped.ok) throw new Error(stamped.refusal.kind);
    const made = note(words)(stamped.value.stamp);
    const fact = made.ok ? made.value : null;
    const kept = await calls.append(fact);
    if (kept.ok) return (parseFact(fact) as { readonly id: FactId }).id;
    if (kept.refusal.kind !== "moved") throw new Error(kept.refusal.kind);
  }
}

export async function notesAt(device: Quiet): Promise<readonly string[]> {
  const texts = await callsOf(device).facts();
  return notesIn(texts.flatMap(factsIn)).toSorted();
}

const NOT_IN: Synced = { given: [], refusal: "not-in", bad: 0, round: null };

/** One full sync with the relay, and the connection closed after it. */
export async function sync(device: Quiet): Promise<Synced> {
  const { vault } = device;
  const given: LogRow[] = [];
  if (!(await becomeKnown(vault)).ok) return NOT_IN;
  const session = sessionOf(device);
  const { origin, login } = session.relay as NonNullable<Session["relay"]>;
  return withRelay(
    origin,
    async (connection) => {
      const { spaceBytes: space, authorBytes: author } = session;
      const welcome = await logIn(connection, { space, author, login });
      if (!welcome.ok) return NOT_IN;
      const round = await Round.catchUp(session, { connection, welcome: welcome.value }, async () => undefined);
      const ended = await finish(device, round);
      if (ended === "cloned") await takeNewAuthor(vault);
      if (!round.ok && round.refusal.kind === "stranger") await welcomeStranger(vault, round.refusal.author);
      return { given, refusal: ended, bad: round.ok ? round.value.bad : 0, round: round.ok ? round.value : null };
    },
    tapped(given),
  );
}

/** The real network, with an ear on the rows that come. */
function tapped(given: LogRow[]): Wire {
  const listen = ({ data }: MessageEvent<unknown>): void => {
    const frame = data instanceof ArrayBuffer ? parseServerFrame(new Uint8Array(data)) : null;
    if (frame?.kind === "page" || frame?.kind === "page-by") given.push(...frame.items);
  };
  return {
    ...realWire,
    dial: (url) => {
      const socket = new WebSocket(url);
      socket.addEventListener("message", listen);
      return socket;
    },
  };
}

async function finish(
  { vault, profile }: Quiet,
  round: Awaited<ReturnType<typeof Round.catchUp>>,
): Promise<RoundRefusal["kind"] | null> {
  if (!round.ok) return round.refusal.kind;
  const erased = await eraseHere(vault, round.value, profile.clock.ms);
  if (!erased.ok) return erased.refusal.kind;
  const sent = await round.value.send(profile.clock.ms);
  return sent.ok ? null : sent.refusal.kind;
}

/** The same device twice, as after copying a browser's profile. */
export async function copyOf(device: Quiet): Promise<Quiet> {
  const keyring = await keyringAt(device);
  const twin = await opened(newProfile());
  await changed(twin, () => keyring);
  return twin;
}

export const spaceOf = (device: Quiet): string => toHex(sessionOf(device).spaceBytes);
