import { encodeClientFrame, parseServerFrame, type ClientFrame, type ServerFrame } from "@ajar/core/protocol/frames";
import { ok, refuse, type Result } from "@ajar/core/shared/result";

/** Why a connection is over. */
export type Ended = {
  readonly kind: "ended";
  readonly why:
    | "unreachable"
    /** An answer took too long. */
    | "timed-out"
    /** The relay sent what is no frame. */
    | "malformed"
    /** Another login of the same key came. */
    | "superseded"
    /** The other side, or something in between, closed it. */
    | "dropped"
    | "left";
};

/** The part of a browser's `WebSocket` a connection needs. */
export interface Socket {
  binaryType: BinaryType;
  send(bytes: Uint8Array<ArrayBuffer>): void;
  close(): void;
  addEventListener(name: "open" | "close" | "error", listener: () => void): void;
  addEventListener(name: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/** What a connection needs from outside: a way to dial, and a clock that can be told to ring. */
export interface Wire {
  readonly dial: (url: string) => Socket;
  /** Calls `ring` after `ms`; the answer calls it off. */
  readonly after: (ms: number, ring: () => void) => () => void;
}

/** A question to the relay; the connection numbers it. */
export type Ask = WithoutRef<ClientFrame>;
type WithoutRef<Frame> = Frame extends ClientFrame ? Omit<Frame, "ref"> : never;

/** How long the relay may take to open a socket or to answer. */
const ANSWER_MS = 20_000;

/** The address of a relay's socket, from its origin: `https://relay.example` is dialled as `wss://relay.example/relay`. */
export function socketUrl(origin: string): string {
  return `${origin.replace(/^http/, "ws")}/relay`;
}

/** One socket to a relay: questions answered by number, and what comes unasked. */
export class Connection {
  /** The origin that was dialled, which a login signs. */
  readonly origin: string;
  readonly #wire: Wire;
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: ServerFrame | Ended) => void>();
  readonly #listeners = new Set<(frame: ServerFrame) => void>();
  readonly #over: ((ended: Ended) => void)[] = [];
  #ended: Ended | null = null;
  #ref = 0;

  constructor(origin: string, wire: Wire, socket: Socket) {
    this.origin = origin;
    this.#wire = wire;
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => this.#hear(data));
    socket.addEventListener("close", () => this.#end("dropped"));
    socket.addEventListener("error", () => this.#end("dropped"));
  }

  /** Why it is over, or `null` while it is not. */
  get ended(): Ended | null {
    return this.#ended;
  }

  /** Asks. The answer is whatever the relay says, or why there is none; never rejects. */
  ask(ask: Ask): Promise<Result<ServerFrame, Ended>> {
    if (this.#ended !== null) return Promise.resolve(refuse(this.#ended));
    this.#ref = (this.#ref % 0xffff_fffe) + 1;
    const ref = this.#ref;
    return new Promise((resolve) => {
      const callOff = this.#wire.after(ANSWER_MS, () => this.#end("timed-out"));
      this.#waiting.set(ref, (answer) => {
        callOff();
        resolve(answer.kind === "ended" ? refuse(answer) : ok(answer));
      });
      this.#socket.send(encodeClientFrame({ ...ask, ref }));
    });
  }

  /** Hears every frame that answers nothing: live entries, messages of a meeting. Returns the way to stop. */
  onUnasked(listener: (frame: ServerFrame) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when the connection is over, and says why. */
  over(): Promise<Ended> {
    return this.#ended === null ? new Promise((resolve) => this.#over.push(resolve)) : Promise.resolve(this.#ended);
  }

  leave(): void {
    this.#end("left");
  }

  #hear(data: unknown): void {
    if (this.#ended !== null) return;
    const frame = data instanceof ArrayBuffer ? parseServerFrame(new Uint8Array(data)) : null;
    if (frame === null) return this.#end("malformed");
    const answer = this.#waiting.get(frame.ref);
    if (answer !== undefined) {
      this.#waiting.delete(frame.ref);
      return answer(frame);
    }
    if (frame.kind === "refused" && frame.why === "superseded") return this.#end("superseded");
    for (const listener of this.#listeners) listener(frame);
  }

  #end(why: Ended["why"]): void {
    if (this.#ended !== null) return;
    const ended: Ended = { kind: "ended", why };
    this.#ended = ended;
    this.#socket.close();
    for (const answer of this.#waiting.values()) answer(ended);
    this.#waiting.clear();
    this.#listeners.clear();
    for (const resolve of this.#over) resolve(ended);
  }
}

/** Opens a socket to the relay at `origin` (`https://host`, no path). Never rejects. */
export function connect(origin: string, wire: Wire): Promise<Result<Connection, Ended>> {
  const unreachable: Ended = { kind: "ended", why: "unreachable" };
  return new Promise((resolve) => {
    let socket: Socket;
    try {
      socket = wire.dial(socketUrl(origin));
    } catch {
      return resolve(refuse(unreachable));
    }
    socket.binaryType = "arraybuffer";
    const fail = (): void => {
      callOff();
      socket.close();
      resolve(refuse(unreachable));
    };
    const callOff = wire.after(ANSWER_MS, fail);
    socket.addEventListener("open", () => {
      callOff();
      resolve(ok(new Connection(origin, wire, socket)));
    });
    socket.addEventListener("error", fail);
    socket.addEventListener("close", fail);
  });
}
