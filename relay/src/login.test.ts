import { sign } from "node:crypto";
import { encodeServerFrame } from "@ajar/core/protocol/frames";
import { loginBytes } from "@ajar/core/protocol/login";
import { workBytes, zeroBitsOf } from "@ajar/core/protocol/work";
import { expect, test } from "vitest";
import {
  arrive,
  createFor,
  dial,
  entryOf,
  logIn,
  make,
  newDevice,
  random,
  until,
  type Device,
  type Line,
} from "./device.fixtures.ts";
import { aRelay } from "./relay.fixtures.ts";
import { hashOf } from "./spaces/grants.ts";

/** Opens, and proves with a signature over something else than this relay asked for. */
async function proveWrongly(
  line: Line,
  device: Device,
  wrong: { origin?: string; nonce?: Uint8Array },
): Promise<unknown> {
  const asked = await line.ask({ kind: "open", space: device.space, author: device.author });
  if (asked?.kind !== "nonce") throw new Error("no nonce");
  const claim = { origin: line.origin, space: device.space, author: device.author, nonce: asked.nonce, ...wrong };
  return line.ask({ kind: "prove", signature: new Uint8Array(sign(null, loginBytes(claim), device.secret)) });
}

test("an unknown space, an unknown device, a wrong key and a wrong origin get one and the same answer", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  await make(origin, phone);
  const answers = [
    await logIn(await dial(origin), newDevice()),
    await logIn(await dial(origin), newDevice(phone.space)),
    await logIn(await dial(origin), { ...newDevice(phone.space), author: phone.author }),
    await proveWrongly(await dial(origin), phone, { origin: "https://elsewhere.example" }),
    await proveWrongly(await dial(origin), phone, { nonce: random(32) }),
  ];
  const told = answers.map((answer) => encodeServerFrame(answer as never));
  expect(new Set(told.map((each) => Buffer.from(each).toString("hex"))).size).toBe(1);
  expect(answers[0]).toMatchObject({ kind: "refused", why: "not-admitted" });
});

test("a proof that was heard once opens nothing a second time", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  await make(origin, phone);
  const line = await dial(origin);
  const asked = await line.ask({ kind: "open", space: phone.space, author: phone.author });
  if (asked?.kind !== "nonce") throw new Error("no nonce");
  const claim = { origin, space: phone.space, author: phone.author, nonce: asked.nonce };
  const signature = new Uint8Array(sign(null, loginBytes(claim), phone.secret));
  expect(await line.ask({ kind: "prove", signature })).toMatchObject({ kind: "welcome" });
  const thief = await dial(origin);
  await thief.ask({ kind: "open", space: phone.space, author: phone.author });
  expect(await thief.ask({ kind: "prove", signature })).toMatchObject({ why: "not-admitted" });
});

test("a page of another site is not listened to; the app's own origins are", async () => {
  const { origin } = await aRelay({ apps: ["https://app.example"] });
  await expect(dial(origin, { headers: { Origin: "https://elsewhere.example" } })).rejects.toThrow("403");
  await expect(dial(origin, { headers: { Origin: "null" } })).rejects.toThrow("403");
  const line = await dial(origin, { headers: { Origin: "https://app.example" } });
  expect(await line.ask({ kind: "ping" })).toMatchObject({ kind: "done" });
  await dial(origin, { headers: { Origin: origin } });
});

test("a host name that came with the request is not what a device signed for", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  await make(origin, phone);
  const line = await dial(origin, { headers: { Host: "hostile.example" } });
  expect(await proveWrongly(line, phone, { origin: "http://hostile.example" })).toMatchObject({ why: "not-admitted" });
});

test("before a login a socket may say three things, and has five seconds", async () => {
  const { origin } = await aRelay();
  const line = await dial(origin);
  const code = line.closed();
  for (let asked = 0; asked < 3; asked += 1) expect(await line.ask({ kind: "ping" })).toMatchObject({ kind: "done" });
  expect(await line.ask({ kind: "ping" })).toMatchObject({ why: "not-admitted" });
  expect(await code).toBe(1008);
  const silent = await dial(origin);
  const from = Date.now();
  expect(await silent.closed()).toBe(1008);
  expect(Date.now() - from).toBeGreaterThan(4_500);
}, 15_000);

