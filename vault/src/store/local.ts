import { openBox, sealBox, type Place } from "../box.ts";
import { concat, label, parseUtf8, utf8, type Bytes } from "../bytes.ts";
import type { KeyringName } from "../keyring.ts";
import type { BoxRow } from "./database.ts";

/** Who seals a local box: the vault key, and which vault and generation it belongs to. */
export interface LocalKey {
  readonly vaultKey: CryptoKey;
  readonly name: KeyringName;
}

/** Which local box: its store and its key there, without the generation. */
export interface LocalName {
  readonly store: "segments" | "firstPage" | "drafts";
  readonly key: string;
}

/** Most bytes of what one local box holds, so that its row stays under 48 KiB. */
export const LOCAL_BYTES_MOST = 48_000;

export function sealLocal(by: LocalKey, name: LocalName, plain: Uint8Array): Promise<Bytes> {
  return sealBox(placeOf(by, name), plain);
}

/** Returns `null` when the row is missing, torn, or another row's. */
export async function openLocal(by: LocalKey, name: LocalName, row: BoxRow | undefined): Promise<Bytes | null> {
  if (!(row?.box instanceof Uint8Array)) return null;
  const opened = await openBox(placeOf(by, name), row.box);
  return opened.ok ? opened.value : null;
}

export function sealLocalJson(by: LocalKey, name: LocalName, json: unknown): Promise<Bytes> {
  return sealLocal(by, name, utf8(JSON.stringify(json)));
}

/** Returns `null` when the row does not open. Throws only when this code sealed something that is not JSON. */
export async function openLocalJson(by: LocalKey, name: LocalName, row: BoxRow | undefined): Promise<unknown> {
  const plain = await openLocal(by, name, row);
  const text = plain && parseUtf8(plain);
  return text === null ? null : JSON.parse(text);
}

function placeOf(by: LocalKey, name: LocalName): Place {
  const record = utf8(`${by.name.generation}/${name.key}`);
  return { key: by.vaultKey, use: "local", context: concat(by.name.vault, label(name.store), record) };
}
