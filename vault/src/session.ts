import type { AuthorId } from "@ajar/core/shared/stamp";
import { fromHex, type Bytes } from "./bytes.ts";
import { openKeyring, spaceKeysOf, type KeyringName, type SpaceKeys } from "./keyring.ts";
import { currentOf, type Database } from "./store/database.ts";

/** What a vault was opened with. */
export type OpenedBy = "device" | "passphrase" | "kit";

/** An open vault: keys that can be used and not read, and the names its rows lie under. */
export interface Session {
  readonly database: Database;
  readonly name: KeyringName;
  readonly openedBy: OpenedBy;
  readonly vaultKey: CryptoKey;
  readonly keys: SpaceKeys;
  /** 32 hex digits. */
  readonly space: string;
  readonly author: AuthorId;
  readonly spaceBytes: Bytes;
  readonly authorBytes: Bytes;
}

/** Opens the current keyring with a vault key, or `null` when it does not open. */
export async function openSession(
  database: Database,
  vaultKey: CryptoKey,
  openedBy: OpenedBy,
): Promise<Session | null> {
  const name = await currentOf(database);
  const keyring = name && (await readKeyring(database, vaultKey, name));
  if (name === null || keyring === null) return null;
  const { space, author } = keyring;
  return {
    database,
    name: { vault: name.vault, generation: name.generation },
    openedBy,
    vaultKey,
    keys: await spaceKeysOf(keyring),
    space,
    author,
    spaceBytes: fromHex(space),
    authorBytes: fromHex(author),
  };
}

/** The keyring of one generation, or `null` when it is not there or does not open. */
export async function readKeyring(
  database: Database,
  vaultKey: CryptoKey,
  name: KeyringName,
): ReturnType<typeof openKeyring> {
  const row = await database.get("keyring", name.generation);
  return row?.kind === "box" ? openKeyring(vaultKey, name, row.box) : null;
}
