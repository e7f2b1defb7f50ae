import { devicesOf, epochOf, isEpochDue, withoutKeysOf } from "@ajar/core/device/devices";
import type { DeviceFact, EpochBegun, EpochShared, Removed } from "@ajar/core/device/facts";
import { EPOCHS_MOST } from "@ajar/core/device/parse";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { partsOf, type AuthorId, type FactId } from "@ajar/core/shared/stamp";
import { fromHex } from "../bytes.ts";
import type { OpenVault } from "../engine/open-vault.ts";
import type { AlsoKeys, Keyring } from "../keyring.ts";
import type { StorageRefusal } from "../store/database.ts";
import { appendWithKeyring } from "./append-with-keyring.ts";
import { deviceFactsOf } from "./device-facts.ts";
import { unwrap, wrapAll, type FreshKeys, type WrapPlace } from "./wraps.ts";

type Refusal = { readonly kind: "locked" } | StorageRefusal;
export type BeginRefusal = { readonly kind: "device-unknown" } | { readonly kind: "too-often" } | Refusal;

/**
 * Begins fresh keys for every device but those that are removed with it, and writes with them from then on. Both are
 * one fact, sealed with the keys before: a device that is removed can read that it was, and nothing after it.
 */
export async function beginEpoch(vault: OpenVault, removes: readonly Removed[]): Promise<Result<null, BeginRefusal>> {
  const { session } = vault;
  if (session === null) return refuse({ kind: "locked" });
  const facts = await deviceFactsOf(session);
  const out = new Set(removes.map(({ device }) => device));
  const receivers = devicesOf(facts).here.filter(({ device }) => !out.has(device));
  const fresh = freshKeys(vault);
  const begun = await appendWithKeyring<BeginRefusal>(vault, async (keyring, stampAt) => {
    const { author, device } = keyring;
    const epoch = keyring.self.length;
    if (device === null || !receivers.some((each) => each.device === author)) return refuse({ kind: "device-unknown" });
    if (epoch > EPOCHS_MOST) return refuse({ kind: "too-often" });
    const place: WrapPlace = { space: fromHex(keyring.space), epoch, receivers };
    const wraps = await wrapAll(place, { author, dh: device.dh.secret }, fresh);
    const fact: EpochBegun = { kind: "epoch-begun", ...stampAt(0), epoch, removes, wraps };
    const until = { ...keyring.until, ...Object.fromEntries(removes.map((gone) => [gone.device, gone.lastSeq])) };
    return ok({ facts: [fact], keyring: { ...withKeys(keyring, { epoch, begun: fact.id, ...fresh }), until } });
  });
  return begun.ok ? ok(null) : begun;
}

function freshKeys({ around }: OpenVault): FreshKeys {
  return { self: around.random(32), shut: around.random(32) };
}

/** The keyring with the keys of one more epoch. Of two for the same, the one whose fact has the lower id is for writing. */
export function withKeys(keyring: Keyring, keys: AlsoKeys): Keyring {
  const { self, shut, begun, also } = keyring;
  const { epoch } = keys;
  if (epoch === self.length) {
    return { ...keyring, self: [...self, keys.self], shut: [...shut, keys.shut], begun: [...begun, keys.begun] };
  }
  const standing = begun[epoch];
  if (standing === keys.begun || also.some((each) => each.begun === keys.begun)) return keyring;
  if (standing === null || standing === undefined || standing < keys.begun)
    return { ...keyring, also: [...also, keys] };
  const other = {
    epoch,
    begun: standing,
    self: self[epoch] as AlsoKeys["self"],
    shut: shut[epoch] as AlsoKeys["shut"],
  };
  return {
    ...keyring,
    self: self.with(epoch, keys.self),
    shut: shut.with(epoch, keys.shut),
    begun: begun.with(epoch, keys.begun),
    also: [...also, other],
  };
}

/**
 * Takes in what the journal says of devices and their keys: who writes here, who was removed, and every key that was
 * wrapped for this device. Before new keys count here they are handed on to devices their sender did not know of. When
 * the keys that count are ones a removed device holds, fresh ones are begun.
 */