test("nothing but a login is done for who has not logged in", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  await make(origin, phone);
  const line = await dial(origin);
  expect(await line.ask({ kind: "append", entry: entryOf(phone, 1) })).toMatchObject({ why: "not-admitted" });
});

test("a later login of a key ends the older one, and nothing the older one sends is done", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  await make(origin, phone);
  const older = await arrive(origin, phone);
  const newer = await arrive(origin, phone);
  await until(() => older.unasked.length === 1);
  expect(older.unasked).toEqual([{ kind: "refused", ref: 0, why: "superseded", detail: 0 }]);
  expect(await older.ask({ kind: "append", entry: entryOf(phone, 1) })).toBeNull();
  expect(await newer.ask({ kind: "append", entry: entryOf(phone, 1) })).toMatchObject({ kind: "stored", cursor: 1 });
});

test("making a space again after a lost answer is fine, making it with other keys is not", async () => {
  const { origin } = await aRelay();
  const phone = newDevice();
  await make(origin, phone);
  await make(origin, phone);
  await expect(make(origin, newDevice(phone.space))).rejects.toThrow("not-admitted");
});

test("an invite is good for so many spaces, a second try after a lost answer costs nothing", async () => {
  const invite = new Uint8Array(Buffer.from("three-green-doors"));
  const { origin } = await aRelay({ granting: { kind: "invite", invites: [{ hash: hashOf(invite), spaces: 2 }] } });
  const makeWith = async (device: Device, code: Uint8Array<ArrayBuffer>): Promise<unknown> =>
    (await dial(origin)).ask({ ...createFor(device), grant: { invite: code, work: 0 } } as never);
  const [first, second, third] = [newDevice(), newDevice(), newDevice()];
  expect(await makeWith(first, new Uint8Array(Buffer.from("no-such-invite")))).toMatchObject({ why: "not-admitted" });
  expect(await makeWith(first, invite)).toMatchObject({ kind: "done" });
  expect(await makeWith(first, invite)).toMatchObject({ kind: "done" });
  expect(await makeWith(second, invite)).toMatchObject({ kind: "done" });
  expect(await makeWith(third, invite)).toMatchObject({ why: "not-admitted" });
});

test("where work is asked for, a space costs some", async () => {
  const bits = 8;
  const { origin } = await aRelay({ granting: { kind: "work", bits } });
  const phone = newDevice();
  const isEnough = (work: number): boolean => zeroBitsOf(hashOf(workBytes(phone.space, work))) >= bits;
  let [work, lazy] = [0, 0];
  while (!isEnough(work)) work += 1;
  while (isEnough(lazy)) lazy += 1;
  const line = await dial(origin);
  const ask = createFor(phone);
  const invite = new Uint8Array(0);
  const no = await line.ask({ ...ask, grant: { invite, work: lazy } } as never);
  expect(no).toMatchObject({ kind: "refused", why: "work-needed", detail: bits });
  expect(await line.ask({ ...ask, grant: { invite, work } } as never)).toMatchObject({ kind: "done" });
});

test("two people with six devices each are all in at once", async () => {
  const { origin, relay } = await aRelay();
  const space = random(16);
  const people = Array.from({ length: 12 }, (_, at) => newDevice(space, at % 2));
  await make(origin, ...people);
  // One address may have ten sockets that have not logged in yet, so one person after the other.
  for (const role of [0, 1]) {
    const own = people.filter((each) => each.role === role);
    await Promise.all(own.map((each) => arrive(origin, each)));
  }
  expect(relay.open()).toBe(12);
});

test("the relay's log holds no space, no device, no address", async () => {
  const { origin, said, stop } = await aRelay();
  const phone = newDevice();
  await make(origin, phone);
  const line = await arrive(origin, phone);
  await line.ask({ kind: "append", entry: entryOf(phone, 1) });
  await logIn(await dial(origin), newDevice(phone.space));
  await stop();
  const all = said.join("\n");
  expect(all).toContain('"appends_stored":1');
  expect(all).toMatch(/"at":"\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000Z"/);
  expect(all).not.toContain("127.0.0.1");
  for (const secret of [phone.space, phone.author, phone.loginKey]) {
    for (const how of ["hex", "base64", "latin1"] as const)
      expect(all).not.toContain(Buffer.from(secret).toString(how));
  }
});
