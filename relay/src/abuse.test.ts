import { connect, type Socket } from "node:net";
import { deflateRawSync } from "node:zlib";
import type { ServerFrame } from "@ajar/core/protocol/frames";
import { CLIENT_FRAME_BYTES } from "@ajar/core/protocol/limits";
import { afterEach, expect, test } from "vitest";
import {
  arrive,
  createFor,
  dial,
  entryOf,
  keyOf,
  logIn,
  make,
  newDevice,
  random,
  type Ask,
  type Device,
  type Line,
} from "./device.fixtures.ts";
import { startProcess, type RelayProcess } from "./process.fixtures.ts";
import { aFolder, aRelay } from "./relay.fixtures.ts";

/** Honest people and attackers come from different addresses of this machine, as they would in the world. */
const ATTACKER = "127.0.0.66";
const HONEST_FOR_MS = Number(process.env["AJAR_ABUSE_MS"] ?? 3_000);
const HONEST = 5;
/** On a busy machine the honest ask for longer, so that there is something to judge. */
const LEAST_ASKED = HONEST * 20;

const ending: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

async function aProcess(): Promise<RelayProcess> {
  const relay = await startProcess(aFolder());
  ending.push(() => relay.kill());
  return relay;
}

interface Served {
  asked: number;
  served: number;
}

/** Honest devices that append, read and sometimes come anew, for a while. */
async function honestPeople(origin: string, devices: readonly Device[]): Promise<Served> {
  const all: Served = { asked: 0, served: 0 };
  const end = Date.now() + HONEST_FOR_MS;
  await Promise.all(devices.map((device) => honest(origin, device, { all, end })));
  console.log(`${all.served} of ${all.asked} honest asks served`);
  return all;
}

