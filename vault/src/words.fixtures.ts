import type { MomentLogged } from "@ajar/core/moment/facts";
import type { PreferenceSet } from "@ajar/core/preference/facts";
import { ok, type Result } from "@ajar/core/shared/result";
import type { Instant, Stamp } from "@ajar/core/shared/stamp";

/** A moment with nothing in it but a note. */
export function note(words: string): (stamp: Stamp) => Result<MomentLogged, never> {
  return (stamp) => {
    const open = { pattern: null, urge: null, did: null, strength: null, body: null, feeling: null, person: null };
    return ok({ kind: "moment-logged", ...stamp, happenedAt: 1_000_000 as Instant, ...open, note: words });
  };
}

/** A setting: sealed under the key of the device's own matters. */
export function shallow(stamp: Stamp): Result<PreferenceSet, never> {
  return ok({ kind: "preference-set", ...stamp, changes: { dial: "light" } });
}

/** The notes among facts, in order. */
export function notesIn(facts: readonly { readonly kind: string }[]): readonly string[] {
  return facts.flatMap((fact) => (fact.kind === "moment-logged" ? [(fact as MomentLogged).note] : []));
}

/** Waits until `isSo`, at most two seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("it never came to be");
}
