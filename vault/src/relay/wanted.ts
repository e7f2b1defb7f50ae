import type { SyncRow, Wanted } from "../store/database.ts";

/** Entries known of and not here, by author. */
export type AllWanted = SyncRow["wanted"];

/** Also wants an author's entries up to `seq`; `end` is how far they are here. What is proven outlives hearsay. */
export function alsoWanting(
  all: AllWanted,
  author: string,
  { seq, by, end }: Pick<Wanted, "seq" | "by"> & { readonly end: number },
): AllWanted {
  const before = all[author];
  const isProven = before?.by === "sealed" && before.seq > end;
  const isKnown = before !== undefined && before.seq >= seq && (before.by === by || isProven);
  if (isKnown || (isProven && by === "hearsay")) return all;
  return { ...all, [author]: { seq, by, misses: before?.misses ?? 0 } };
}

/** The relay says that the author ends at `last`: what only bytes without proof spoke of is wanted no longer. */
export function withoutHearsay(all: AllWanted, author: string, last: number): AllWanted {
  const wanted = all[author];
  if (wanted?.by !== "hearsay" || wanted.seq <= last) return all;
  return Object.fromEntries(Object.entries(all).filter(([each]) => each !== author));
}

/** One full sync is over: what is still missing has been missing once more, the rest is wanted no longer. */
export function missedOnceMore(all: AllWanted, endOf: (author: string) => number): AllWanted {
  const missing = Object.entries(all).filter(([author, { seq }]) => endOf(author) < seq);
  return Object.fromEntries(missing.map(([author, { seq, by, misses }]) => [author, { seq, by, misses: misses + 1 }]));
}
