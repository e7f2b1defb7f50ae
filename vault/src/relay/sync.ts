import type { ServerFrame } from "@ajar/core/protocol/frames";
import { isOfDevices } from "@ajar/core/device/devices";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { foldIfLong } from "../engine/chain.ts";
import type { OpenVault } from "../engine/open-vault.ts";
import { asAuthor, type Session } from "../session.ts";
import { guarded } from "../store/database.ts";
import { headOf } from "../store/log.ts";
import { LEADER_LOCK, type Beyond } from "../surroundings.ts";
import type { Reach } from "../tabs.ts";
import { restMs } from "./back-off.ts";
import { connect, type Connection } from "./connection.ts";
import { eraseHere } from "./erase-here.ts";
import type { Taken } from "./ingest.ts";
import { logIn, type LoginRefusal } from "./login.ts";
import { becomeKnown, takeNewAuthor, welcomeStranger } from "./new-author.ts";
import { Round, type RoundRefusal } from "./round.ts";

type Outcome = RoundRefusal | LoginRefusal;

/** How often a silent relay is asked whether it is still there. */
const PING_MS = 60_000;

/** What a refusal is to a person; anything else is a rest before the next try. */
const REACH: Partial<Record<Outcome["kind"], Reach>> = {
  full: "full",
  closed: "closed",
  "not-admitted": "not-admitted",
};

/**
 * Keeps the open vault in step with its relay, in one tab of all. Nothing waits for it: facts are kept first and sent
 * when they can be.
 */
export class Sync {
  readonly #vault: OpenVault;
  /** Called when there may be word of other devices or of fresh keys in the journal. */
  onDevices: () => Promise<Result<null, unknown>> = () => Promise.resolve(ok(null));
  #stop: AbortController | null = null;
  #reach: Reach = "off";
  #wake: () => void = () => undefined;
  #isWoken = false;
  #endRest: () => void = () => undefined;
  #hasLooked = false;

  constructor(vault: OpenVault) {
    this.#vault = vault;
  }

  get reach(): Reach {
    return this.#reach;
  }

  /** Another tab says how it goes. */
  heard(reach: Reach): void {
    this.#reach = reach;
  }

