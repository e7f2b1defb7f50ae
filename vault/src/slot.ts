import { COST_WRITTEN, isBearable, type Argon2, type Argon2Cost } from "./argon2.ts";
import { derive, importKey, openBox, sealBox, type Place } from "./box.ts";
import { concat, label, u32, type Bytes } from "./bytes.ts";

/** A way to the vault key. `device` needs no secret, and is there only while no passphrase is. */
export type SlotKind = "device" | "passphrase" | "kit";

/** One slot as it is stored. A device's key is not extractable; the others hold the vault key in a box. */
export type Slot =
  | { readonly kind: "device"; readonly key: CryptoKey }
  | { readonly kind: "passphrase" | "kit"; readonly parameters: Bytes; readonly box: Bytes };

/** What seals one slot: 32 bytes from a passphrase or from kit words, and the parameters they came by. */
export interface SlotSecret {
  readonly kind: "passphrase" | "kit";
  readonly key: Bytes;
  readonly parameters: Bytes;
}

const TYPE_BYTE = { passphrase: 1, kit: 3 } as const;
const SALT_BYTES = 16;
const PARAMETER_BYTES = 12 + SALT_BYTES;
const NO_PARAMETERS = new Uint8Array(0);

/** Returns `null` unless `given` is a slot of this kind as it was stored. */
export function parseSlot(given: unknown, kind: SlotKind): Slot | null {
  if (typeof given !== "object" || given === null) return null;
  const { key, parameters, box } = given as {
    readonly key?: unknown;
    readonly parameters?: unknown;
    readonly box?: unknown;
  };
  if (kind === "device") return key instanceof CryptoKey ? { kind, key } : null;
  const isSealed = parameters instanceof Uint8Array && box instanceof Uint8Array;
  return isSealed ? { kind, parameters: concat(parameters), box: concat(box) } : null;
}

/** Derives what a new passphrase slot is sealed with. A passphrase counts without spaces at its ends, in NFKC. */
export async function newPassphraseSecret(argon2: Argon2, passphrase: string, salt: Bytes): Promise<SlotSecret> {
  const key = await argon2(passphrase.trim(), salt, COST_WRITTEN);
  return { kind: "passphrase", key: concat(key), parameters: parametersOf(COST_WRITTEN, salt) };
}

/** Derives what a stored passphrase slot would open with, or `null` when its parameters are out of bounds. */
export async function passphraseSecretFor(slot: Slot, argon2: Argon2, passphrase: string): Promise<SlotSecret | null> {
  const read = slot.kind === "passphrase" ? parseParameters(slot.parameters) : null;
  if (read === null || slot.kind !== "passphrase") return null;
  const key = await argon2(passphrase.trim(), read.salt, read.cost);
  return { kind: "passphrase", key: concat(key), parameters: slot.parameters };
}

/** Derives what the kit's slot is sealed with from the 16 bytes behind the twelve words. */
export async function kitSecretOf(entropy: Uint8Array, vault: Bytes): Promise<SlotSecret> {
  const key = await derive(await importKey(entropy), { salt: vault, info: label("ajar/v1/kit") }, 32);
  return kitSecret(key);
}

/** The kit's slot key as the keyring keeps it. */
export function kitSecret(key: Bytes): SlotSecret {
  return { kind: "kit", key, parameters: NO_PARAMETERS };
}

/** Wraps the 32 bytes of a vault key. */
export async function sealSlot(vault: Bytes, secret: SlotSecret, vaultKey: Bytes): Promise<Slot> {
  const { kind, parameters } = secret;
  return { kind, parameters, box: await sealBox(await placeOf(vault, secret), vaultKey) };
}

/** The vault key, imported, or `null` when the secret does not open the slot. */
export async function openSlot(vault: Bytes, slot: Slot, secret: SlotSecret): Promise<CryptoKey | null> {
  if (slot.kind === "device" || slot.kind !== secret.kind) return null;
  const opened = await openBox(await placeOf(vault, secret), slot.box);
  if (!opened.ok || opened.value.length !== 32) return null;
  const key = await importKey(opened.value);
  opened.value.fill(0);
  return key;
}

async function placeOf(vault: Bytes, secret: SlotSecret): Promise<Place> {
  const context = concat(vault, Uint8Array.of(TYPE_BYTE[secret.kind]), secret.parameters);
  return { key: await importKey(secret.key), use: "slot", context };
}

/** Memory in KiB, passes, lanes, each u32; then the salt. */
function parametersOf(cost: Argon2Cost, salt: Bytes): Bytes {
  return concat(u32(cost.memoryKib), u32(cost.passes), u32(cost.lanes), salt);
}

/** Returns `null` for a wrong length or a cost below the floor or above the ceiling. */
function parseParameters(bytes: Bytes): { readonly cost: Argon2Cost; readonly salt: Bytes } | null {
  if (bytes.length !== PARAMETER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const cost = { memoryKib: view.getUint32(0), passes: view.getUint32(4), lanes: view.getUint32(8) };
  return isBearable(cost) ? { cost, salt: bytes.slice(12) } : null;
}
