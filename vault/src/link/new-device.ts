import { factId, type AuthorId, type FactId } from "@ajar/core/shared/stamp";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { joinAfresh, joinWithJournal, type JoinRefusal } from "../device/join.ts";
import type { DeviceKeys } from "../device-keys.ts";
import { startVault } from "../engine/opening.ts";
import type { OpenVault } from "../engine/open-vault.ts";
import type { AlsoKeys, Keyring } from "../keyring.ts";
import { UNMET } from "../relay/sync-row.ts";
import type { Session } from "../session.ts";
import { commit } from "../store/database.ts";
import { HANDING_OVER_MS, type AttemptHere } from "./attempt-here.ts";
import { confirmed, type Compared } from "./attempt.ts";
import { parseGift, type EpochKeys, type Gift } from "./gift.ts";
import type { LinkedRefusal } from "./linking.ts";

// The device that is to have the journal: nothing of it exists before both people have said The same.

/** Who this device will be in the journal. */
export interface Newcomer {
  readonly author: AuthorId;
  readonly device: DeviceKeys;
}

/** Once both have said The same: takes the keys, and makes the journal of them. Answers the session to go on with. */
export async function receiveKeys(
  vault: OpenVault,
  attempt: AttemptHere & { readonly compared: Compared },
  newcomer: Newcomer,
): Promise<Result<Session, LinkedRefusal>> {
  const { letters, compared, code } = attempt;
  const both = await confirmed(letters, compared);
  if (!both.ok) return both;
  const callOff = vault.around.beyond.wire.after(HANDING_OVER_MS, () => void letters.stop({ kind: "timed-out" }));
  const one = await letters.take("given-1");
  const two = one.ok ? await letters.take("given-2") : one;
  callOff();
  if (!one.ok) return one;
  if (!two.ok) return two;
  const gift = parseGift(one.value, two.value);
  const keyring = gift && keyringFrom(gift, newcomer, code.origin);
  if (gift === null || keyring === null) return refuse(await letters.stop({ kind: "stranger" }));
  const joined = await join(vault, keyring);
  if (!joined.ok) {
    await letters.stop({ kind: "stopped" });
    return joined;
  }
  await noteHeads(joined.value, gift.heads);
  await letters.send("arrived", new Uint8Array(0));
  return joined;
}

async function join(vault: OpenVault, keyring: Keyring): Promise<Result<Session, JoinRefusal>> {
  const { session, around } = vault;
  if (session !== null) return joinWithJournal(session, around, keyring);
  const database = await vault.database();
  if (!database.ok) return database;
  const made = await joinAfresh(database.value, around, keyring);
  if (!made.ok) return made;
  const started = await startVault(database.value, around);
  return started.ok ? started : refuse({ kind: "locked" });
}

/** What the other device had is wanted here: a relay that shows less is found out. */
async function noteHeads(session: Session, heads: Gift["heads"]): Promise<void> {
  const wanted = Object.fromEntries(
    heads.map(({ author, seq }) => [author, { seq, misses: 0, by: "sealed" as const }]),
  );
  await commit<null, never>(session.database, { stores: ["sync"], durability: "relaxed" }, async (write) => {
    await write.objectStore("sync").put({ ...UNMET, wanted }, session.space);
    return ok(null);
  });
}

/** `null` when the epochs do not follow each other without a gap. */
export function keyringFrom(gift: Gift, { author, device }: Newcomer, origin: string): Keyring | null {
  const main = new Map<number, EpochKeys>();
  const also: AlsoKeys[] = [];
  for (const keys of gift.epochs) {
    if (!main.has(keys.epoch)) main.set(keys.epoch, keys);
    else if (keys.begun !== null) also.push({ ...keys, begun: begunOf(keys) as FactId });
    else return null;
  }
  const epochs = Array.from({ length: main.size }, (_, epoch) => main.get(epoch));
  if (epochs.some((keys) => keys === undefined)) return null;
  const whole = epochs as readonly EpochKeys[];
  const others = gift.heads.map((head) => head.author).filter((other) => other !== author);
  return {
    space: gift.space,
    author,
    self: whole.map((keys) => keys.self),
    shut: whole.map((keys) => keys.shut),
    begun: whole.map(begunOf),
    also,
    kit: null,
    others,
    until: {},
    device,
    before: null,
    relay: { origin },
  };
}

function begunOf({ begun }: EpochKeys): FactId | null {
  return begun && factId(begun.author, begun.seq);
}
