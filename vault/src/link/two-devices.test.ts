import { afterEach, describe, expect, test, vi } from "vitest";
import { aRelay } from "../../../relay/src/relay.fixtures.ts";
import { everythingStored, keep } from "../loopback.fixtures.ts";
import {
  compare,
  freshDevice,
  link,
  namesOf,
  notesOf,
  oldDevice,
  PASSPHRASE,
  PATIENCE_MS,
  reads,
} from "./two-devices.fixtures.ts";
import type { Person } from "./two-devices.fixtures.ts";

vi.setConfig({ testTimeout: 4 * PATIENCE_MS });

const open: Person[] = [];
afterEach(async () => {
  for (const { tab } of open.splice(0)) await tab.vault.lock();
});
const here = <Who extends Person>(person: Who): Who => {
  open.push(person);
  return person;
};

describe("linking a device", () => {
  test("brings the whole journal to a fresh browser, and what either writes then is on both", async () => {
    const { origin } = await aRelay();
    const [old, fresh] = [here(await oldDevice(origin)), here(freshDevice())];
    await keep(old.tab, "before there were two");
    const device = await link(old, fresh);
    await reads(fresh, "before there were two");
    await keep(fresh.tab, "from the new one");
    await reads(old, "before there were two", "from the new one");
    await keep(old.tab, "from the old one");
    await reads(fresh, "before there were two", "from the new one", "from the old one");
    expect(await namesOf(old)).toEqual(["First", "Second"]);
    expect(await namesOf(fresh)).toEqual(["First", "Second"]);
    expect(await fresh.tab.vault.linking.self()).toBe(device);
    expect(await old.tab.vault.linking.self()).not.toBe(device);
  });

  test("shows both the same pictures and digits, and makes nothing before both have said The same", async () => {
    const { origin } = await aRelay();
    const [old, fresh] = [here(await oldDevice(origin)), here(freshDevice())];
    await keep(old.tab, "mine");
    const [a, b] = await compare(old, fresh);
    expect(a).toEqual(b);
    expect(await fresh.tab.vault.look()).toEqual({ kind: "none" });
    const waiting = old.tab.vault.linking.same("Second");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await fresh.tab.vault.look()).toEqual({ kind: "none" });
    expect(await namesOf(old)).toEqual(["First"]);
    await fresh.tab.vault.linking.end("different");
    expect(await waiting).toEqual({ ok: false, refusal: { kind: "stopped" } });
    expect(await fresh.tab.vault.look()).toEqual({ kind: "none" });
    expect(await namesOf(old)).toEqual(["First"]);
  });

  test("takes along what was written on the new device before, drafts too, and keeps its passphrase", async () => {
    const { origin } = await aRelay();
    const old = here(await oldDevice(origin));
    await keep(old.tab, "on the old one");
    const fresh = here(freshDevice());
    await fresh.tab.vault.start();
    const id = await keep(fresh.tab, "already here");
    await fresh.tab.vault.setPassphrase({ current: null, next: "another passphrase of its own" });
    await fresh.tab.vault.keepDraft("moment", "half a sentence");
    await link(old, fresh);
    await reads(fresh, "already here", "on the old one");
    await reads(old, "already here", "on the old one");
    expect((await old.tab.vault.facts()).some((fact) => fact.id === id)).toBe(true);
    expect(await fresh.tab.vault.readDraft("moment")).toBe("half a sentence");
    await fresh.tab.vault.lock();
    expect(await fresh.tab.vault.unlock({ kind: "passphrase", words: PASSPHRASE })).toMatchObject({ ok: false });
    expect(await fresh.tab.vault.unlock({ kind: "passphrase", words: "another passphrase of its own" })).toMatchObject({
      ok: true,
    });
    await reads(fresh, "already here", "on the old one");
  });

  test("goes on after the old device locked while its code was waiting", async () => {
    const { origin } = await aRelay();
    const [old, fresh] = [here(await oldDevice(origin)), here(freshDevice())];
    const offered = await old.tab.vault.linking.offer({ passphrase: PASSPHRASE, as: "link", name: "First" });
    if (!offered.ok) throw new Error(offered.refusal.kind);
    await old.tab.vault.lock();
    const answered = fresh.tab.vault.linking.answer(offered.value.code);
    expect(await old.tab.vault.unlock({ kind: "passphrase", words: PASSPHRASE })).toMatchObject({ ok: true });
    expect(await old.tab.vault.linking.resume()).toEqual(offered.value);
    const [a, b] = await Promise.all([old.tab.vault.linking.meet(), answered]);
    expect(a).toEqual(b);
    expect(a.ok).toBe(true);
  });

  test("needs a passphrase, the right one, and a journal that is kept elsewhere too", async () => {
    const { origin } = await aRelay();
    const bare = here(freshDevice());
    await bare.tab.vault.start();
    const wish = { passphrase: PASSPHRASE, as: "qr", name: "First" } as const;
    expect(await bare.tab.vault.linking.offer(wish)).toEqual({ ok: false, refusal: { kind: "no-passphrase" } });
    await bare.tab.vault.setPassphrase({ current: null, next: PASSPHRASE });
    expect(await bare.tab.vault.linking.offer(wish)).toEqual({ ok: false, refusal: { kind: "not-elsewhere" } });
    await bare.tab.vault.elsewhere.switchOn({ origin, invite: "" });
    expect(await bare.tab.vault.linking.offer({ ...wish, passphrase: "a guess at it" })).toEqual({
      ok: false,
      refusal: { kind: "cannot-open" },
    });
    expect(await bare.tab.vault.linking.offer(wish)).toMatchObject({ ok: true, value: { as: "qr" } });
  });

  test("a code works once, and not after its time", async () => {
    const { origin } = await aRelay();
    const [old, fresh, late] = [here(await oldDevice(origin)), here(freshDevice()), here(freshDevice())];
    const offered = await old.tab.vault.linking.offer({ passphrase: PASSPHRASE, as: "qr", name: "First" });
    if (!offered.ok) throw new Error(offered.refusal.kind);
    const { code } = offered.value;
    late.profile.clock.ms += 11 * 60_000;
    expect(await late.tab.vault.linking.answer(code)).toEqual({ ok: false, refusal: { kind: "expired" } });
    late.profile.clock.ms -= 11 * 60_000;
    await Promise.all([old.tab.vault.linking.meet(), fresh.tab.vault.linking.answer(code)]);
    await Promise.all([old.tab.vault.linking.same("Second"), fresh.tab.vault.linking.same("Second")]);
    expect(await late.tab.vault.linking.answer(code)).toEqual({ ok: false, refusal: { kind: "used" } });
    expect(await late.tab.vault.linking.answer("nonsense")).toEqual({ ok: false, refusal: { kind: "not-a-code" } });
    expect(await old.tab.vault.linking.resume()).toBeNull();
  });

  test("a device that already shares a journal is not made to leave it", async () => {
    const { origin } = await aRelay();
    const [old, fresh] = [here(await oldDevice(origin)), here(freshDevice())];
    await link(old, fresh);
    const another = here(await oldDevice(origin));
    const offered = await another.tab.vault.linking.offer({ passphrase: PASSPHRASE, as: "qr", name: "First" });
    if (!offered.ok) throw new Error(offered.refusal.kind);
    expect(await fresh.tab.vault.linking.answer(offered.value.code)).toEqual({
      ok: false,
      refusal: { kind: "has-devices" },
    });
  });

  test("leaves nothing readable on the new device", async () => {
    const { origin } = await aRelay();
    const [old, fresh] = [here(await oldDevice(origin)), here(freshDevice())];
    await keep(old.tab, "CANARY-in-the-coal");
    await link(old, fresh);
    await reads(fresh, "CANARY-in-the-coal");
    const stored = new TextDecoder("latin1").decode(await everythingStored(fresh.profile.factory));
    expect(stored).not.toContain("CANARY");
    expect(stored).not.toContain("Second");
  });
});

