import { afterEach, describe, expect, test, vi } from "vitest";
import { aRelay } from "../../../relay/src/relay.fixtures.ts";
import { keep, newProfile, openTab } from "../loopback.fixtures.ts";
import {
  PATIENCE_MS,
  anotherDevice,
  each,
  firstDevice,
  notesOf,
  readTogether,
  reopen,
  type Device,
} from "./devices.fixtures.ts";
import { realWire } from "./wire.fixtures.ts";

vi.setConfig({ testTimeout: 4 * PATIENCE_MS });

const open: Device[] = [];
afterEach(async () => {
  for (const { tab } of open.splice(0)) await tab.vault.lock();
});

async function devices(origin: string, count: number): Promise<readonly Device[]> {
  open.push(await firstDevice(origin));
  while (open.length < count) open.push(await anotherDevice(origin, ...open));
  return open;
}

describe("one person on several devices", () => {
  test("what is kept on one is read on the others, whichever wrote it, as it is written", async () => {
    const { origin } = await aRelay();
    const [a, b, c] = (await devices(origin, 3)) as [Device, Device, Device];
    await keep(a.tab, "from the first");
    await keep(b.tab, "from the second");
    await keep(c.tab, "from the third");
    expect(await readTogether([a, b, c], ["from the first", "from the second", "from the third"])).toEqual(
      each(3, "from the first", "from the second", "from the third"),
    );
    await keep(b.tab, "and one more");
    expect(
      await readTogether([a, b, c], ["from the first", "from the second", "from the third", "and one more"]),
    ).toEqual(each(3, "from the first", "from the second", "from the third", "and one more"));
  });

  test("an open page is told what another device wrote", async () => {
    const { origin } = await aRelay();
    const [a, b] = (await devices(origin, 2)) as [Device, Device];
    const heard: string[] = [];
    await b.tab.vault.facts();
    b.tab.vault.onFacts((facts) => heard.push(...facts.map(({ id }) => id)));
    const id = await keep(a.tab, "news");
    await expect.poll(() => heard, { timeout: PATIENCE_MS }).toContain(id);
  });

  test("weeks apart, and then together: both sides go over", async () => {
    const running = await aRelay();
    const [a, b] = (await devices(running.origin, 2)) as [Device, Device];
    await b.tab.vault.lock();
    const notes: string[] = [];
    for (let day = 0; day < 150; day += 1) {
      notes.push(`day ${day}`);
      await keep(a.tab, `day ${day}`);
    }
    await reopen(b);
    expect(await readTogether([a, b], notes)).toEqual(each(2, ...notes));
    expect((await b.tab.vault.facts()).length).toBe(150);
  });

  test("what is erased on one goes on the other, and its bytes at the relay", async () => {
    const { origin } = await aRelay();
    const [a, b] = (await devices(origin, 2)) as [Device, Device];
    const gone = await keep(a.tab, "to be erased");
    await keep(a.tab, "to stay");
    expect(await readTogether([a, b], ["to be erased", "to stay"])).toEqual(each(2, "to be erased", "to stay"));
    expect(await b.tab.vault.erase(gone)).toMatchObject({ ok: true });
    expect(await readTogether([a, b], ["to stay"])).toEqual(each(2, "to stay"));
    open.push(await anotherDevice(origin, a, b));
    expect(await readTogether(open, ["to stay"])).toEqual(each(3, "to stay"));
    expect(await (open[2] as Device).tab.vault.problems()).toEqual([]);
  });

  test("what was erased before it was ever sent leaves no hole", async () => {
    const { origin } = await aRelay();
    const profile = newProfile();
    const tab = await openTab(profile);
    const gone = await keep(tab, "never sent");
    await keep(tab, "sent");
    await tab.vault.erase(gone);
    expect(await tab.vault.elsewhere.switchOn({ origin, invite: "" })).toEqual({ ok: true, value: null });
    open.push({ profile, tab });
    open.push(await anotherDevice(origin, ...open));
    expect(await readTogether(open, ["sent"])).toEqual(each(2, "sent"));
    await expect
      .poll(() => (open[1] as Device).tab.vault.elsewhere.standing(), { timeout: PATIENCE_MS })
      .toMatchObject({ kind: "kept", notArrived: "no" });
  });
});

