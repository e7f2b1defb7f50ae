import { expect, test } from "vitest";
import { arrive, dial, entryOf, keyOf, make, newDevice, random, until, type Line } from "./device.fixtures.ts";
import { aRelay } from "./relay.fixtures.ts";

test("what one device stores is acknowledged, comes to the other at once, and is there for a third later", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  const [laptop, tablet] = [newDevice(phone.space), newDevice(phone.space)];
  await make(origin, phone, laptop, tablet);
  const [writes, reads] = [await arrive(origin, phone), await arrive(origin, laptop)];
  const entries = [1, 2, 3].map((seq) => entryOf(phone, seq));
  for (const [at, entry] of entries.entries()) {
    expect(await writes.ask({ kind: "append", entry })).toMatchObject({ kind: "stored", cursor: at + 1 });
  }
  await until(() => reads.unasked.length === 3);
  expect(reads.unasked).toEqual(entries.map((entry, at) => ({ kind: "entry-live", ref: 0, cursor: at + 1, entry })));
  expect(writes.unasked).toEqual([]);
  const late = await arrive(origin, tablet);
  const first = await late.ask({ kind: "read", cursor: 0, limit: 2 });
  expect(first).toMatchObject({ kind: "page", cursor: 2, more: true });
  const second = await late.ask({ kind: "read", cursor: 2, limit: 2 });
  expect(second).toMatchObject({ cursor: 3, more: false, items: [{ what: "entry", cursor: 3, bytes: entries[2] }] });
});

test("sending again after a lost answer is known, other bytes under the same number are not taken, a hole is named", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  await make(origin, phone);
  const line = await arrive(origin, phone);
  const entry = entryOf(phone, 1);
  expect(await line.ask({ kind: "append", entry })).toMatchObject({ kind: "stored", cursor: 1 });
  expect(await line.ask({ kind: "append", entry })).toMatchObject({ kind: "duplicate", cursor: 1 });
  expect(await line.ask({ kind: "append", entry: entryOf(phone, 1) })).toMatchObject({ kind: "conflict" });
  expect(await line.ask({ kind: "append", entry: entryOf(phone, 5) })).toMatchObject({ kind: "gap", expected: 2 });
});

test("nobody writes as another device or into another space", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  const laptop = newDevice(phone.space);
  await make(origin, phone, laptop);
  const line = await arrive(origin, phone);
  const no = { kind: "refused", why: "not-allowed" };
  expect(await line.ask({ kind: "append", entry: entryOf(laptop, 1) })).toMatchObject(no);
  expect(await line.ask({ kind: "append", entry: entryOf({ ...phone, space: random(16) }, 1) })).toMatchObject(no);
});

test("erased bytes are gone for every reader, and the chain stays whole", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  const laptop = newDevice(phone.space);
  await make(origin, phone, laptop);
  const [line, other] = [await arrive(origin, phone), await arrive(origin, laptop)];
  for (const seq of [1, 2]) await line.ask({ kind: "append", entry: entryOf(phone, seq) });
  expect(await other.ask({ kind: "erase", author: phone.author, seqs: [1] })).toMatchObject({ kind: "done" });
  const page = await line.ask({ kind: "read-by", author: phone.author, seq: 1, limit: 10 });
  expect(page).toMatchObject({ kind: "page-by", last: 2, items: [{ what: "stub" }, { what: "entry" }] });
  if (page?.kind === "page-by") expect(page.items[0]?.bytes.length).toBe(110);
});

test("in a pair nobody erases what the other wrote", async () => {
  const { origin } = await aRelay();
  const mine = newDevice();
  const theirs = newDevice(mine.space, 1);
  await make(origin, mine, theirs);
  const line = await arrive(origin, mine);
  const answer = await line.ask({ kind: "erase", author: theirs.author, seqs: [1] });
  expect(answer).toMatchObject({ kind: "refused", why: "not-allowed" });
});

test("a checkpoint takes the place of what came before it, but only for a device that has seen all of it", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  const laptop = newDevice(phone.space);
  await make(origin, phone, laptop);
  const [line, other] = [await arrive(origin, phone), await arrive(origin, laptop)];
  for (const seq of [1, 2, 3]) await line.ask({ kind: "append", entry: entryOf(phone, seq) });
  await other.ask({ kind: "append", entry: entryOf(laptop, 1) });
  const compact = { kind: "compact", cursor: 4, entry: entryOf(phone, 4) } as const;
  const own = { author: phone.author, seq: 3 };
  expect(await line.ask({ ...compact, heads: [own] })).toMatchObject({ kind: "refused", why: "heads-behind" });
  const all = [own, { author: laptop.author, seq: 1 }];
  expect(await line.ask({ ...compact, heads: all })).toMatchObject({ kind: "stored", cursor: 5 });
  const page = await other.ask({ kind: "read", cursor: 0, limit: 10 });
  expect(page).toMatchObject({ kind: "page", floor: 4, cursor: 5, items: [{ cursor: 5 }] });
});