describe("a backup of a journal that is on two devices", () => {
  test("makes a new device and a new journal when it is restored: nobody else is on its list", async () => {
    const { origin } = await aRelay();
    const [old, fresh] = [here(await oldDevice(origin)), here(freshDevice())];
    await keep(old.tab, "from before");
    await link(old, fresh);
    await keep(fresh.tab, "from the second");
    await reads(old, "from before", "from the second");
    const words = await old.tab.vault.offerBackupWords();
    const made = await old.tab.vault.makeBackup({ kind: "ten-words", words }, () => undefined);
    if (!made.ok) throw new Error(made.refusal.kind);

    const restored = here(freshDevice());
    const added = await restored.tab.vault.restoreBackup(made.value.bytes, words, () => undefined);
    expect(added).toMatchObject({ ok: true, value: { fresh: 2, count: 2 } });
    await reads(restored, "from before", "from the second");
    expect(await namesOf(restored)).toEqual([]);
    const authors = await Promise.all([old, fresh, restored].map(({ tab }) => tab.vault.linking.self()));
    expect(new Set(authors).size).toBe(3);
    expect(await restored.tab.vault.elsewhere.standing()).toMatchObject({ kind: "here-only" });
    await keep(restored.tab, "only here");
    await keep(old.tab, "only there");
    await reads(fresh, "from before", "from the second", "only there");
    await reads(restored, "from before", "from the second", "only here");
  });
});

