import { parseAuthorId, parseFactId, type AuthorId, type FactId } from "@ajar/core/shared/stamp";
import { derive, importKey, openBox, sealBox, type Place } from "./box.ts";
import { deviceKeysJson, parseDeviceKeys, type DeviceKeys } from "./device-keys.ts";
import { concat, fromHex, label, parseHex, parseUtf8, toHex, u64, utf8, type Bytes } from "./bytes.ts";
import { importSelftagKey } from "./entry.ts";

/** Which vault, and which of its keyrings: each change of a slot makes the next generation. */
export interface KeyringName {
  /** 16 random bytes. */
  readonly vault: Bytes;
  /** From 1. */
  readonly generation: number;
}

/** Every secret of one vault, as it lies in the keyring's box. */
export interface Keyring {
  /** The private space: 16 random bytes as hex. */
  readonly space: string;
  readonly author: AuthorId;
  /** K_self by epoch: settings and what belongs to the device. 32 bytes each. */
  readonly self: readonly Bytes[];
  /** K_shut by epoch: everything a person writes. 32 bytes each. */
  readonly shut: readonly Bytes[];
  /** By epoch, the fact that began it; `null` for the first. */
  readonly begun: readonly (FactId | null)[];
  /** Keys of epochs that two devices began at once, and that do not count for writing. */
  readonly also: readonly AlsoKeys[];
  /** What the recovery kit's slot is sealed with, or `null` when there is no kit. Not the twelve words: those cannot be told from it. */
  readonly kit: Bytes | null;
  /** The other devices of this person that write in the private space, also those that do so no more. */
  readonly others: readonly AuthorId[];
  /** Of those that were removed, the last entry that counts. */
  readonly until: Readonly<Record<AuthorId, number>>;
  /** What this device logs in and receives keys with, or `null` while nothing has asked for it. */
  readonly device: DeviceKeys | null;
  /** Whom this device was before it took a new author id, until the relay knows it by the new one. */
  readonly before: { readonly author: AuthorId; readonly device: DeviceKeys } | null;
  /** Where the private space is also kept, or `null`: on this device only. */
  readonly relay: RelayPlace | null;
}

/** The keys of an epoch that lost to another of the same number. What was written with them before that was known stays. */
export interface AlsoKeys {
  readonly epoch: number;
  readonly begun: FactId;
  readonly self: Bytes;
  readonly shut: Bytes;
}

/** A relay this device keeps its private space at. */
export interface RelayPlace {
  /** `https://host`, no path: what is dialled, and what a login signs. */
  readonly origin: string;
}

/** The keyring as keys that cannot be read out: what an open vault works with. */
export interface SpaceKeys {
  readonly self: readonly CryptoKey[];
  readonly shut: readonly CryptoKey[];
  /** Of every epoch there is a key of; the last one is for writing. */
  readonly selftags: readonly CryptoKey[];
  readonly also: readonly { readonly epoch: number; readonly self: CryptoKey; readonly shut: CryptoKey }[];
}

const KEY_BYTES = 32;

/** A keyring for a new vault. `random(n)` gives n bytes. */
export function newKeyring(random: (n: number) => Bytes): Keyring {
  const author = toHex(random(16)) as AuthorId;
  const keys = { self: [random(KEY_BYTES)], shut: [random(KEY_BYTES)] };
  const alone = { others: [], until: {}, device: null, before: null, relay: null };
  return { space: toHex(random(16)), author, ...keys, begun: [null], also: [], kit: null, ...alone };
}

export function sealKeyring(vaultKey: CryptoKey, name: KeyringName, keyring: Keyring): Promise<Bytes> {
  const { space, author, self, shut, begun, kit, others, until, device, before, relay } = keyring;
  const also = keyring.also.map((keys) => ({ ...keys, self: toHex(keys.self), shut: toHex(keys.shut) }));
  const keys = { self: self.map(toHex), shut: shut.map(toHex), begun, also, kit: kit && toHex(kit) };
  const was = before && { author: before.author, device: deviceKeysJson(before.device) };
  const json = {
    schema: 1,
    space,
    author,
    ...keys,
    others,
    until,
    device: device && deviceKeysJson(device),
    before: was,
    relay,
  };
  return sealBox(placeOf(vaultKey, name), utf8(JSON.stringify(json)));
}

