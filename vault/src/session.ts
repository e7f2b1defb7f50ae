import type { AuthorId } from "@ajar/core/shared/stamp";
import { fromHex, type Bytes } from "./bytes.ts";
import { importLogin } from "./device-keys.ts";
import { openKeyring, type Keyring, spaceKeysOf, type KeyringName, type SpaceKeys } from "./keyring.ts";
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
  /** This person's other devices in the same space. */
  readonly others: readonly AuthorId[];
  /** Of those that were removed, the last entry that counts. */
  readonly until: Readonly<Record<AuthorId, number>>;
  /** Where the space is also kept, and what this device logs in with there; `null`: on this device only. */
  readonly relay: { readonly origin: string; readonly login: CryptoKey } | null;
}

async function relayOf({ relay, device }: Keyring): Promise<Session["relay"]> {
  return relay && device && { origin: relay.origin, login: await importLogin(device.login) };
}

/** The same vault, looking at the chain of another of its authors: whatever reads a log reads that one. */
export function asAuthor(session: Session, author: AuthorId): Session {
  return author === session.author ? session : { ...session, author, authorBytes: fromHex(author) };
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
  return sessionOf(keyring, {
    database,
    name: { vault: name.vault, generation: name.generation },
    openedBy,
    vaultKey,
  });
}

/** A session with the keys of a keyring, whether that is stored yet or not. */
export async function sessionOf(
  keyring: Keyring,
  under: Pick<Session, "database" | "name" | "openedBy" | "vaultKey">,
): Promise<Session> {
  const { space, author, others, until } = keyring;
  return {
    ...under,
    keys: await spaceKeysOf(keyring),
    space,
    author,
    spaceBytes: fromHex(space),
    authorBytes: fromHex(author),
    others,
    until,
    relay: await relayOf(keyring),
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
