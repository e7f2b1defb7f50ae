import type { Fact } from "../journal/entry.ts";
import { once } from "../shared/once.ts";
import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import { byStamp, type Stamp } from "../shared/stamp.ts";
import type { PackAdded, PackWords } from "./facts.ts";

/** Reads the packs out of the journal, the latest first. Two devices may add one file each: it is there once. */
export const packsOf: (facts: readonly Fact[]) => readonly PackAdded[] = once((facts) => {
  const added = facts.filter((fact) => fact.kind === "pack-added").toSorted(byStamp);
  const first = new Map(added.toReversed().map((pack) => [pack.hash, pack]));
  return added.filter((pack) => first.get(pack.hash) === pack).toReversed();
});

export type AddPackRefusal = { readonly kind: "already-added" };

/** Adds a pack that was read whole and seen. The same file is added once. */
export function addPack(
  packs: readonly PackAdded[],
  words: PackWords,
  stamp: Stamp,
): Result<PackAdded, AddPackRefusal> {
  if (packs.some(({ hash }) => hash === words.hash)) return refuse({ kind: "already-added" });
  return ok({ kind: "pack-added", ...stamp, ...words });
}
