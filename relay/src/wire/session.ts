import type { Duplex } from "node:stream";
import { WAITING_BYTES } from "@ajar/core/protocol/limits";
import { encodeServerFrame } from "@ajar/core/protocol/frames";
import type { WebSocket } from "ws";
import type { SpaceSort } from "../spaces/spaces.ts";
import type { Login } from "../spaces/session-numbers.ts";
import type { TokenBucket } from "../limits/token-bucket.ts";
import type { Counts } from "../report/counts.ts";
import { isLast, refused, type Answer } from "./answer.ts";

/** A device that has logged in. Ids twice: as they go over the wire, and as hex, as the log store knows them. */
export interface Member {
  readonly login: Login;
  readonly space: string;
  readonly author: string;
  readonly role: 0 | 1;
  readonly sort: SpaceSort;
}

/** What a device says it is, until it has proved it. */
export interface Claim {
  readonly space: Uint8Array;
  readonly author: Uint8Array;
  readonly nonce: Uint8Array;
}

/** Entries that may wait while a device is being let in; more come to it when it reads. */
const WAITING_LIVE = 64;

/** WebSocket close codes (RFC 6455 §7.4.1). */
export const CLOSE = { goingAway: 1001, unsupported: 1003, policy: 1008, tryLater: 1013 } as const;

interface SessionParts {
  /** What lies under the socket; corked, so that what one commit answers goes out in one piece. */
  readonly wire: Duplex;
  readonly origin: string;
  readonly counts: Counts;
  readonly asks: TokenBucket;
}

/** One socket, from its first frame to its last. */
export class Session {
  readonly socket: WebSocket;
  /** The relay's own origin that this socket was opened to. */
  readonly origin: string;
  /** How fast it may ask for anything but appends. */
  readonly asks: TokenBucket;
  claim: Claim | null = null;
  member: Member | null = null;
  /** Meetings (hex) whose new messages this socket waits for; few sockets ever do, and an idle one should cost little. */
  meetings: Set<string> | null = null;
  /** Called when the device is in, or gone; then let go of, with all it holds. */
  onEarlyOver: (() => void) | null = null;
  /** Frames received before a login. */
  early = 0;
  isAlive = true;
  isOver = false;
  readonly #counts: Counts;
  readonly #wire: Duplex;
  #isCorked = false;
  #waiting: Uint8Array[] | null = [];

  constructor(socket: WebSocket, { wire, origin, counts, asks }: SessionParts) {
    this.socket = socket;
    this.origin = origin;
    this.asks = asks;
    this.#counts = counts;
    this.#wire = wire;
  }

  answer(answer: Answer, ref: number): void {
    if (this.isOver) return;
    this.#send(encodeServerFrame({ ...answer, ref }));
    if (answer.kind === "welcome") {
      this.earlyIsOver();
      this.#flush();
    }
    if (isLast(answer)) this.end(CLOSE.policy);
  }

  /** An entry of another device, as a whole frame. Waits until this device has its welcome. */
  live(frame: Uint8Array): void {
    if (this.#waiting === null) {
      this.#counts.add("entries_sent_live");
      this.#send(frame);
    } else if (this.#waiting.length < WAITING_LIVE) this.#waiting.push(frame);
    else this.end(CLOSE.goingAway);
  }

  /** A later login of the same key came: this one says no more. */
  supersede(): void {
    this.answer(refused("superseded"), 0);
  }

  earlyIsOver(): void {
    this.onEarlyOver?.();
    this.onEarlyOver = null;
  }

  end(code: number): void {
    if (this.isOver) return;
    this.isOver = true;
    this.socket.close(code);
  }

  #flush(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const frame of waiting) this.live(frame);
  }

  #send(frame: Uint8Array): void {
    if (this.socket.readyState !== this.socket.OPEN) return;
    if (this.socket.bufferedAmount + frame.length > WAITING_BYTES) {
      this.#counts.add("readers_cut");
      this.isOver = true;
      this.socket.terminate();
      return;
    }
    this.#cork();
    this.socket.send(frame, { binary: true });
  }

  /** Holds back what is sent until this turn of the event loop is over: one write for all of it. */
  #cork(): void {
    if (this.#isCorked) return;
    this.#isCorked = true;
    this.#wire.cork();
    process.nextTick(() => {
      this.#isCorked = false;
      this.#wire.uncork();
    });
  }
}
