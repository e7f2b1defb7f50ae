import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { isSame, type Bytes } from "../bytes.ts";
import type { LinkCode } from "./code.ts";
import { mailKeyOf, openLetter, sealLetter, SAID_BY, type Side, type Step } from "./mail.ts";
import type { Meeting, MeetingOver } from "./meeting.ts";

/**
 * Why an attempt to link came to nothing. `stranger`: a third party read or wrote here, or the bytes were altered.
 * `different`: a person said the pictures differ. `stopped`: the other device gave up. `timed-out`: nobody answered.
 */
export type LinkOver =
  | { readonly kind: "stranger" }
  | { readonly kind: "different" }
  | { readonly kind: "stopped" }
  | { readonly kind: "timed-out" }
  | { readonly kind: "no-relay" };

/** One attempt's letters. Whatever goes wrong ends the meeting, so that no attempt is ever taken up again. */
export class Letters {
  readonly #meeting: Meeting;
  readonly #sealing: { readonly key: CryptoKey; readonly rendezvous: Bytes };
  readonly #side: Side;
  readonly #sent: Bytes[] = [];
  readonly #got = new Map<Step, Bytes>();
  readonly #halted = Promise.withResolvers<LinkOver>();
  #place = 0;
  #over: LinkOver | null = null;

  private constructor(meeting: Meeting, side: Side, sealing: { key: CryptoKey; rendezvous: Bytes }) {
    this.#meeting = meeting;
    this.#side = side;
    this.#sealing = sealing;
  }

  static async at(meeting: Meeting, side: Side, code: LinkCode): Promise<Letters> {
    return new Letters(meeting, side, { key: await mailKeyOf(code), rendezvous: code.rendezvous });
  }

  /** Why it is over, or `null` while it is not. */
  get over(): LinkOver | null {
    return this.#over;
  }

  async send(step: Step, plain: Bytes): Promise<Result<null, LinkOver>> {
    if (this.#over !== null) return refuse(this.#over);
    const message = await sealLetter(this.#sealing, { step, plain });
    this.#sent.push(message);
    const put = await this.#meeting.put(message);
    return put.ok ? put : refuse(await this.stop(overOf(put.refusal)));
  }

  /** The other's letter of this step; waits for it. */
  async take(step: Step): Promise<Result<Bytes, LinkOver>> {
    for (;;) {
      if (this.#over !== null) return refuse(this.#over);
      const got = this.#got.get(step);
      if (got !== undefined) return ok(got);
      const came = await Promise.race([this.#meeting.next(this.#place), this.#halted.promise]);
      if ("kind" in came) return refuse(came);
      if (!came.ok) return refuse(await this.stop(overOf(came.refusal)));
      await this.#read(came.value);
    }
  }

  /** Gives up, for both. The first reason counts. */
  async stop(why: LinkOver): Promise<LinkOver> {
    if (this.#over !== null) return this.#over;
    this.#over = why;
    this.#halted.resolve(why);
    await this.#meeting.end();
    return why;
  }

  /** Ends a meeting that came to its good end. */
  async finish(): Promise<void> {
    await this.#meeting.end();
  }

  /** Everyone says each thing once. A second reader of the code, or anyone without it, is found out here. */
  async #read(messages: readonly Uint8Array[]): Promise<void> {
    for (const message of messages) {
      this.#place += 1;
      if (this.#isOwn(message)) continue;
      const letter = await openLetter(this.#sealing, message);
      if (letter === null || SAID_BY[letter.step] === this.#side || this.#got.has(letter.step)) {
        await this.stop({ kind: "stranger" });
        return;
      }
      this.#got.set(letter.step, letter.plain);
    }
  }

  /** Each own message counts once: the same bytes again are somebody else's doing. */
  #isOwn(message: Uint8Array): boolean {
    const at = this.#sent.findIndex((sent) => isSame(sent, message));
    if (at >= 0) this.#sent.splice(at, 1);
    return at >= 0;
  }
}

function overOf(over: MeetingOver): LinkOver {
  switch (over.kind) {
    case "gone":
      return { kind: "stopped" };
    case "full":
      return { kind: "stranger" };
    case "no-relay":
      return { kind: "no-relay" };
  }
}