describe("taking a device out", () => {
  test("it is let in no more, can read nothing new, and the others go on", async () => {
    const { origin } = await aRelay();
    const [old, fresh] = [here(await oldDevice(origin)), here(freshDevice())];
    await keep(old.tab, "shared");
    const device = await link(old, fresh);
    await reads(fresh, "shared");
    await keep(fresh.tab, "its last word");
    await reads(old, "shared", "its last word");

    expect(await old.tab.vault.linking.remove(device)).toEqual({ ok: true, value: null });
    await keep(old.tab, "after it was gone");
    await reads(old, "shared", "its last word", "after it was gone");
    expect(await namesOf(old)).toEqual(["First"]);
    await expect
      .poll(() => fresh.tab.vault.elsewhere.standing(), { timeout: PATIENCE_MS })
      .toMatchObject({ kind: "kept", reach: "not-admitted" });
    expect(await notesOf(fresh)).toEqual(["shared", "its last word"]);
  });

  test("a third device learns of it, and reads what is written with the fresh keys", async () => {
    const { origin } = await aRelay();
    const [old, second, third] = [here(await oldDevice(origin)), here(freshDevice()), here(freshDevice())];
    const gone = await link(old, second);
    await link(old, third);
    await keep(third.tab, "from the third");
    await reads(second, "from the third");
    expect(await old.tab.vault.linking.remove(gone)).toMatchObject({ ok: true });
    await keep(old.tab, "under new keys");
    await reads(third, "from the third", "under new keys");
    await keep(third.tab, "and back");
    await reads(old, "from the third", "under new keys", "and back");
    expect(await namesOf(third)).toEqual(["First", "Second"]);
    await third.tab.vault.lock();
    await third.tab.vault.start();
    await reads(third, "from the third", "under new keys", "and back");
  });

  test("the last device, this one, and one that is not on the list stay as they are", async () => {
    const { origin } = await aRelay();
    const old = here(await oldDevice(origin));
    const self = await old.tab.vault.linking.self();
    expect(await old.tab.vault.linking.remove(self!)).toEqual({ ok: false, refusal: { kind: "device-unknown" } });
  });
});

describe("changing the keys", () => {
  test("asks the passphrase, and every device goes on with the new ones", async () => {
    const { origin } = await aRelay();
    const [old, fresh] = [here(await oldDevice(origin)), here(freshDevice())];
    await link(old, fresh);
    expect(await old.tab.vault.linking.changeKeys("a guess at it")).toEqual({
      ok: false,
      refusal: { kind: "cannot-open" },
    });
    expect(await old.tab.vault.linking.changeKeys(PASSPHRASE)).toEqual({ ok: true, value: null });
    await keep(old.tab, "new keys");
    await reads(fresh, "new keys");
    await keep(fresh.tab, "both ways");
    await reads(old, "new keys", "both ways");
  });

  test("on two devices at once keeps both keys: whatever was written with either is read", async () => {
    const { origin } = await aRelay();
    const [old, fresh] = [here(await oldDevice(origin)), here(freshDevice())];
    await link(old, fresh);
    await expect.poll(() => namesOf(fresh), { timeout: PATIENCE_MS }).toHaveLength(2);
    await fresh.tab.vault.elsewhere.switchOff();
    await old.tab.vault.elsewhere.switchOff();
    expect(await old.tab.vault.linking.changeKeys(PASSPHRASE)).toMatchObject({ ok: true });
    expect(await fresh.tab.vault.linking.changeKeys("")).toMatchObject({ ok: true });
    await keep(old.tab, "under mine");
    await keep(fresh.tab, "under theirs");
    for (const each of [old, fresh]) {
      expect(await each.tab.vault.elsewhere.switchOn({ origin, invite: "" })).toMatchObject({ ok: true });
    }
    await reads(old, "under mine", "under theirs");
    await reads(fresh, "under mine", "under theirs");
    await keep(old.tab, "and then");
    await keep(fresh.tab, "and on");
    await reads(old, "under mine", "under theirs", "and then", "and on");
    await reads(fresh, "under mine", "under theirs", "and then", "and on");
  });

  test("reaches a third device that is linked afterwards, with all that was ever written", async () => {
    const { origin } = await aRelay();
    const [old, third] = [here(await oldDevice(origin)), here(freshDevice())];
    const second = here(freshDevice());
    await keep(old.tab, "oldest");
    await link(old, second);
    await old.tab.vault.linking.changeKeys(PASSPHRASE);
    await keep(old.tab, "middle");
    await old.tab.vault.linking.changeKeys(PASSPHRASE);
    await keep(old.tab, "newest");
    await link(old, third);
    await reads(third, "oldest", "middle", "newest");
    await reads(second, "oldest", "middle", "newest");
    await expect.poll(() => namesOf(third), { timeout: PATIENCE_MS }).toEqual(["First", "Second", "Second"]);
  });
});
