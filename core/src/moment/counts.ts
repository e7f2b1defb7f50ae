/** How often something was done, with and without a marker: two counts, each with its own denominator. */
export interface Counts {
  /** Of the times the marker was there, how often it was done, and how many such times there were. */
  readonly withIt: { readonly did: number; readonly of: number };
  readonly without: { readonly did: number; readonly of: number };
  /** What has to stand beside them. */
  readonly caveat: "too-few" | "not-causes";
}

/** Each denominator has to be at least this: below it there is nothing to show (`algorithms.md` §6). */
export const LEAST_OF_EACH = 3;
/** From so many moments on it is no longer about how few there are. */
export const MANY = 100;

/** Which moments carry the marker, and in which it was done. */
export interface Question<Item> {
  readonly marked: (item: Item) => boolean;
  readonly did: (item: Item) => boolean;
}

/**
 * Counts over all moments that were written down, calm ones included; what was left open counts as not there. `null` when
 * either denominator is below 3. Raw counts only: nothing is ranked, tested or concluded, since "1.5 times as often" names
 * a false trigger for 94 people in 100 at 40 moments (`algorithms.md` §8).
 */
export function countsOf<Item>(items: readonly Item[], { marked, did }: Question<Item>): Counts | null {
  const withIt = items.filter(marked);
  const without = items.filter((item) => !marked(item));
  if (withIt.length < LEAST_OF_EACH || without.length < LEAST_OF_EACH) return null;
  return {
    withIt: { did: withIt.filter(did).length, of: withIt.length },
    without: { did: without.filter(did).length, of: without.length },
    caveat: items.length < MANY ? "too-few" : "not-causes",
  };
}