  /** Goes on with the session that is open now, or rests when that has no relay. */
  restart(): void {
    this.stop();
    const { session } = this.#vault;
    if (session?.relay == null) return;
    const stop = new AbortController();
    this.#stop = stop;
    const lead = (): Promise<void> => this.#lead(stop.signal);
    this.#vault.around.locks.request(LEADER_LOCK, { signal: stop.signal }, lead).catch((error: unknown) => {
      if (stop.signal.aborted) return;
      if (!(error instanceof DOMException)) throw error;
      // Someone has something to say to the relay alone: this one queues up again behind it.
      this.restart();
    });
  }

  /**
   * Says something to the relay alone, over a connection of its own: whichever tab keeps in step steps back meanwhile,
   * since a relay listens to the latest login of a device only.
   */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    this.stop();
    try {
      return await this.#vault.around.locks.request(LEADER_LOCK, { steal: true }, work);
    } finally {
      this.restart();
    }
  }

  stop(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#reach = "off";
    this.wake();
  }

  /** A person asks to try now, or the network is back. */
  tryNow(): void {
    this.#endRest();
    this.wake();
  }

  /** Something is new here. */
  wake(): void {
    this.#isWoken = true;
    this.#wake();
  }

  get #beyond(): Beyond {
    return this.#vault.around.beyond;
  }

  async #lead(signal: AbortSignal): Promise<void> {
    for (let tries = 0; !signal.aborted; tries += 1) {
      const { session } = this.#vault;
      if (session?.relay == null) return;
      this.#is("reaching");
      const outcome = await this.#stretch(session, signal, () => (tries = 0));
      if (signal.aborted) return;
      if (outcome.kind === "cloned") {
        await takeNewAuthor(this.#vault);
        continue;
      }
      if (outcome.kind === "stranger") {
        await welcomeStranger(this.#vault, outcome.author);
        continue;
      }
      this.#is(REACH[outcome.kind] ?? "resting");
      const rest = restMs(tries, this.#beyond.chance());
      await this.#rest(outcome.kind === "wait" ? Math.max(rest, outcome.ms) : rest, signal);
    }
  }

  /** From dialling to the end of the connection; says why it ended. */
  async #stretch(session: Session, signal: AbortSignal, onTogether: () => void): Promise<Outcome> {
    const known = await becomeKnown(this.#vault);
    if (!known.ok) return known.refusal;
    const { origin, login } = session.relay as NonNullable<Session["relay"]>;
    const connected = await connect(origin, this.#beyond.wire);
    if (!connected.ok) return connected.refusal;
    const connection = connected.value;
    const leave = (): void => connection.leave();
    // Called off while it was dialling: the signal says so once, and that was before anyone listened.
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave);
    try {
      const frames: ServerFrame[] = [];
      connection.onUnasked((frame) => {
        frames.push(frame);
        this.wake();
      });
      void connection.over().then(() => this.wake());
      const welcome = await logIn(connection, { space: session.spaceBytes, author: session.authorBytes, login });
      if (!welcome.ok) return welcome.refusal;
      const worked = await guarded<never, Outcome>(async () => {
        const round = await Round.catchUp(session, { connection, welcome: welcome.value }, (taken) =>
          this.#tell(taken),
        );
        return round.ok ? this.#live(round.value, { connection, frames, onTogether }) : round;
      });
      return worked.ok ? worked.value : worked.refusal;
    } finally {
      signal.removeEventListener("abort", leave);
      connection.leave();
    }
  }

  async #live(
    round: Round,
    { connection, frames, onTogether }: { connection: Connection; frames: ServerFrame[]; onTogether: () => void },
  ): Promise<Result<never, Outcome>> {
    await this.#lookAtDevices();
    for (let again = 0; ;) {
      const erased = await eraseHere(this.#vault, round, this.#beyond.now());
      if (!erased.ok) return erased;
      const sent = await round.send(this.#beyond.now());
      if (!sent.ok) return sent;
      onTogether();
      this.#is(round.sync.forked === "yes" ? "two-versions" : "together");
      const missingMs = round.isMissing ? restMs(again, this.#beyond.chance()) : null;
      const rung = await this.#pause(connection, missingMs ?? PING_MS);
      if (connection.ended !== null) return refuse(connection.ended);
      if (rung && missingMs !== null) {
        again += 1;
        const asked = await round.askAgain();
        if (!asked.ok) return asked;
      }
      for (const frame of frames.splice(0)) {
        const heard = await round.hear(frame);
        if (!heard.ok) return heard;
      }
    }
  }

  /** Waits until something happens, at most so long; a silence is broken with a question. Whether it was one. */
  async #pause(connection: Connection, ms: number): Promise<boolean> {
    let isRung = false;
    const callOff = this.#beyond.wire.after(ms, () => {
      isRung = true;
      void connection.ask({ kind: "ping" });
      this.wake();
    });
    await this.#woken();
    callOff();
    return isRung;
  }

  /** Waits before the next try. What is written meanwhile does not cut it short; a person may. */
  async #rest(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      const callOff = this.#beyond.wire.after(ms, resolve);
      this.#endRest = () => {
        callOff();
        resolve();
      };
      signal.addEventListener("abort", this.#endRest, { once: true });
    });
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#isWoken = false;
        this.#wake = () => undefined;
        resolve();
      };
      if (this.#isWoken) this.#wake();
    });
  }

  /** Tells every tab that there is news, and takes long chains into segments. */
  async #tell({ authors, facts }: Taken): Promise<void> {
    const { session } = this.#vault;
    if (session === null) return;
    for (const author of authors) {
      const chain = asAuthor(session, author);
      const head = await headOf(chain.database, chain);
      await foldIfLong(chain, head);
      this.#beyond.tabs.tell({ kind: "kept", space: session.space, author, seq: head.seq });
    }
    if (facts.some(isOfDevices)) await this.onDevices();
  }

  /** Once a worker: the one before may have ended between receiving such word and acting on it. */
  async #lookAtDevices(): Promise<void> {
    if (!this.#hasLooked) this.#hasLooked = (await this.onDevices()).ok;
  }

  #is(reach: Reach): void {
    if (this.#reach === reach) return;
    this.#reach = reach;
    this.#beyond.tabs.tell({ kind: "reach", reach });
  }
}
