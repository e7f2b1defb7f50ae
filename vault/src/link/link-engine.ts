import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { parseAuthorId } from "@ajar/core/shared/stamp";
import { beginEpoch } from "../device/epochs.ts";
import { isOnOthers, newAuthor } from "../device/join.ts";
import { removeDevice } from "../device/removing.ts";
import { newDeviceKeys } from "../device-keys.ts";
import { isPassphrase } from "../engine/locking.ts";
import type { OpenVault } from "../engine/open-vault.ts";
import { openedHere } from "../engine/way-calls.ts";
import type { Sync } from "../relay/sync.ts";
import { COMPARING_MS, endAfter, letGo, ownIn, type AttemptHere } from "./attempt-here.ts";
import { approach, type Compared, type Own } from "./attempt.ts";
import { parseLinkCode, writeLinkCode, type LinkCode } from "./code.ts";
import { Letters, type LinkOver } from "./letters.ts";
import type { AnswerRefusal, Comparison, EpochRefusal, LinkedRefusal, Offer } from "./linking.ts";
import type { LinkedHere, LinkingCalls } from "./linking-calls.ts";
import type { Side } from "./mail.ts";
import { receiveKeys, type Newcomer } from "./new-device.ts";
import { drawCode, giveKeys, meetAsOld, spendCode, waitingCode, type Waiting } from "./old-device.ts";
import { RelayMeeting } from "./relay-meeting.ts";

type Step<T, R> = Promise<Result<T, R>>;
type WithCompared = AttemptHere & { readonly compared: Compared };

/** Everything about a person's own devices, behind the page. One attempt to link at a time. */
export class LinkEngine implements LinkingCalls {
  readonly #vault: OpenVault;
  readonly #sync: Sync;
  #attempt: AttemptHere | null = null;
  /** Who this device will be, while it is the one that is to have the journal. */
  #newcomer: Newcomer | null = null;

  constructor(vault: OpenVault, sync: Sync) {
    this.#vault = vault;
    this.#sync = sync;
  }

  readonly linkSelf: LinkingCalls["linkSelf"] = async () => this.#vault.session?.author ?? null;

  readonly linkOffer: LinkingCalls["linkOffer"] = async (wish) => {
    await this.linkEnd("stopped");
    const waiting = await drawCode({ vault: this.#vault, sync: this.#sync }, wish);
    return waiting.ok ? ok(await this.#offer(waiting.value)) : waiting;
  };

  readonly linkResume: LinkingCalls["linkResume"] = async () => {
    const waiting = await waitingCode(this.#vault);
    return waiting && this.#offer(waiting);
  };

  readonly linkMeet: LinkingCalls["linkMeet"] = async () => {
    const attempt = this.#attempt;
    if (attempt === null) return refuse({ kind: "stopped" });
    return this.#toCompare(attempt, await meetAsOld(this.#vault, attempt));
  };

  readonly linkAnswer: LinkingCalls["linkAnswer"] = async (given) => {
    await this.linkEnd("stopped");
    const { around, session } = this.#vault;
    const code = parseLinkCode(given);
    if (code === null) return refuse({ kind: "not-a-code" });
    if (code.until <= around.beyond.now()) return refuse({ kind: "expired" });
    if (session !== null && isOnOthers(session)) return refuse({ kind: "has-devices" });
    const newcomer = { author: newAuthor(around), device: await newDeviceKeys() };
    this.#newcomer = newcomer;
    const attempt = await this.#begin(code, "new", await ownIn(around, newcomer));
    endAfter(attempt, around, COMPARING_MS);
    const compared = await approach(attempt.letters, code, attempt.own);
    return this.#toCompare<AnswerRefusal>(attempt, usedIfGone(compared));
  };

  readonly linkSame: LinkingCalls["linkSame"] = async (name) => {
    const attempt = this.#attempt;
    if (attempt?.compared == null) return refuse({ kind: "stopped" });
    const both = attempt as WithCompared;
    const linked = this.#newcomer === null ? await this.#give(both, name) : await this.#receive(both, this.#newcomer);
    this.#forget(attempt);
    return linked;
  };

  readonly linkEnd: LinkingCalls["linkEnd"] = async (why) => {
    const attempt = this.#attempt;
    if (attempt === null) return null;
    await attempt.letters.stop({ kind: why });
    this.#forget(attempt);
    if (this.#vault.session !== null) await spendCode(this.#vault);
    return null;
  };

  readonly removeDevice: LinkingCalls["removeDevice"] = async (given) => {
    const device = parseAuthorId(given);
    if (device === null) return refuse({ kind: "device-unknown" });
    return removeDevice({ vault: this.#vault, sync: this.#sync }, device);
  };

  readonly changeKeys: LinkingCalls["changeKeys"] = (passphrase) =>
    this.#vault.withSession<null, EpochRefusal | { readonly kind: "cannot-open" }>(async (session) => {
      const isRight = await isPassphrase(session, this.#vault.around, passphrase);
      return isRight ? beginEpoch(this.#vault, []) : refuse({ kind: "cannot-open" });
    });

  /** Lets go of an attempt whose worker ends; a code that waits stays good until its time. */
  close(): void {
    letGo(this.#attempt);
    this.#attempt = null;
    this.#newcomer = null;
  }

  async #offer({ code, own, as }: Waiting): Promise<Offer> {
    const { around } = this.#vault;
    const attempt = await this.#begin(code, "old", own);
    endAfter(attempt, around, Math.max(0, code.until - around.beyond.now()));
    return { code: writeLinkCode(code), until: code.until, as };
  }

  async #begin(code: LinkCode, side: Side, own: Own): Promise<AttemptHere> {
    letGo(this.#attempt);
    if (side === "old") this.#newcomer = null;
    const meeting = new RelayMeeting(code, this.#vault.around.beyond.wire);
    const letters = await Letters.at(meeting, side, code);
    const attempt = { code, meeting, letters, own, compared: null, callOff: () => undefined };
    this.#attempt = attempt;
    return attempt;
  }

  #toCompare<R>(attempt: AttemptHere, compared: Result<Compared, R>): Result<Comparison, R> {
    if (!compared.ok) {
      this.#forget(attempt);
      return compared;
    }
    attempt.compared = compared.value;
    endAfter(attempt, this.#vault.around, COMPARING_MS);
    const { pictures, digits } = compared.value.agreement;
    return ok({ pictures, digits });
  }

  async #give(attempt: WithCompared, name: string): Step<LinkedHere, LinkedRefusal> {
    const linked = await giveKeys({ vault: this.#vault, sync: this.#sync }, attempt, name);
    return linked.ok ? ok({ ...linked.value, opened: null }) : linked;
  }

  async #receive(attempt: WithCompared, newcomer: Newcomer): Step<LinkedHere, LinkedRefusal> {
    const received = await receiveKeys(this.#vault, attempt, newcomer);
    if (!received.ok) return received;
    this.#vault.enter(received.value);
    return ok({ device: newcomer.author, opened: await openedHere(received.value) });
  }

  #forget(attempt: AttemptHere): void {
    letGo(attempt);
    if (this.#attempt === attempt) this.#attempt = null;
  }
}

/** A code whose meeting is over, before anything was said, has been used, or was stopped. */
function usedIfGone(compared: Result<Compared, LinkOver>): Result<Compared, AnswerRefusal> {
  return !compared.ok && compared.refusal.kind === "stopped" ? refuse({ kind: "used" }) : compared;
}
