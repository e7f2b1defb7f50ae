import { randomBytes } from "node:crypto";
import type { ServerFrame } from "@ajar/core/protocol/frames";
import { describe, expect, test } from "vitest";
import { aRelay } from "../../../relay/src/relay.fixtures.ts";
import { concat, type Bytes } from "../bytes.ts";
import { importLogin, newDeviceKeys, type DeviceKeys } from "../device-keys.ts";
import { connect, socketUrl, type Connection, type Socket, type Wire } from "./connection.ts";
import { logIn, type Member } from "./login.ts";
import { realWire } from "./wire.fixtures.ts";

const random = (count: number): Bytes => concat(randomBytes(count));

interface Device extends Member {
  readonly keys: DeviceKeys;
}

async function aDevice(space: Bytes = random(16)): Promise<Device> {
  const keys = await newDeviceKeys();
  return { keys, space, author: random(16), login: await importLogin(keys.login) };
}

async function dialled(origin: string): Promise<Connection> {
  const connection = await connect(origin, realWire);
  if (!connection.ok) throw new Error(connection.refusal.why);
  return connection.value;
}

async function make(origin: string, ...devices: readonly Device[]): Promise<void> {
  const connection = await dialled(origin);
  const keys = devices.map(({ author, keys: { login } }) => ({ role: 0, author, loginKey: login.open }));
  const grant = { invite: new Uint8Array(0), work: 0 };
  const made = await connection.ask({
    kind: "create",
    space: devices[0]?.space ?? random(16),
    sort: "private",
    keys,
    grant,
  });
  expect(made).toMatchObject({ ok: true, value: { kind: "done" } });
  connection.leave();
}

describe("with a real relay, a device", () => {
  test("logs in with the key it made, and with no other", async () => {
    const { origin } = await aRelay();
    const device = await aDevice();
    await make(origin, device);
    expect(await logIn(await dialled(origin), device)).toMatchObject({ ok: true, value: { kind: "welcome", end: 0 } });
    const stranger = { ...device, login: (await aDevice()).login };
    const refused = { ok: false, refusal: { kind: "not-admitted" } };
    expect(await logIn(await dialled(origin), stranger)).toEqual(refused);
    expect(await logIn(await dialled(origin), { ...device, space: random(16) })).toEqual(refused);
  });

  test("hears what nobody asked for: that another login of its key came", async () => {
    const { origin } = await aRelay();
    const device = await aDevice();
    await make(origin, device);
    const first = await dialled(origin);
    await logIn(first, device);
    const over = first.over();
    await logIn(await dialled(origin), device);
    expect(await over).toEqual({ kind: "ended", why: "superseded" });
    expect(await first.ask({ kind: "ping" })).toEqual({ ok: false, refusal: { kind: "ended", why: "superseded" } });
  });

  test("meets another device that only knows where, and hears its messages as they come", async () => {
    const { origin } = await aRelay();
    const device = await aDevice();
    await make(origin, device);
    const host = await dialled(origin);
    await logIn(host, device);
    const heard: ServerFrame[] = [];
    host.onUnasked((frame) => heard.push(frame));
    const meeting = random(16);
    expect(await host.ask({ kind: "meet-open", meeting, minutes: 10 })).toMatchObject({ value: { kind: "done" } });
    const guest = await dialled(origin);
    const message = random(40);
    expect(await guest.ask({ kind: "meet-put", meeting, message })).toMatchObject({ value: { kind: "done" } });
    await expect.poll(() => heard).toMatchObject([{ kind: "meet-page", messages: [message] }]);
    expect(await host.ask({ kind: "meet-end", meeting })).toMatchObject({ value: { kind: "done" } });
  });

  test("is told when the relay goes, and when there is none", async () => {
    const running = await aRelay();
    const connection = await dialled(running.origin);
    await running.stop();
    expect(await connection.over()).toEqual({ kind: "ended", why: "dropped" });
    expect(await connect(running.origin, realWire)).toEqual({
      ok: false,
      refusal: { kind: "ended", why: "unreachable" },
    });
    expect(await connect("http://not an address", realWire)).toMatchObject({ ok: false });
  });
});

/** A socket in this thread: what it is sent is dropped, and what it says is told it. */
function puppet(): { readonly wire: Wire; readonly say: (data: unknown) => void; readonly ring: () => void } {
  const heard = new Map<string, (event: { readonly data: unknown }) => void>();
  const rings: (() => void)[] = [];
  const socket: Socket = {
    binaryType: "arraybuffer",
    send: () => undefined,
    close: () => undefined,
    addEventListener: (name: string, listener: (event: { readonly data: unknown }) => void) => {
      const before = heard.get(name);
      heard.set(name, (event) => {
        before?.(event);
        listener(event);
      });
    },
  };
  const wire: Wire = { dial: () => socket, after: (_, ring) => (rings.push(ring), () => undefined) };
  queueMicrotask(() => heard.get("open")?.({ data: null }));
  return { wire, say: (data) => heard.get("message")?.({ data }), ring: () => rings.at(-1)?.() };
}

describe("a relay that misbehaves", () => {
  test("and sends what is no frame is left", async () => {
    for (const noise of ["text", new Uint8Array([1, 2, 3]).buffer, new Uint8Array(0).buffer]) {
      const { wire, say } = puppet();
      const connection = await connect("http://relay", wire);
      const asked = connection.ok ? connection.value.ask({ kind: "ping" }) : null;
      say(noise);
      expect(await asked).toEqual({ ok: false, refusal: { kind: "ended", why: "malformed" } });
    }
  });

  test("and never answers is given up", async () => {
    const { wire, ring } = puppet();
    const connection = await connect("http://relay", wire);
    const asked = connection.ok ? connection.value.ask({ kind: "ping" }) : null;
    ring();
    expect(await asked).toEqual({ ok: false, refusal: { kind: "ended", why: "timed-out" } });
  });
});

test("a socket's address is the origin's, on one path", () => {
  expect(socketUrl("https://relay.example")).toBe("wss://relay.example/relay");
  expect(socketUrl("http://127.0.0.1:7420")).toBe("ws://127.0.0.1:7420/relay");
});
