import { concat } from "../bytes.ts";
import { newDhPair, type DeviceKeys, type RawPair } from "../device-keys.ts";
import type { Surroundings } from "../surroundings.ts";
import { fromHex, type Bytes } from "../bytes.ts";
import type { AuthorId } from "@ajar/core/shared/stamp";
import type { Compared, Own } from "./attempt.ts";
import type { LinkCode } from "./code.ts";
import type { Letters } from "./letters.ts";
import type { RelayMeeting } from "./relay-meeting.ts";

/** How long two people may look at the pictures, and how long keys may take to go over. Milliseconds. */
export const COMPARING_MS: number = 10 * 60_000;
export const HANDING_OVER_MS = 60_000;

/** One attempt on one device, from the code to the keys. It lives in the worker's memory only. */
export interface AttemptHere {
  readonly code: LinkCode;
  readonly meeting: RelayMeeting;
  readonly letters: Letters;
  readonly own: Own;
  /** Set once both have shown their keys. */
  compared: Compared | null;
  /** Calls off the clock that ends it. */
  callOff: () => void;
}

/** What a device shows of itself in one attempt, with a fresh single-use pair. */
export async function ownIn(
  { random }: Pick<Surroundings, "random">,
  who: { readonly author: AuthorId; readonly device: DeviceKeys },
): Promise<Own> {
  return ownOf(who, { ephemeral: await newDhPair(), nonce: random(32) });
}

/** The same with a pair and a nonce that were drawn before. */
export function ownOf(
  { author, device }: { readonly author: AuthorId; readonly device: DeviceKeys },
  { ephemeral, nonce }: { readonly ephemeral: RawPair; readonly nonce: Bytes },
): Own {
  const keys = { ephemeral: ephemeral.open, dh: device.dh.open, login: device.login.open, author: fromHex(author) };
  return {
    half: { keys, nonce: concat(nonce) },
    secrets: { ephemeral: ephemeral.secret, dh: device.dh.secret },
  };
}

/** Ends the attempt when `ms` have passed; a clock set before no longer counts. */
export function endAfter(attempt: AttemptHere, { beyond }: Pick<Surroundings, "beyond">, ms: number): void {
  attempt.callOff();
  attempt.callOff = beyond.wire.after(ms, () => void attempt.letters.stop({ kind: "timed-out" }));
}

/** Lets go of an attempt that came to an end, good or bad. */
export function letGo(attempt: AttemptHere | null): void {
  attempt?.callOff();
  attempt?.meeting.leave();
}
