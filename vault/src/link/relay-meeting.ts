import type { ServerFrame } from "@ajar/core/protocol/frames";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { isSame, type Bytes } from "../bytes.ts";
import { connect, type Ask, type Connection, type Wire } from "../relay/connection.ts";
import type { LinkCode } from "./code.ts";
import type { Meeting, MeetingOver } from "./meeting.ts";

/** Word of an ended meeting comes only when one asks, so one asks this often. */
const ASK_AGAIN_MS = 2_000;

/** How often a lost connection is made anew before the relay counts as out of reach, and how long between. */
const TRIES = 5;
const TRY_AGAIN_MS = 1_500;

/** A meeting at a relay, over a connection of its own that needs no login. Made anew whenever it is lost. */
export class RelayMeeting implements Meeting {
  readonly #code: LinkCode;
  readonly #wire: Wire;
  #connection: Connection | null = null;
  #isOver = false;
  #hasNews = false;
  #wake: () => void = () => undefined;

  constructor(code: LinkCode, wire: Wire) {
    this.#code = code;
    this.#wire = wire;
  }

  async put(message: Bytes): Promise<Result<null, MeetingOver>> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const answer = await this.#askOnce({ kind: "meet-put", meeting: this.#code.rendezvous, message });
      if (answer !== null) return answer.kind === "done" ? ok(null) : refuse(overOf(answer));
      // It may have arrived before the connection was lost. Left twice it would look like somebody else's.
      const there = await this.#get(0);
      if (!there.ok) return there;
      if (there.value.some((each) => isSame(each, message))) return ok(null);
    }
    return refuse({ kind: "no-relay" });
  }

  async next(from: number): Promise<Result<readonly Uint8Array[], MeetingOver>> {
    for (;;) {
      if (this.#isOver) return refuse({ kind: "gone" });
      this.#hasNews = false;
      const got = await this.#get(from);
      if (!got.ok || got.value.length > 0) return got;
      if (!this.#hasNews) await this.#rest(ASK_AGAIN_MS);
    }
  }

  async end(): Promise<void> {
    if (this.#isOver) return;
    await this.#askOnce({ kind: "meet-end", meeting: this.#code.rendezvous });
    this.leave();
  }

  /** Lets go of the connection and leaves the meeting as it is. */
  leave(): void {
    this.#isOver = true;
    this.#connection?.leave();
    this.#wake();
  }

  async #get(from: number): Promise<Result<readonly Uint8Array[], MeetingOver>> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const answer = await this.#askOnce({ kind: "meet-get", meeting: this.#code.rendezvous, from });
      if (answer?.kind === "meet-page") return ok(answer.messages);
      if (answer !== null && answer.kind !== "busy") return refuse(overOf(answer));
      if (this.#isOver) return refuse({ kind: "gone" });
      await this.#rest(TRY_AGAIN_MS);
    }
    return refuse({ kind: "no-relay" });
  }

  /** `null` when the connection was lost before an answer came. */
  async #askOnce(ask: Ask): Promise<ServerFrame | null> {
    if (this.#connection === null || this.#connection.ended !== null) {
      const connected = await connect(this.#code.origin, this.#wire);
      if (!connected.ok) return null;
      if (this.#isOver) {
        connected.value.leave();
        return null;
      }
      this.#connection = connected.value;
      this.#connection.onUnasked((frame) => {
        if (frame.kind !== "meet-page") return;
        this.#hasNews = true;
        this.#wake();
      });
    }
    const answer = await this.#connection.ask(ask);
    return answer.ok ? answer.value : null;
  }

  async #rest(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const callOff = this.#wire.after(ms, resolve);
      this.#wake = () => {
        callOff();
        resolve();
      };
    });
    this.#wake = () => undefined;
  }
}

function overOf(frame: ServerFrame): MeetingOver {
  if (frame.kind !== "refused") return { kind: "no-relay" };
  if (frame.why === "full") return { kind: "full" };
  return { kind: frame.why === "unknown-meeting" ? "gone" : "no-relay" };
}
