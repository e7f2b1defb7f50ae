import { expect, test } from "vitest";
import { importKey, sealBox } from "./box.ts";
import { concat, u64, utf8 } from "./bytes.ts";
import { importDh, importLogin, newDeviceKeys } from "./device-keys.ts";
import { changeKeyring } from "./engine/change-keyring.ts";
import { newKeyring, openKeyring, sealKeyring } from "./keyring.ts";
import { asAuthor, openSession, readKeyring } from "./session.ts";
import { newProfile, openTab } from "./loopback.fixtures.ts";
import { openDatabase } from "./store/database.ts";
import { slotsOf } from "./engine/opening.ts";
import { randomBytes } from "./surroundings.ts";
import type { AuthorId } from "@ajar/core/shared/stamp";

const NAME = { vault: randomBytes(16), generation: 1 };
const OTHER = "ab".repeat(16) as AuthorId;

test("a keyring comes back as it was sealed, with what belongs to other devices and a relay", async () => {
  const key = await importKey(randomBytes(32));
  const keyring = {
    ...newKeyring(randomBytes),
    others: [OTHER],
    device: await newDeviceKeys(),
    relay: { origin: "https://relay.example" },
  };
  expect(await openKeyring(key, NAME, await sealKeyring(key, NAME, keyring))).toEqual(keyring);
});

test("a keyring from before there were other devices opens with none", async () => {
  const key = await importKey(randomBytes(32));
  const old = { schema: 1, space: "01".repeat(16), author: OTHER, self: ["02".repeat(32)], shut: ["03".repeat(32)] };
  const context = concat(NAME.vault, u64(NAME.generation));
  const box = await sealBox({ key, use: "keyring", context }, utf8(JSON.stringify({ ...old, kit: null })));
  expect(await openKeyring(key, NAME, box)).toMatchObject({ others: [], device: null, relay: null });
});

test("a device signs and derives with its keys, and nobody can read them out", async () => {
  const [mine, yours] = [await newDeviceKeys(), await newDeviceKeys()];
  const open = await crypto.subtle.importKey("raw", mine.login.open, "Ed25519", false, ["verify"]);
  const signature = await crypto.subtle.sign("Ed25519", await importLogin(mine.login), utf8("hello"));
  expect(await crypto.subtle.verify("Ed25519", open, signature, utf8("hello"))).toBe(true);
  const shared = async (from: typeof mine, to: typeof mine): Promise<ArrayBuffer> => {
    const other = await crypto.subtle.importKey("raw", to.dh.open, "X25519", false, []);
    return crypto.subtle.deriveBits({ name: "X25519", public: other }, await importDh(from.dh.secret), 256);
  };
  expect(await shared(mine, yours)).toEqual(await shared(yours, mine));
  await expect(crypto.subtle.exportKey("pkcs8", await importLogin(mine.login))).rejects.toThrow("not extractable");
});

test("changing the keyring gives the session to go on with, and what was there stays", async () => {
  const profile = newProfile();
  await openTab(profile);
  const database = await openDatabase(profile.factory, "pages");
  if (!database.ok) throw new Error(database.refusal.kind);
  const { device } = await slotsOf(database.value, { generation: 1 });
  const session = device?.kind === "device" ? await openSession(database.value, device.key, "device") : null;
  if (session === null) throw new Error("no session");
  const changed = await changeKeyring(session, profile.around, (keyring) => ({ ...keyring, others: [OTHER] }));
  expect(changed).toMatchObject({ ok: true, value: { others: [OTHER], author: session.author, relay: null } });
  expect(await readKeyring(database.value, session.vaultKey, session.name)).toMatchObject({ others: [OTHER] });
  const other = asAuthor(session, OTHER);
  expect([other.author, other.space]).toEqual([OTHER, session.space]);
  expect(asAuthor(session, session.author)).toBe(session);
  database.value.close();
});
