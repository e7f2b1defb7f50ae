import { devicesOf } from "@ajar/core/device/devices";
import type { AuthorId } from "@ajar/core/shared/stamp";
import { newProfile, openTab, type Profile, type Tab } from "../loopback.fixtures.ts";
import { expect } from "vitest";
import { notesIn } from "../words.fixtures.ts";
import type { Comparison } from "./linking.ts";

/** A busy machine takes its time over a relay, two vaults and their locks. */
export const PATIENCE_MS = 20_000;

export const PASSPHRASE = "a lamp left on in the hall";

/** One device of a person, with its vault open or about to be. */
export interface Person {
  readonly profile: Profile;
  readonly tab: Tab;
}

/** A device with a journal that is kept at a relay too, and a passphrase. */
export async function oldDevice(origin: string): Promise<Person> {
  const profile = newProfile();
  const tab = await openTab(profile);
  const kept = await tab.vault.elsewhere.switchOn({ origin, invite: "" });
  if (!kept.ok) throw new Error(kept.refusal.kind);
  const set = await tab.vault.setPassphrase({ current: null, next: PASSPHRASE });
  if (!set.ok) throw new Error(set.refusal.kind);
  return { profile, tab };
}

/** A browser in which Ajar was never opened. */
export function freshDevice(): Person {
  const profile = newProfile();
  return { profile, tab: profile.tab() };
}

/** Goes as far as two people comparing pictures. */
export async function compare(old: Person, fresh: Person): Promise<readonly [Comparison, Comparison]> {
  const offered = await old.tab.vault.linking.offer({ passphrase: PASSPHRASE, as: "link", name: "First" });
  if (!offered.ok) throw new Error(offered.refusal.kind);
  const [here, there] = await Promise.all([
    old.tab.vault.linking.meet(),
    fresh.tab.vault.linking.answer(offered.value.code),
  ]);
  if (!here.ok) throw new Error(`old: ${here.refusal.kind}`);
  if (!there.ok) throw new Error(`new: ${there.refusal.kind}`);
  return [here.value, there.value];
}

/** Links two devices all the way; the answer is the new one's name in the journal. */
export async function link(old: Person, fresh: Person): Promise<AuthorId> {
  await compare(old, fresh);
  const [here, there] = await Promise.all([
    old.tab.vault.linking.same("Second"),
    fresh.tab.vault.linking.same("Second"),
  ]);
  if (!here.ok) throw new Error(`old: ${here.refusal.kind}`);
  if (!there.ok) throw new Error(`new: ${there.refusal.kind}`);
  return there.value.device;
}

export async function notesOf({ tab }: Person): Promise<readonly string[]> {
  return notesIn(await tab.vault.facts());
}

export async function namesOf({ tab }: Person): Promise<readonly string[]> {
  return devicesOf(await tab.vault.facts()).here.map(({ name }) => name);
}

/** Waits until a device reads these notes, in any order. */
export async function reads(person: Person, ...notes: readonly string[]): Promise<void> {
  const wanted = [...notes].toSorted().join();
  const read = async (): Promise<string> => [...(await notesOf(person))].toSorted().join();
  await expect.poll(read, { timeout: PATIENCE_MS, interval: 20 }).toBe(wanted);
}
