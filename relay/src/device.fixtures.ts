import { generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";
import type { ClientOptions } from "ws";
import { WebSocket } from "ws";
import { encodeClientFrame, parseServerFrame, type ClientFrame, type ServerFrame } from "@ajar/core/protocol/frames";
import { loginBytes } from "@ajar/core/protocol/login";

export type Bytes = Uint8Array<ArrayBuffer>;
type WithoutRef<Frame> = Frame extends ClientFrame ? Omit<Frame, "ref"> : never;
export type Ask = WithoutRef<ClientFrame>;

export const random = (count: number): Bytes => new Uint8Array(randomBytes(count));

/** A device of somebody: its id and login key in one space. */
export interface Device {
  readonly space: Bytes;
  readonly author: Bytes;
  readonly loginKey: Bytes;
  readonly secret: KeyObject;
  readonly role: number;
}

export function newDevice(space: Bytes = random(16), role = 0): Device {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const der = publicKey.export({ format: "der", type: "spki" });
  return { space, author: random(16), loginKey: new Uint8Array(der.subarray(-32)), secret: privateKey, role };
}

export const keyOf = ({ author, loginKey }: Device): { author: Bytes; loginKey: Bytes } => ({ author, loginKey });

/** An entry such as a vault would seal: a true header, and noise where a relay cannot read. */
export function entryOf({ space, author }: Device, seq: number, noise: Uint8Array = random(336)): Bytes {
  const entry = new Uint8Array(78 + noise.length);
  entry.set([1, 1]);
  entry.set(space, 2);
  entry.set(author, 18);
  new DataView(entry.buffer).setBigUint64(34, BigInt(seq));
  entry.set(noise, 78);
  return entry;
}

/** One socket to a relay. */
export class Line {
  readonly socket: WebSocket;
  /** What came without having been asked for. */
  readonly unasked: ServerFrame[] = [];
  readonly origin: string;
  #ref = 0;
  readonly #waiting = new Map<number, (frame: ServerFrame | null) => void>();

  constructor(socket: WebSocket, origin: string) {
    this.socket = socket;
    this.origin = origin;
    socket.on("message", (data: Buffer) => this.#hear(data));
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      for (const answer of this.#waiting.values()) answer(null);
      this.#waiting.clear();
    });
  }

  /** The answer, or `null` when the socket closed before one came. */
  ask(ask: Ask): Promise<ServerFrame | null> {
    this.#ref += 1;
    const ref = this.#ref;
    return new Promise((resolve) => {
      this.#waiting.set(ref, resolve);
      if (this.socket.readyState === WebSocket.OPEN) this.socket.send(encodeClientFrame({ ...ask, ref }));
      else resolve(null);
    });
  }

  /** The code the socket closes with. */
  closed(): Promise<number> {
    if (this.socket.readyState === WebSocket.CLOSED) return Promise.resolve(0);
    return new Promise((resolve) => this.socket.once("close", resolve));
  }

  #hear(data: Buffer): void {
    const frame = parseServerFrame(data);
    if (frame === null) throw new Error("the relay sent what is no frame");
    const answer = this.#waiting.get(frame.ref);
    if (answer) {
      this.#waiting.delete(frame.ref);
      answer(frame);
    } else this.unasked.push(frame);
  }
}

/** Opens a socket to a relay at `http://host:port`, or rejects with what it answered. */
export function dial(origin: string, options: ClientOptions = {}): Promise<Line> {
  const socket = new WebSocket(`${origin.replace("http", "ws")}/relay`, { perMessageDeflate: false, ...options });
  const line = new Line(socket, origin);
  return new Promise((resolve, reject) => {
    socket.on("open", () => resolve(line));
    socket.on("unexpected-response", (_request, response) => {
      reject(new Error(`answered ${response.statusCode}`));
      socket.terminate();
    });
    socket.on("error", reject);
  });
}

export function createFor(...devices: readonly Device[]): Ask {
  const [{ space }] = devices as [Device];
  return {
    kind: "create",
    space,
    sort: devices.some(({ role }) => role === 1) ? "pair" : "private",
    keys: devices.map(({ role, author, loginKey }) => ({ role, author, loginKey })),
    grant: { invite: new Uint8Array(0), work: 0 },
  };
}

/** Opens and proves; the answer to the proof. */
export async function logIn(line: Line, device: Device): Promise<ServerFrame | null> {
  const { space, author, secret } = device;
  const asked = await line.ask({ kind: "open", space, author });
  if (asked?.kind !== "nonce") return asked;
  const claim = { origin: line.origin, space, author, nonce: asked.nonce };
  return line.ask({ kind: "prove", signature: new Uint8Array(sign(null, loginBytes(claim), secret)) });
}

/** A device that is in. Rejects when the relay does not let it in. */
export async function arrive(origin: string, device: Device, options: ClientOptions = {}): Promise<Line> {
  const line = await dial(origin, options);
  const answer = await logIn(line, device);
  if (answer?.kind !== "welcome") throw new Error(`not let in: ${JSON.stringify(answer)}`);
  return line;
}

/** A new space with these devices of one `space`; resolves when it is made. */
export async function make(origin: string, ...devices: readonly Device[]): Promise<void> {
  const line = await dial(origin);
  const answer = await line.ask(createFor(...devices));
  if (answer?.kind !== "done") throw new Error(`not made: ${JSON.stringify(answer)}`);
  line.socket.close();
  await line.closed();
}

/** Waits until `isSo`, looking again and again; rejects after five seconds. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("it did not happen within five seconds");
}
