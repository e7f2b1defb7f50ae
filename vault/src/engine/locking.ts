import { ok, refuse, type Result } from "@ajar/core/shared/result";
import type { Bytes } from "../bytes.ts";
import { readKeyring, type Session } from "../session.ts";
import { kitSecret, kitSecretOf, newPassphraseSecret, openSlot, type SlotSecret } from "../slot.ts";
import type { Surroundings } from "../surroundings.ts";
import type { KitDraft, KitRefusal, PassphraseRefusal } from "../vault.ts";
import { provenSecret, slotsOf } from "./opening.ts";
import { rekey, type RekeyRefusal } from "./rekey.ts";

// What a person does to the ways in: setting, changing and removing the passphrase, and drawing a kit.

/** A kit whose words were shown and not yet asked back. Lives in the worker's memory only. */
export interface PendingKit {
  readonly words: readonly string[];
  readonly ask: readonly number[];
  readonly entropy: Bytes;
  /** The passphrase slot's secret, proved when the kit was drawn; `null` when there is no passphrase. */
  readonly passphrase: SlotSecret | null;
}

const WORDS = 12;
const ASKED = 3;

/**
 * Sets (`next`), changes or removes (`next: null`) the passphrase. A vault that was opened with the kit needs no
 * current one: whoever holds the kit may have forgotten it.
 */
export async function changePassphrase(
  session: Session,
  around: Surroundings,
  change: { readonly current: string | null; readonly next: string | null },
): Promise<Result<Session, PassphraseRefusal>> {
  if (!(await mayChange(session, around, change.current))) return refuse({ kind: "cannot-open" });
  const keyring = await readKeyring(session.database, session.vaultKey, session.name);
  if (keyring === null) return refuse({ kind: "locked" });
  const kit = keyring.kit && kitSecret(keyring.kit);
  if (change.next === null) return rekey(session, around, { passphrase: null, kit });

  const words = change.next.trim();
  const { weigh } = await import("../passphrase.ts");
  const strength = weigh(words);
  if (strength.verdict !== "fine") return refuse({ kind: "too-weak", strength });
  const secret = await newPassphraseSecret(around.argon2, words, around.random(16));
  return rekey(session, around, { passphrase: { secret, words }, kit });
}

async function mayChange(session: Session, around: Surroundings, current: string | null): Promise<boolean> {
  if (session.openedBy === "kit" || !(await isGuarded(session))) return true;
  return current !== null && (await provenSecret(session, around, current)) !== null;
}

async function isGuarded(session: Session): Promise<boolean> {
  return (await slotsOf(session.database, session.name)).passphrase !== null;
}

/** Whether this is the passphrase; yes when there is none. */
export async function isPassphrase(session: Session, around: Surroundings, passphrase: string): Promise<boolean> {
  return !(await isGuarded(session)) || (await provenSecret(session, around, passphrase)) !== null;
}

/** Draws twelve words. Nothing opens with them yet. */
export async function drawKit(
  session: Session,
  around: Surroundings,
  passphrase: string | null,
): Promise<Result<PendingKit, PassphraseRefusal>> {
  const guarded = await isGuarded(session);
  const proven = guarded && passphrase !== null ? await provenSecret(session, around, passphrase) : null;
  if (guarded && proven === null) return refuse({ kind: "cannot-open" });
  const entropy = around.random(16);
  const { kitWordsOf } = await import("../kit.ts");
  return ok({ words: kitWordsOf(entropy), ask: positionsToAsk(around), entropy, passphrase: proven });
}

/** Three of the twelve positions, in order. Which ones is not a secret, so a small bias does no harm. */
function positionsToAsk(around: Surroundings): readonly number[] {
  const left = Array.from({ length: WORDS }, (_, position) => position);
  const drawn = [...around.random(ASKED)].map((byte) => left.splice(byte % left.length, 1)[0] as number);
  return drawn.toSorted((a, b) => a - b);
}

export function draftOf({ words, ask }: PendingKit): KitDraft {
  return { words, ask };
}

/** Makes the drawn words open this vault, once the three asked ones came back right. */
export async function confirmKit(
  session: Session,
  around: Surroundings,
  {
    kit,
    answers,
  }: { readonly kit: PendingKit; readonly answers: readonly { readonly position: number; readonly word: string }[] },
): Promise<Result<Session, KitRefusal>> {
  const { wordsTyped } = await import("../kit.ts");
  const answered = new Map(answers.map(({ position, word }) => [position, wordsTyped(word)]));
  if (!kit.ask.every((position) => answered.get(position) === kit.words[position]))
    return refuse({ kind: "words-differ" });
  const passphrase = kit.passphrase && { secret: kit.passphrase, words: null };
  const slot = await kitSecretOf(kit.entropy, session.name.vault);
  const rekeyed: Result<Session, RekeyRefusal> = await rekey(session, around, { passphrase, kit: slot });
  return rekeyed;
}

/** Whether these kit words open the vault as it is now. */
export async function opensWithKit(session: Session, words: string): Promise<"yes" | "no" | "no-kit"> {
  const { kit } = await slotsOf(session.database, session.name);
  if (kit === null) return "no-kit";
  const { entropyOf } = await import("../kit.ts");
  const entropy = entropyOf(words);
  const secret = entropy && (await kitSecretOf(entropy, session.name.vault));
  return secret && (await openSlot(session.name.vault, kit, secret)) ? "yes" : "no";
}
