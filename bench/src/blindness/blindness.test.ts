import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { ANSWER_BYTES, CARD_BYTES } from "@ajar/core/protocol/limits";
import { arrive, entryOf, make, newDevice, random, type Line } from "@ajar/relay/device.fixtures";
import { startProcess, type RelayProcess } from "@ajar/relay/process.fixtures";
import { markedFacts, newKeys, sealedChain, sealedText, type Keys } from "./person.fixtures.ts";
import { filesIn, foundIn, memoryOf, spellingsOf, type Place } from "./search.fixtures.ts";

const ending: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).toReversed()) await end();
});

/** Memory of other processes can be read on Linux only; everywhere else the other places are searched. */
const CAN_READ_MEMORY = process.platform === "linux";

/** Keeps what goes over a socket both ways, before it is masked and after it is unmasked. */
function listen(line: Line, heard: Buffer[]): void {
  const send = line.socket.send.bind(line.socket);
  line.socket.send = (data: Uint8Array) => {
    heard.push(Buffer.from(data));
    send(data);
  };
  line.socket.on("message", (data: Buffer) => heard.push(Buffer.from(data)));
}

interface Scene {
  readonly relay: RelayProcess;
  readonly data: string;
  readonly heard: Buffer[];
}

async function aScene(): Promise<Scene> {
  const data = mkdtempSync(join(tmpdir(), "ajar-blind-"));
  ending.push(() => rmSync(data, { recursive: true, force: true }));
  const relay = await startProcess(data);
  ending.push(() => relay.kill());
  return { relay, data, heard: [] };
}

/** Two people write, answer each other, and leave messages in a meeting; everything is marked and sealed. */
async function live({ relay, heard }: Scene, keys: Keys, marker: string): Promise<void> {
  const mine = newDevice();
  const theirs = newDevice(mine.space, 1);
  await make(relay.origin, mine, theirs);
  const [first, second] = [await arrive(relay.origin, mine), await arrive(relay.origin, theirs)];
  for (const line of [first, second]) listen(line, heard);
  const facts = markedFacts(marker);
  for (const [device, line] of [
    [mine, first],
    [theirs, second],
  ] as const) {
    for (const entry of await sealedChain(device, keys, facts)) {
      expect(await line.ask({ kind: "append", entry })).toMatchObject({ kind: "stored" });
    }
    const page = await line.ask({ kind: "read", cursor: 0, limit: 1_000 });
    expect(page?.kind === "page" && page.items.length).toBeGreaterThanOrEqual(facts.length);
    await line.ask({ kind: "erase", author: device.author, seqs: [1, 2] });
  }
  const exchange = random(20);
  new DataView(exchange.buffer).setUint32(16, Math.floor(Date.now() / 3_600_000) + 24);
  for (const line of [first, second]) {
    const card = await sealedText(keys, `${marker} card`, CARD_BYTES);
    const answer = await sealedText(keys, `${marker} answer`, ANSWER_BYTES);
    const put = await line.ask({ kind: "put", exchange, keyHash: random(32), card, answer });
    expect(put).toMatchObject({ is: "ok" });
  }
  expect(await first.ask({ kind: "see", exchange })).toMatchObject({ kind: "slot-other" });
  const meeting = random(16);
  await first.ask({ kind: "meet-open", meeting, minutes: 5 });
  const message = await sealedText(keys, `${marker} message`, 1_000);
  expect(await second.ask({ kind: "meet-put", meeting, message })).toMatchObject({ kind: "done" });
}

/** An entry that is not sealed: the control in every spelling, so that the search is seen to find what is there. */
async function carelessPerson({ relay, heard }: Scene, control: string): Promise<void> {
  const careless = newDevice();
  await make(relay.origin, careless);
  const line = await arrive(relay.origin, careless);
  listen(line, heard);
  const spelled = [...spellingsOf(Buffer.from(control)).values()].flatMap((each) => [each, Buffer.of(1, 1)]);
  const entry = entryOf(careless, 1, Buffer.concat([Buffer.alloc(336, 1), ...spelled]));
  expect(await line.ask({ kind: "append", entry })).toMatchObject({ kind: "stored" });
  await line.ask({ kind: "read", cursor: 0, limit: 10 });
}

function* everywhere({ relay, data, heard }: Scene): Generator<Place> {
  yield* filesIn(data);
  yield { name: "log", bytes: Buffer.from(relay.said()) };
  yield { name: "traffic", bytes: Buffer.concat(heard) };
  if (CAN_READ_MEMORY) yield* memoryOf(relay.child.pid ?? 0);
}

test("nothing a person writes is found in the relay's memory, files, log or traffic, in any spelling; what is not sealed is", async () => {
  const scene = await aScene();
  const [marker, control] = [randomBytes(12).toString("hex"), randomBytes(12).toString("hex")];
  const keys = await newKeys();
  await live(scene, keys, marker);
  await carelessPerson(scene, control);
  const wanted = new Map([
    ["marker", spellingsOf(Buffer.from(marker))],
    ...keys.raw.map((raw, at) => [`key ${at}`, spellingsOf(raw)] as const),
  ]);
  expect([...foundIn(everywhere(scene), wanted)]).toEqual([]);

  const controls = foundIn(everywhere(scene), new Map([["control", spellingsOf(Buffer.from(control))]]));
  const spellings = [...spellingsOf(Buffer.from(control)).keys()];
  const places = ["relay.sqlite-wal", "traffic", ...(CAN_READ_MEMORY ? ["memory"] : [])];
  const expected = places.flatMap((place) => spellings.map((spelling) => `control in ${place}: ${spelling}`));
  expect([...controls]).toEqual(expect.arrayContaining(expected));
}, 120_000);

test("the log of a relay that has troubles is searched too, and holds no more than names and counts", async () => {
  const scene = await aScene();
  const phone = newDevice();
  await make(scene.relay.origin, phone);
  const line = await arrive(scene.relay.origin, phone);
  await line.ask({ kind: "append", entry: entryOf(phone, 1) });
  line.socket.close();
  scene.relay.child.kill("SIGTERM");
  await new Promise((resolve) => scene.relay.child.once("exit", resolve));
  const log = [{ name: "log", bytes: Buffer.from(scene.relay.said()) }];
  const ids = [phone.space, phone.author, phone.loginKey];
  const wanted = new Map(ids.map((id, at) => [`id ${at}`, spellingsOf(id)]));
  expect([...foundIn(log, wanted)]).toEqual([]);
  expect([...foundIn(log, new Map([["count", spellingsOf(Buffer.from('"appends_stored":1'))]]))]).toEqual([
    "count in log: plain",
  ]);
}, 60_000);
