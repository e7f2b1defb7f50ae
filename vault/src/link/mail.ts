import { derive, importKey, openBox, sealBox, type Place } from "../box.ts";
import { concat, label, type Bytes } from "../bytes.ts";
import type { LinkCode } from "./code.ts";

/** Who writes: the device that shows the code, or the one that reads it. */
export type Side = "old" | "new";

/** What two devices say to each other at a meeting, each once, in this order but for the two confirmations. */
export const STEPS = [
  "commit",
  "keys",
  "reveal",
  "confirm-old",
  "confirm-new",
  "given-1",
  "given-2",
  "arrived",
] as const;
export type Step = (typeof STEPS)[number];

/** Who says each of them. */
export const SAID_BY: Readonly<Record<Step, Side>> = {
  commit: "new",
  keys: "old",
  reveal: "new",
  "confirm-old": "old",
  "confirm-new": "new",
  "given-1": "old",
  "given-2": "old",
  arrived: "new",
};

/** One message at a meeting, opened. */
export interface Letter {
  readonly step: Step;
  readonly plain: Bytes;
}

/** The most a letter may hold, so that it fits a message of the relay. */
export const LETTER_BYTES_MOST: number = 4 * 1024 - 82;

const SIDE_BYTE = { old: 0, new: 1 } as const;

/** The key of every letter of one meeting. */
export async function mailKeyOf(code: Pick<LinkCode, "psk" | "rendezvous">): Promise<CryptoKey> {
  const from = { salt: code.rendezvous, info: label("ajar/v1/mail-key") };
  return importKey(await derive(await importKey(code.psk), from, 32));
}

/** step(1) ‖ sender(1) ‖ a `mail` box. Only golden vectors choose the salt. */
export async function sealLetter(
  meeting: { readonly key: CryptoKey; readonly rendezvous: Bytes },
  letter: Letter,
  salt?: Bytes,
): Promise<Bytes> {
  const place = placeOf(meeting, letter.step);
  return concat(headOf(letter.step), await sealBox(place, letter.plain, salt));
}

/** Returns `null` when it is not one of these steps, its sender is not who says it, or it was sealed by someone else. */
export async function openLetter(
  meeting: { readonly key: CryptoKey; readonly rendezvous: Bytes },
  message: Uint8Array,
): Promise<Letter | null> {
  const step = STEPS[message[0] ?? STEPS.length];
  if (step === undefined || message[1] !== SIDE_BYTE[SAID_BY[step]]) return null;
  const opened = await openBox(placeOf(meeting, step), message.subarray(2));
  return opened.ok ? { step, plain: opened.value } : null;
}

function headOf(step: Step): Bytes {
  return Uint8Array.of(STEPS.indexOf(step), SIDE_BYTE[SAID_BY[step]]);
}

function placeOf({ key, rendezvous }: { key: CryptoKey; rendezvous: Bytes }, step: Step): Place {
  return { key, use: "mail", context: concat(rendezvous, headOf(step)) };
}