/** Returns `null` when the box does not open under this key and name, or does not hold a keyring. */
export async function openKeyring(vaultKey: CryptoKey, name: KeyringName, box: Uint8Array): Promise<Keyring | null> {
  const opened = await openBox(placeOf(vaultKey, name), box);
  return opened.ok ? parseKeyring(parseUtf8(opened.value)) : null;
}

/** Imports the keys of a keyring, and derives the self-tag key of each epoch. */
export async function spaceKeysOf(keyring: Keyring): Promise<SpaceKeys> {
  const self = await Promise.all(keyring.self.map(importKey));
  const shut = await Promise.all(keyring.shut.map(importKey));
  const also = await Promise.all(
    keyring.also.map(async (keys) => ({
      epoch: keys.epoch,
      self: await importKey(keys.self),
      shut: await importKey(keys.shut),
    })),
  );
  const from = { salt: fromHex(keyring.space), info: label("ajar/v1/selftag") };
  const all = [...also.map((keys) => keys.self), ...self];
  const selftags = await Promise.all(all.map(async (key) => importSelftagKey(await derive(key, from, KEY_BYTES))));
  return { self, shut, selftags, also };
}

function placeOf(key: CryptoKey, name: KeyringName): Place {
  return { key, use: "keyring", context: concat(name.vault, u64(name.generation)) };
}

function parseKeyring(text: string | null): Keyring | null {
  const given: unknown = text === null ? null : JSON.parse(text);
  if (!isRecord(given) || given["schema"] !== 1) return null;
  const author = parseAuthorId(given["author"]);
  const space = parseAuthorId(given["space"]);
  const self = parseKeys(given["self"]);
  const shut = parseKeys(given["shut"]);
  const kit = given["kit"] === null ? null : (parseKeys([given["kit"]])?.[0] ?? "not-a-key");
  if (author === null || space === null || self === null || shut === null || kit === "not-a-key") return null;
  const begun = self.map((_, epoch) => parseFactId(Array.isArray(given["begun"]) ? given["begun"][epoch] : null));
  return { space, author, self, shut, begun, also: parseAlso(given["also"]), kit, ...reachOf(given) };
}

/** What concerns other devices and a relay. A keyring from before there were any has none of it. */
function reachOf(
  given: Readonly<Record<string, unknown>>,
): Pick<Keyring, "others" | "until" | "device" | "before" | "relay"> {
  const others = Array.isArray(given["others"]) ? given["others"].map(parseAuthorId) : [];
  const relay = given["relay"];
  const origin = isRecord(relay) ? relay["origin"] : null;
  return {
    others: others.filter((author) => author !== null),
    until: isRecord(given["until"]) ? (given["until"] as Keyring["until"]) : {},
    device: parseDeviceKeys(given["device"]),
    before: parseBefore(given["before"]),
    relay: typeof origin === "string" ? { origin } : null,
  };
}

function parseAlso(given: unknown): readonly AlsoKeys[] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((each: unknown) => {
    if (!isRecord(each)) return [];
    const { epoch } = each;
    const begun = parseFactId(each["begun"]);
    const keys = parseKeys([each["self"], each["shut"]]);
    if (!Number.isSafeInteger(epoch) || begun === null || keys === null) return [];
    return [{ epoch: epoch as number, begun, self: keys[0] as Bytes, shut: keys[1] as Bytes }];
  });
}

function parseBefore(given: unknown): Keyring["before"] {
  if (!isRecord(given)) return null;
  const author = parseAuthorId(given["author"]);
  const device = parseDeviceKeys(given["device"]);
  return author && device && { author, device };
}

function parseKeys(given: unknown): readonly Bytes[] | null {
  if (!Array.isArray(given) || given.length === 0) return null;
  const keys = given.map((key) => (typeof key === "string" ? parseHex(key) : null));
  return keys.every((key) => key !== null && key.length === KEY_BYTES) ? (keys as Bytes[]) : null;
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null;
}
