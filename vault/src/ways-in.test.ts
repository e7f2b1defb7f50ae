import { describe, expect, test } from "vitest";
import { argon2idHere } from "./argon2.ts";
import { keep, newProfile, openTab, type Profile, type Tab } from "./loopback.fixtures.ts";
import { note, notesIn, until } from "./words.fixtures.ts";

const PASSPHRASE = "seven grey kettles at noon";
const OTHER = "nine green ladders by the sea";

describe("a passphrase", () => {
  test("opens the vault, and nothing else does", async () => {
    const profile = newProfile();
    const tab = await openTab(profile);
    await keep(tab, "mine");
    expect(await tab.vault.setPassphrase({ current: null, next: PASSPHRASE })).toEqual({ ok: true, value: null });
    await keep(tab, "after");
    await tab.vault.lock();
    expect(await tab.vault.look()).toEqual({ kind: "locked", kit: "none" });
    expect(await tab.vault.start()).toEqual({ ok: false, refusal: { kind: "needs-secret" } });
    expect(await tab.vault.unlock({ kind: "passphrase", words: OTHER })).toEqual({
      ok: false,
      refusal: { kind: "cannot-open" },
    });
    expect(await tab.vault.unlock({ kind: "passphrase", words: ` ${PASSPHRASE} ` })).toMatchObject({
      ok: true,
      value: { passphrase: "set" },
    });
    expect(notesIn(await tab.vault.facts())).toEqual(["mine", "after"]);
    expect(await tab.vault.verify(PASSPHRASE)).toBe(true);
    expect(await tab.vault.verify(OTHER)).toBe(false);
  });

  test("changes only with the one before, and is removed only with it", async () => {
    const profile = newProfile();
    const tab = await openTab(profile);
    await tab.vault.setPassphrase({ current: null, next: PASSPHRASE });
    expect(await tab.vault.setPassphrase({ current: OTHER, next: null })).toEqual({
      ok: false,
      refusal: { kind: "cannot-open" },
    });
    expect(await tab.vault.setPassphrase({ current: null, next: OTHER })).toEqual({
      ok: false,
      refusal: { kind: "cannot-open" },
    });
    expect(await tab.vault.setPassphrase({ current: PASSPHRASE, next: OTHER })).toMatchObject({ ok: true });
    await tab.vault.lock();
    expect(await tab.vault.unlock({ kind: "passphrase", words: PASSPHRASE })).toMatchObject({ ok: false });
    expect(await tab.vault.unlock({ kind: "passphrase", words: OTHER })).toMatchObject({ ok: true });
    expect(await tab.vault.setPassphrase({ current: OTHER, next: null })).toMatchObject({ ok: true });
    await tab.vault.lock();
    expect(await tab.vault.look()).toEqual({ kind: "unguarded" });
    expect(await tab.vault.start()).toMatchObject({ ok: true, value: { passphrase: "none" } });
  });

  test("that is short or common is refused with the reason", async () => {
    const tab = await openTab(newProfile());
    const refused = await tab.vault.setPassphrase({ current: null, next: "short" });
    expect(refused).toMatchObject({ ok: false, refusal: { kind: "too-weak", strength: { verdict: "too-short" } } });
    expect(await tab.vault.look()).toEqual({ kind: "unguarded" });
  });

  test("offered by Ajar is strong enough, and another each time", async () => {
    const { vault } = newProfile().tab();
    const [one, two] = [await vault.offerPassphrase(), await vault.offerPassphrase()];
    expect(one).not.toBe(two);
    expect(await vault.weigh(one)).toMatchObject({ verdict: "fine" });
    expect((await vault.offerBackupWords()).split(" ")).toHaveLength(10);
  });

  test("changed in one tab shuts the others", async () => {
    const profile = newProfile();
    const [a, b] = [await openTab(profile), await openTab(profile)];
    const why: string[] = [];
    a.vault.onShut(() => why.push("a was shut"));
    b.vault.onShut((reason) => {
      why.push(reason);
      void b.vault.lock();
    });
    await a.vault.setPassphrase({ current: null, next: PASSPHRASE });
    await until(() => why.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(why).toEqual(["locked"]);
    expect(await a.vault.record(note("goes on"))).toMatchObject({ ok: true });
    expect(await b.vault.record(note("late"))).toEqual({ ok: false, refusal: { kind: "locked" } });
  });
});

describe("the kit", () => {
  async function withKit(profile: Profile): Promise<{ readonly tab: Tab; readonly words: readonly string[] }> {
    const tab = await openTab(profile);
    await keep(tab, "kept");
    await tab.vault.setPassphrase({ current: null, next: PASSPHRASE });
    const drawn = await tab.vault.drawKit(PASSPHRASE);
    if (!drawn.ok) throw new Error(drawn.refusal.kind);
    const { words, ask } = drawn.value;
    const wrong = ask.map((position) => ({ position, word: "zoo zebra" }));
    expect(await tab.vault.confirmKit(wrong)).toEqual({ ok: false, refusal: { kind: "words-differ" } });
    const right = ask.map((position) => ({ position, word: ` ${(words[position] as string).toUpperCase()} ` }));
    expect(await tab.vault.confirmKit(right)).toEqual({ ok: true, value: null });
    return { tab, words };
  }

  test("opens a vault whose passphrase was forgotten, and lets a new one be set", async () => {
    const profile = newProfile();
    const { tab, words } = await withKit(profile);
    await tab.vault.lock();
    expect(await tab.vault.look()).toEqual({ kind: "locked", kit: "made" });
    expect(await tab.vault.unlock({ kind: "kit", words: words.join("\n") })).toMatchObject({
      ok: true,
      value: { kit: "made" },
    });
    expect(notesIn(await tab.vault.facts())).toEqual(["kept"]);
    expect(await tab.vault.setPassphrase({ current: null, next: OTHER })).toMatchObject({ ok: true });
    await tab.vault.lock();
    expect(await tab.vault.unlock({ kind: "passphrase", words: PASSPHRASE })).toMatchObject({ ok: false });
    expect(await tab.vault.unlock({ kind: "passphrase", words: OTHER })).toMatchObject({ ok: true });
    await tab.vault.lock();
    expect(await tab.vault.unlock({ kind: "kit", words: words.join(" ") })).toMatchObject({ ok: true });
  });

  test("of another vault, or words that are no kit, do not open it", async () => {
    const profile = newProfile();
    const { tab, words } = await withKit(profile);
    const { words: foreign } = await withKit(newProfile());
    await tab.vault.lock();
    expect(await tab.vault.unlock({ kind: "kit", words: foreign.join(" ") })).toEqual({
      ok: false,
      refusal: { kind: "cannot-open" },
    });
    expect(await tab.vault.unlock({ kind: "kit", words: words.toReversed().join(" ") })).toMatchObject({ ok: false });
    expect(await tab.vault.unlock({ kind: "kit", words: "twelve words" })).toEqual({
      ok: false,
      refusal: { kind: "not-kit-words" },
    });
  });

  test("is drawn only with the passphrase, and asked back before it counts", async () => {
    const tab = await openTab(newProfile());
    expect(await tab.vault.confirmKit([])).toEqual({ ok: false, refusal: { kind: "nothing-drawn" } });
    await tab.vault.setPassphrase({ current: null, next: PASSPHRASE });
    expect(await tab.vault.drawKit(OTHER)).toEqual({ ok: false, refusal: { kind: "cannot-open" } });
    const drawn = await tab.vault.drawKit(PASSPHRASE);
    expect(drawn).toMatchObject({ ok: true });
    await tab.vault.lock();
    expect(await tab.vault.look()).toEqual({ kind: "locked", kit: "none" });
    const words = drawn.ok ? drawn.value.words.join(" ") : "";
    expect(await tab.vault.unlock({ kind: "kit", words })).toEqual({ ok: false, refusal: { kind: "no-kit" } });
  });

  test("drawn anew takes the place of the old one", async () => {
    const profile = newProfile();
    const { tab, words } = await withKit(profile);
    const drawn = await tab.vault.drawKit(PASSPHRASE);
    if (!drawn.ok) throw new Error(drawn.refusal.kind);
    await tab.vault.confirmKit(
      drawn.value.ask.map((position) => ({ position, word: drawn.value.words[position] as string })),
    );
    await tab.vault.lock();
    expect(await tab.vault.unlock({ kind: "kit", words: words.join(" ") })).toEqual({
      ok: false,
      refusal: { kind: "cannot-open" },
    });
    expect(await tab.vault.unlock({ kind: "kit", words: drawn.value.words.join(" ") })).toMatchObject({ ok: true });
  });
});

test("with the real Argon2id, however a keyboard composes the letters", async () => {
  const profile = newProfile(argon2idHere);
  const tab = await openTab(profile);
  await keep(tab, "kept");
  expect(await tab.vault.setPassphrase({ current: null, next: "fünf graue Ka\u0308uze rufen" })).toMatchObject({
    ok: true,
  });
  await tab.vault.lock();
  expect(await tab.vault.unlock({ kind: "passphrase", words: "fünf graue Kauze rufen" })).toMatchObject({ ok: false });
  expect(await tab.vault.unlock({ kind: "passphrase", words: "fu\u0308nf graue K\u00e4uze rufen" })).toMatchObject({
    ok: true,
  });
  expect(notesIn(await tab.vault.facts())).toEqual(["kept"]);
}, 30_000);
