import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { isSame } from "../bytes.ts";
import type { LinkCode } from "./code.ts";
import {
  agreementOf,
  commitmentTo,
  confirmationOf,
  isCommitmentTo,
  parseHalf,
  writeHalf,
  type Agreement,
  type Half,
  type OpenKeys,
  type Secrets,
} from "./handshake.ts";
import type { Letters, LinkOver } from "./letters.ts";
import type { Side } from "./mail.ts";

/** What a device brings to an attempt. */
export interface Own {
  readonly half: Half;
  readonly secrets: Secrets;
}

/** Both devices have shown their keys; two people look at seven pictures. Nothing exists yet. */
export interface Compared {
  readonly side: Side;
  readonly agreement: Agreement;
  readonly theirs: OpenKeys;
}

/** The device that shows the code: waits for another, and agrees on keys with it. */
export async function greet(letters: Letters, code: LinkCode, own: Own): Promise<Result<Compared, LinkOver>> {
  const commitment = await letters.take("commit");
  if (!commitment.ok) return commitment;
  const sent = await letters.send("keys", writeHalf(own.half));
  if (!sent.ok) return sent;
  const revealed = await letters.take("reveal");
  if (!revealed.ok) return revealed;
  const theirs = parseHalf(revealed.value);
  if (theirs === null || !(await isCommitmentTo(commitment.value, theirs))) return strange(letters);
  return compared(letters, { side: "old", code, own, theirs });
}

/** The device that reads the code: commits, sees the other's keys, and shows its own. */
export async function approach(letters: Letters, code: LinkCode, own: Own): Promise<Result<Compared, LinkOver>> {
  const committed = await letters.send("commit", await commitmentTo(own.half));
  if (!committed.ok) return committed;
  const keys = await letters.take("keys");
  if (!keys.ok) return keys;
  const theirs = parseHalf(keys.value);
  if (theirs === null) return strange(letters);
  const sent = await letters.send("reveal", writeHalf(own.half));
  return sent.ok ? compared(letters, { side: "new", code, own, theirs }) : sent;
}

interface Pair {
  readonly side: Side;
  readonly code: LinkCode;
  readonly own: Own;
  readonly theirs: Half;
}

async function compared(letters: Letters, { side, code, own, theirs }: Pair): Promise<Result<Compared, LinkOver>> {
  const halves = side === "old" ? { old: own.half, new: theirs } : { old: theirs, new: own.half };
  const agreement = await agreementOf(code, halves, { side, secrets: own.secrets });
  return agreement === null ? strange(letters) : ok({ side, agreement, theirs: theirs.keys });
}

/** After this device's person said *The same*: says so, and waits until the other has proved that theirs did. */
export async function confirmed(letters: Letters, { side, agreement }: Compared): Promise<Result<null, LinkOver>> {
  const other: Side = side === "old" ? "new" : "old";
  const sent = await letters.send(`confirm-${side}`, await confirmationOf(agreement, side));
  if (!sent.ok) return sent;
  const came = await letters.take(`confirm-${other}`);
  if (!came.ok) return came;
  return isSame(came.value, await confirmationOf(agreement, other)) ? ok(null) : strange(letters);
}

async function strange(letters: Letters): Promise<Result<never, LinkOver>> {
  return refuse(await letters.stop({ kind: "stranger" }));
}