test("a removed device is out at once and does not come back; a new one is let in by an old one", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  const [lost, fresh] = [newDevice(phone.space), newDevice(phone.space)];
  await make(origin, phone, lost);
  const [line, stolen] = [await arrive(origin, phone), await arrive(origin, lost)];
  const gone = stolen.closed();
  const change = { kind: "keys", add: [keyOf(fresh)], remove: [keyOf(lost)] } as const;
  expect(await line.ask(change)).toMatchObject({ kind: "done" });
  expect(await line.ask(change)).toMatchObject({ kind: "done" });
  await gone;
  await expect(arrive(origin, lost)).rejects.toThrow("not-admitted");
  expect(await line.ask({ kind: "keys", add: [keyOf(lost)], remove: [] })).toMatchObject({ why: "not-allowed" });
  await arrive(origin, fresh);
});

test("nobody is let in or out by another role, and the last key stays", async () => {
  const { origin } = await aRelay();
  const mine = newDevice();
  const theirs = newDevice(mine.space, 1);
  await make(origin, mine, theirs);
  const line = await arrive(origin, mine);
  const no = { kind: "refused", why: "not-allowed" };
  expect(await line.ask({ kind: "keys", add: [], remove: [keyOf(theirs)] })).toMatchObject(no);
  expect(await line.ask({ kind: "keys", add: [], remove: [keyOf(mine)] })).toMatchObject(no);
  const six = Array.from({ length: 6 }, () => keyOf(newDevice(mine.space)));
  expect(await line.ask({ kind: "keys", add: six, remove: [] })).toMatchObject(no);
});

test("a closed space says goodbye to everyone in it and lets nobody in again", async () => {
  const { origin, relay } = await aRelay();
  const mine = newDevice();
  const theirs = newDevice(mine.space, 1);
  await make(origin, mine, theirs);
  const [line, other] = [await arrive(origin, mine), await arrive(origin, theirs)];
  await line.ask({ kind: "append", entry: entryOf(mine, 1) });
  await until(() => other.unasked.length === 1);
  const [here, there] = [line.closed(), other.closed()];
  void line.ask({ kind: "close" });
  await Promise.all([here, there]);
  expect(other.unasked.at(-1)).toEqual({ kind: "closed", ref: 0 });
  await expect(arrive(origin, theirs)).rejects.toThrow("closed");
  expect(await relay.spaces()).toBe(0);
});

test("two devices that share a code leave each other sealed messages, at most eight, until one ends it", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  await make(origin, phone);
  const [old, fresh] = [await arrive(origin, phone), await dial(origin)];
  const meeting = random(16);
  expect(await fresh.ask({ kind: "meet-get", meeting, from: 0 })).toMatchObject({ why: "unknown-meeting" });
  expect(await old.ask({ kind: "meet-open", meeting, minutes: 10 })).toMatchObject({ kind: "done" });
  const message = random(4_096);
  expect(await fresh.ask({ kind: "meet-put", meeting, message })).toMatchObject({ kind: "done" });
  await until(() => old.unasked.length === 1);
  expect(old.unasked).toEqual([{ kind: "meet-page", ref: 0, from: 0, messages: [message] }]);
  for (let more = 1; more < 8; more += 1) await old.ask({ kind: "meet-put", meeting, message: random(10) });
  expect(await old.ask({ kind: "meet-put", meeting, message })).toMatchObject({ why: "full" });
  const page = await fresh.ask({ kind: "meet-get", meeting, from: 0 });
  expect(page?.kind === "meet-page" && page.messages.length).toBe(8);
  await old.ask({ kind: "meet-end", meeting });
  expect(await fresh.ask({ kind: "meet-get", meeting, from: 0 })).toMatchObject({ why: "unknown-meeting" });
});

test("a reader that does not read is cut off, and the others get everything meanwhile", async () => {
  const { origin, relay } = await aRelay();
  const phone = newDevice();
  const [laptop, stuck] = [newDevice(phone.space), newDevice(phone.space)];
  await make(origin, phone, laptop, stuck);
  const [line, reads, slow] = [await arrive(origin, phone), await arrive(origin, laptop), await arrive(origin, stuck)];
  slow.socket.pause();
  const noise = random(45_000);
  const count = 300;
  for (let seq = 1; seq <= count; seq += 1) await line.ask({ kind: "append", entry: entryOf(phone, seq, noise) });
  await until(() => reads.unasked.length === count);
  expect(relay.counts.of("readers_cut")).toBe(1);
  const again = await arrive(origin, stuck);
  expect(await again.ask({ kind: "read", cursor: 0, limit: 1_000 })).toMatchObject({ kind: "page", more: true });
});

test("a relay that stops finishes what it has and says that it is going", async () => {
  const { origin, stop } = await aRelay();
  const phone = newDevice();
  await make(origin, phone);
  const line: Line = await arrive(origin, phone);
  const code = line.closed();
  const answers = Promise.all([1, 2, 3].map((seq) => line.ask({ kind: "append", entry: entryOf(phone, seq) })));
  await line.ask({ kind: "ping" });
  await stop();
  expect(await code).toBe(1001);
  const kinds = (await answers).map((answer) => answer?.kind);
  expect(kinds).toEqual(["stored", "stored", "stored"]);
});
