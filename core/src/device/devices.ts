import type { Fact } from "../journal/entry.ts";
import { byStamp, type AuthorId, type FactId, type Instant } from "../shared/stamp.ts";
import type { DeviceFact, EpochBegun, EpochShared } from "./facts.ts";

/** One of a person's own devices, as their journal tells it. */
export interface Device {
  readonly device: AuthorId;
  readonly name: string;
  readonly dh: string;
  readonly login: string;
  readonly since: Instant;
}

/** A person's devices: the manifest of `security.md` §3.6, folded out of sealed facts. */
export interface Devices {
  /** Those that still belong, in the order they came. Empty while the journal has only ever been on one. */
  readonly here: readonly Device[];
  /** Those that were removed, and the last of their entries that counts. */
  readonly removed: ReadonlyMap<AuthorId, number>;
}

/** Reads the devices out of the journal, whatever order the facts come in. A removal is for good. */
export function devicesOf(facts: readonly Fact[]): Devices {
  const ours = facts.filter(isOfDevices).toSorted(byStamp);
  const removed = removedIn(ours);
  const names = new Map(
    ours.filter((fact) => fact.kind === "device-renamed").map((fact) => [fact.device, fact.name] as const),
  );
  const here = new Map<AuthorId, Device>();
  for (const fact of ours) {
    if (fact.kind !== "device-added" || here.has(fact.device) || removed.has(fact.device)) continue;
    const { device, dh, login, at } = fact;
    here.set(device, { device, name: names.get(device) ?? fact.name, dh, login, since: at.ms });
  }
  return { here: [...here.values()], removed };
}

function removedIn(facts: readonly DeviceFact[]): ReadonlyMap<AuthorId, number> {
  const removed = new Map<AuthorId, number>();
  for (const { device, lastSeq } of facts.flatMap((fact) => (fact.kind === "epoch-begun" ? fact.removes : []))) {
    removed.set(device, Math.min(lastSeq, removed.get(device) ?? lastSeq));
  }
  return removed;
}

/**
 * The epoch that counts for writing: the highest; of two that were begun at once, the one whose fact has the lower id,
 * so that every device says the same. `null` while the first keys still count.
 */
export function epochOf(facts: readonly Fact[]): EpochBegun | null {
  const begun = facts.filter((fact) => fact.kind === "epoch-begun");
  return begun.toSorted((a, b) => b.epoch - a.epoch || (a.id < b.id ? -1 : 1))[0] ?? null;
}

/**
 * Whether fresh keys are due: a device that was removed could open the ones that count. That comes of two devices
 * changing the keys at once.
 */
export function isEpochDue(facts: readonly Fact[]): boolean {
  const holders = holdersOf(facts, epochOf(facts)?.id ?? null);
  return [...devicesOf(facts).removed.keys()].some((device) => holders.has(device));
}

/** Devices that belong and cannot open the keys of this epoch: they came while it was begun elsewhere. */
export function withoutKeysOf(facts: readonly Fact[], begun: FactId): readonly Device[] {
  const holders = holdersOf(facts, begun);
  return devicesOf(facts).here.filter(({ device }) => !holders.has(device));
}

/** Who can open the keys of an epoch: those they were wrapped for, and those that were given them on coming. */
function holdersOf(facts: readonly Fact[], begun: FactId | null): ReadonlySet<AuthorId> {
  return new Set(
    facts.flatMap((fact) => {
      if (fact.kind === "device-added") return fact.given === begun ? [fact.device] : [];
      const isOfIt =
        fact.kind === "epoch-begun" ? fact.id === begun : fact.kind === "epoch-shared" && fact.begun === begun;
      return isOfIt ? (fact as EpochBegun | EpochShared).wraps.map(({ device }) => device) : [];
    }),
  );
}

const KINDS_OF_DEVICES: ReadonlySet<Fact["kind"]> = new Set<DeviceFact["kind"]>([
  "device-added",
  "device-renamed",
  "epoch-begun",
  "epoch-shared",
]);

/** Facts about devices and their keys. They speak of one journal's space only, so a backup leaves them out. */
export function isOfDevices(fact: Fact): fact is DeviceFact {
  return KINDS_OF_DEVICES.has(fact.kind);
}