describe("the relay", () => {
  test("may be away: nothing waits for it, and what is written is on its way", async () => {
    const running = await aRelay();
    const [a, b] = (await devices(running.origin, 2)) as [Device, Device];
    await running.stop();
    await keep(a.tab, "written alone");
    expect(await notesOf(a)).toEqual(["written alone"]);
    await expect
      .poll(() => a.tab.vault.elsewhere.standing(), { timeout: PATIENCE_MS })
      .toMatchObject({ reach: "resting", waiting: 1 });
    expect(await notesOf(b)).toEqual([]);
  });

  test("that is away is not dialled again for every word", async () => {
    const running = await aRelay();
    const device = await firstDevice(running.origin);
    open.push(device);
    await running.stop();
    const { elsewhere } = device.tab.vault;
    await expect.poll(() => elsewhere.standing(), { timeout: PATIENCE_MS }).toMatchObject({ reach: "resting" });
    const dial = vi.spyOn(realWire, "dial");
    for (let each = 0; each < 20; each += 1) await keep(device.tab, `word ${each}`);
    const dialled = dial.mock.calls.length;
    dial.mockRestore();
    expect(dialled).toBeLessThan(6);
    expect(await elsewhere.standing()).toMatchObject({ waiting: 20 });
  });

  test("is switched off and on again, and told to let go of everything", async () => {
    const { origin } = await aRelay();
    const device = await firstDevice(origin);
    open.push(device);
    const { elsewhere } = device.tab.vault;
    await keep(device.tab, "kept");
    await expect
      .poll(() => elsewhere.standing(), { timeout: PATIENCE_MS })
      .toMatchObject({ safeAt: expect.any(Number), waiting: 0 });
    expect(await elsewhere.switchOff()).toEqual({ ok: true, value: null });
    expect(await elsewhere.standing()).toMatchObject({ kind: "here-only" });
    expect(await elsewhere.switchOn({ origin, invite: "" })).toEqual({ ok: true, value: null });
    expect(await elsewhere.deleteThere()).toEqual({ ok: true, value: null });
    expect(await elsewhere.standing()).toMatchObject({ kind: "here-only" });
    expect(await notesOf(device)).toEqual(["kept"]);
  });

  test("wants an invite, or some work first", async () => {
    const { hashOf } = await import("../../../relay/src/spaces/grants.ts");
    const invites = [{ hash: hashOf(Buffer.from("an-invite-code")), spaces: 1 }];
    const strict = await aRelay({ granting: { kind: "invite", invites } });
    const tab = await openTab(newProfile());
    const { elsewhere } = tab.vault;
    const no = { ok: false, refusal: { kind: "needs-invite" } };
    expect(await elsewhere.switchOn({ origin: strict.origin, invite: "" })).toEqual(no);
    expect(await elsewhere.switchOn({ origin: strict.origin, invite: "an-invite-code" })).toMatchObject({ ok: true });
    await tab.vault.lock();

    const working = await aRelay({ granting: { kind: "work", bits: 10 } });
    const other = await openTab(newProfile());
    expect(await other.vault.elsewhere.switchOn({ origin: working.origin, invite: "" })).toMatchObject({ ok: true });
    await other.vault.lock();
  });

  test("that is none is said so, and nothing is switched on", async () => {
    const tab = await openTab(newProfile());
    const { elsewhere } = tab.vault;
    const away = { ok: false, refusal: { kind: "out-of-reach" } };
    expect(await elsewhere.switchOn({ origin: "http://127.0.0.1:9", invite: "" })).toEqual(away);
    expect(await elsewhere.switchOn({ origin: "nowhere", invite: "" })).toMatchObject({ ok: false });
    expect(await elsewhere.standing()).toMatchObject({ kind: "here-only" });
    await tab.vault.lock();
  });
});