export async function takeDevices(vault: OpenVault): Promise<Result<null, BeginRefusal>> {
  for (;;) {
    const { session } = vault;
    if (session === null) return refuse({ kind: "locked" });
    const facts = await deviceFactsOf(session);
    const step = await appendWithKeyring<{ readonly kind: "nothing-new" }>(vault, async (keyring, stampAt) => {
      const known = withDevices(keyring, facts);
      const found = await nextKeys(known, facts);
      if (found === null)
        return known === keyring ? refuse({ kind: "nothing-new" }) : ok({ facts: [], keyring: known });
      const share = await shareOf(known, facts, found);
      const shared = share === null ? [] : [{ kind: "epoch-shared" as const, ...stampAt(0), ...share }];
      return ok({ facts: shared, keyring: withKeys(known, found) });
    });
    if (step.ok) continue;
    if (step.refusal.kind !== "nothing-new") return refuse(step.refusal);
    return isEpochDue(facts) ? beginEpoch(vault, []) : ok(null);
  }
}

/** Who else writes here, and how far those who were removed count; the very same keyring when it knew. */
function withDevices(keyring: Keyring, facts: readonly DeviceFact[]): Keyring {
  const added = facts.flatMap((fact) => (fact.kind === "device-added" ? [fact.device] : []));
  const others = [...new Set([...keyring.others, ...added])].filter((device) => device !== keyring.author);
  const { removed } = devicesOf(facts);
  const until: Record<AuthorId, number> = { ...keyring.until, ...Object.fromEntries(removed) };
  const isKnown =
    others.length === keyring.others.length &&
    Object.entries(until).every(([author, seq]) => keyring.until[author as AuthorId] === seq);
  return isKnown ? keyring : { ...keyring, others, until };
}

/** The first keys in the facts that are wrapped for this device and not here yet, or `null`. */
async function nextKeys(keyring: Keyring, facts: readonly DeviceFact[]): Promise<AlsoKeys | null> {
  const { author, device, self } = keyring;
  if (device === null) return null;
  const here = new Set<FactId | null>([...keyring.begun, ...keyring.also.map((keys) => keys.begun)]);
  const offers = facts
    .filter((fact) => fact.kind === "epoch-begun" || fact.kind === "epoch-shared")
    .filter((fact) => !here.has(begunBy(fact)) && fact.epoch <= self.length)
    .toSorted((a, b) => a.epoch - b.epoch || (begunBy(a) < begunBy(b) ? -1 : 1));
  const listed = new Map(facts.flatMap((fact) => (fact.kind === "device-added" ? [[fact.device, fact] as const] : [])));
  for (const offer of offers) {
    const sender = listed.get(partsOf(offer.id).author);
    const wrap = offer.wraps.find((each) => each.device === author);
    const receivers = offer.wraps.flatMap((each) => listed.get(each.device) ?? []);
    if (sender === undefined || wrap === undefined) continue;
    const place = { space: fromHex(keyring.space), epoch: offer.epoch, receivers };
    const keys = await unwrap(place, { sender, receiver: { author, dh: device.dh.secret } }, wrap);
    if (keys !== null) return { epoch: offer.epoch, begun: begunBy(offer), ...keys };
  }
  return null;
}

function begunBy(fact: EpochBegun | EpochShared): FactId {
  return fact.kind === "epoch-begun" ? fact.id : fact.begun;
}

/** Keys about to count, wrapped for devices that lack them; `null` when none does, or someone else has seen to it. */
async function shareOf(
  keyring: Keyring,
  facts: readonly DeviceFact[],
  { epoch, begun, self, shut }: AlsoKeys,
): Promise<Pick<EpochShared, "epoch" | "begun" | "wraps"> | null> {
  const { author, device } = keyring;
  const receivers = withoutKeysOf(facts, begun).filter((each) => each.device !== author);
  if (device === null || receivers.length === 0) return null;
  const place = { space: fromHex(keyring.space), epoch, receivers };
  return { epoch, begun, wraps: await wrapAll(place, { author, dh: device.dh.secret }, { self, shut }) };
}

/** The fact whose keys a new device is given with all before; `null` while the first keys count. */
export function givenNow(facts: readonly DeviceFact[]): FactId | null {
  return epochOf(facts)?.id ?? null;
}