async function honest(
  origin: string,
  device: Device,
  { all, end }: { readonly all: Served; readonly end: number },
): Promise<void> {
  let line: Line | null = null;
  for (let seq = 1; Date.now() < end || all.asked <= LEAST_ASKED; seq += 1) {
    all.asked += 1;
    if (seq % 20 === 1) {
      line?.socket.close();
      line = await arrive(origin, device).catch(() => null);
    }
    const stored = await line?.ask({ kind: "append", entry: entryOf(device, seq) });
    const page = await line?.ask({ kind: "read", cursor: 0, limit: 5 });
    if (stored?.kind === "stored" && page?.kind === "page") all.served += 1;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What an attacker was told, by name. */
class Told {
  readonly #times = new Map<string, number>();

  readonly hear = (answer: ServerFrame | null): void => {
    const name = answer === null ? "nothing" : answer.kind === "refused" ? answer.why : answer.kind;
    this.#times.set(name, this.times(name) + 1);
  };

  times(name: string): number {
    return this.#times.get(name) ?? 0;
  }
}

async function honestAmid(relay: RelayProcess, attack: (origin: string) => void): Promise<Served> {
  const devices = Array.from({ length: HONEST }, () => newDevice());
  for (const device of devices) await make(relay.origin, device);
  attack(relay.origin);
  const served = await honestPeople(relay.origin, devices);
  return served;
}

function raw(origin: string): Socket {
  const { port, hostname } = new URL(origin);
  const socket = connect({ port: Number(port), host: hostname, localAddress: ATTACKER });
  socket.on("error", () => socket.destroy());
  ending.push(() => socket.destroy());
  return socket;
}

/** Does something again and again until the test is over. */
function keepOn(everyMs: number, act: () => void): void {
  const timer = setInterval(act, everyMs);
  ending.push(() => clearInterval(timer));
}

const upgrade = (extra = ""): string =>
  `GET /relay HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${Buffer.from(random(16)).toString("base64")}\r\n${extra}\r\n`;

/** A masked binary frame, as a browser would send it, of these bytes and with these first bits. */
function masked(payload: Uint8Array, first = 0x82): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt8(first, 0);
  head.writeUInt8(0x80 | 126, 1);
  head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}

test("connections that dribble their first words keep nobody else out", async () => {
  const relay = await aProcess();
  const served = await honestAmid(relay, (origin) => {
    const all = Array.from({ length: 2_300 }, () => raw(origin));
    for (const socket of all) socket.write("GET /relay HTTP/1.1\r\nHost: x\r\n");
    keepOn(300, () => all.forEach((socket) => socket.writable && socket.write("X: y\r\n")));
  });
  expect(served.served / served.asked).toBeGreaterThanOrEqual(0.999);
}, 180_000);

test("a flood of handshakes that never log in keeps nobody else out", async () => {
  const relay = await aProcess();
  const served = await honestAmid(relay, (origin) => {
    keepOn(20, () => {
      for (let each = 0; each < 20; each += 1) raw(origin).write(upgrade());
    });
  });
  expect(served.served / served.asked).toBeGreaterThanOrEqual(0.999);
}, 180_000);

test("frames too large, malformed, compressed, in text, or in the middle of nothing end their own socket only", async () => {
  const relay = await aProcess();
  const bad = [
    masked(random(200)),
    masked(new Uint8Array(CLIENT_FRAME_BYTES - 1)),
    masked(random(10), 0x81),
    masked(deflateRawSync(Buffer.alloc(10_000)), 0xc2),
    masked(random(10), 0x80),
    Buffer.from([0x82, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
  ];
  const served = await honestAmid(relay, (origin) => {
    let turn = 0;
    keepOn(5, () => {
      const socket = raw(origin);
      turn += 1;
      socket.write(upgrade("Sec-WebSocket-Extensions: permessage-deflate\r\n"));
      socket.once("data", () => socket.write(bad[turn % bad.length] as Buffer));
    });
  });
  expect(served.served / served.asked).toBeGreaterThanOrEqual(0.999);
}, 180_000);

const INVITE = "only-for-honest-people";

async function invited(origin: string, ...devices: readonly Device[]): Promise<void> {
  const line = await dial(origin);
  const grant = { invite: new Uint8Array(Buffer.from(INVITE)), work: 0 };
  expect(await line.ask({ ...createFor(...devices), grant } as Ask)).toMatchObject({ kind: "done" });
  line.socket.close();
}

/** A member whose share is full and that goes on sending all the same, and opens meetings and asks for pages without end. */
async function beGreedy(origin: string, told: Told): Promise<void> {
  const greedy = newDevice();
  await invited(origin, greedy, newDevice(greedy.space, 1));
  const line = await arrive(origin, greedy, { localAddress: ATTACKER });
  const noise = random(40_000);
  let seq = 0;
  const fortyMore = (): Promise<unknown> => {
    const entries = Array.from({ length: 40 }, (_, at) => entryOf(greedy, seq + at + 1, noise));
    seq += entries.length;
    return Promise.all(entries.map((entry) => line.ask({ kind: "append", entry }).then(told.hear)));
  };
  while (told.times("full") === 0) await fortyMore();
  keepOn(10, () => {
    void fortyMore();
    for (let each = 0; each < 5; each += 1) {
      void line.ask({ kind: "meet-open", meeting: random(16), minutes: 5 }).then(told.hear);
    }
    void line.ask({ kind: "read", cursor: 0, limit: 1_000 }).then(told.hear);
  });
}

/** Someone with keys that never fit and no invite, again and again. */
function beStrange(origin: string, space: Device["space"], told: Told): void {
  const knock = async (): Promise<void> => {
    const wrong = await dial(origin, { localAddress: ATTACKER });
    told.hear(await logIn(wrong, newDevice(space)));
    const uninvited = await dial(origin, { localAddress: ATTACKER });
    told.hear(await uninvited.ask(createFor(newDevice())));
  };
  keepOn(20, () => void knock().catch(() => undefined));
}

test("members who use up all they may, and keys that never fit, take nothing from others", async () => {
  const relay = await startProcess(aFolder(), { AJAR_INVITES: `${INVITE}:100` });
  ending.push(() => relay.kill());
  const devices = Array.from({ length: HONEST }, () => newDevice());
  for (const device of devices) await invited(relay.origin, device);
  const told = new Told();
  await beGreedy(relay.origin, told);
  beStrange(relay.origin, (devices[0] as Device).space, told);
  const served = await honestPeople(relay.origin, devices);
  expect(served.served / served.asked).toBeGreaterThanOrEqual(0.999);
  for (const no of ["full", "too-fast", "not-admitted"]) expect([no, told.times(no) > 0]).toEqual([no, true]);
}, 180_000);

test("compression is not agreed to", async () => {
  const { origin } = await aRelay();
  const line = await dial(origin, { perMessageDeflate: true });
  expect(line.socket.extensions).toBe("");
});

test("a frame over the limit and words in text are refused with a code that says so", async () => {
  const { origin } = await aRelay();
  const [large, text] = [await dial(origin), await dial(origin)];
  const codes = Promise.all([large.closed(), text.closed()]);
  large.socket.send(new Uint8Array(CLIENT_FRAME_BYTES + 1));
  text.socket.send("hello");
  expect(await codes).toEqual([1009, 1003]);
});

test("one address has ten sockets before it logs in; a login makes room for the next", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  await make(origin, phone);
  const lines = await Promise.all(Array.from({ length: 9 }, () => dial(origin)));
  await arrive(origin, phone);
  lines.push(await dial(origin));
  await expect(dial(origin)).rejects.toThrow("429");
  await expect(dial(origin, { localAddress: ATTACKER })).resolves.toBeDefined();
  lines[0]?.socket.close();
  await lines[0]?.closed();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await dial(origin);
});

test("a device that appends without end is slowed down, the others of its space are not", async () => {
  const clock = { now: Date.now() };
  const { origin } = await aRelay({ now: () => clock.now });
  const busy = newDevice();
  const calm = newDevice(busy.space);
  await make(origin, busy, calm);
  const [fast, slow] = [await arrive(origin, busy), await arrive(origin, calm)];
  const first = entryOf(busy, 1);
  const all = await Promise.all(Array.from({ length: 6_010 }, () => fast.ask({ kind: "append", entry: first })));
  const refused = all.filter((answer) => answer?.kind === "refused");
  expect(refused.length).toBe(10);
  expect(refused[0]).toMatchObject({ why: "too-fast", detail: 100 });
  expect(await slow.ask({ kind: "append", entry: entryOf(calm, 1) })).toMatchObject({ kind: "stored" });
  clock.now += 1_000;
  expect(await fast.ask({ kind: "append", entry: first })).toMatchObject({ kind: "duplicate" });
}, 180_000);

test("whoever asks for pages without end is slowed down too", async () => {
  const { origin } = await aRelay({ now: () => 1 });
  const phone = newDevice();
  await make(origin, phone);
  const line = await arrive(origin, phone);
  const asks = Array.from({ length: 600 }, () => line.ask({ kind: "keys", add: [keyOf(phone)], remove: [] }));
  const answers = await Promise.all(asks);
  expect(answers.filter((answer) => answer?.kind === "refused" && answer.why === "too-fast").length).toBeGreaterThan(
    90,
  );
}, 180_000);
