import { parseClientFrame, type ClientFrame } from "@ajar/core/protocol/frames";
import { LOGIN } from "@ajar/core/protocol/limits";
import type { RawData } from "ws";
import { answerFrame } from "../answers/answer-frame.ts";
import { StoreUnavailable } from "../log/log-store.ts";
import { BUSY, refused, type Answer } from "./answer.ts";
import type { House } from "./house.ts";
import { CLOSE, type Session } from "./session.ts";

/** Bytes of frames that may be at work for one socket; beyond it the relay does not listen to it for a while. */
const AT_WORK_BYTES = 256 * 1024;

/** What an append weighs besides its bytes, and what anything else weighs: a read may answer with a large page. */
const APPEND_WEIGHT = 1_024;
const ASK_WEIGHT = 64 * 1024;

/** Reads the frames of one socket and sends the answers. */
export class Reception {
  readonly #house: House;
  readonly #session: Session;
  #atWork = 0;
  #left = 0;
  #onIdle: (() => void) | null = null;

  constructor(house: House, session: Session) {
    this.#house = house;
    this.#session = session;
    session.socket.on("message", (data, isBinary) => this.#hear(data, isBinary));
  }

  /** Resolves when everything heard so far is answered. */
  idle(): Promise<void> {
    if (this.#left === 0) return Promise.resolve();
    return new Promise((resolve) => (this.#onIdle = resolve));
  }

  #hear(data: RawData, isBinary: boolean): void {
    const session = this.#session;
    if (session.isOver) return;
    if (!isBinary) return session.end(CLOSE.unsupported);
    const bytes = data as Buffer;
    const frame = parseClientFrame(bytes);
    if (frame === null) {
      this.#house.counts.add("frames_malformed");
      return session.answer(refused("malformed"), 0);
    }
    if (this.#isTooMuch()) return session.answer(refused("not-admitted"), frame.ref);
    const waitMs = frame.kind === "append" ? 0 : session.asks.take(this.#house.now());
    if (waitMs > 0) return session.answer(refused("too-fast", waitMs), frame.ref);
    void this.#work(frame, bytes.length);
  }

  /** Whether a socket says more than a login takes before it has logged in. */
  #isTooMuch(): boolean {
    const session = this.#session;
    if (session.member !== null || session.meetings !== null) return false;
    session.early += 1;
    return session.early > LOGIN.frames;
  }

  async #work(frame: ClientFrame, bytes: number): Promise<void> {
    const weight = frame.kind === "append" ? bytes + APPEND_WEIGHT : ASK_WEIGHT;
    this.#begin(weight);
    try {
      this.#say(await answerFrame(this.#house, this.#session, frame), frame);
    } catch (error) {
      this.#house.counts.add("store_troubles");
      if (!(error instanceof StoreUnavailable)) this.#house.lines.trouble(error);
      this.#say(BUSY, frame);
    } finally {
      this.#end(weight);
    }
  }

  /** A login that the store could not finish ends its socket: it would be half in. */
  #say(answer: Answer, frame: ClientFrame): void {
    this.#session.answer(answer, frame.ref);
    if (answer.kind === "busy" && frame.kind === "prove") this.#session.end(CLOSE.tryLater);
  }

  #begin(weight: number): void {
    this.#left += 1;
    this.#atWork += weight;
    if (this.#atWork > AT_WORK_BYTES) this.#session.socket.pause();
  }

  #end(weight: number): void {
    this.#left -= 1;
    this.#atWork -= weight;
    if (this.#atWork <= AT_WORK_BYTES && this.#session.socket.isPaused) this.#session.socket.resume();
    if (this.#left === 0) this.#onIdle?.();
  }
}
