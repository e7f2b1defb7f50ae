import type { Depth } from "../shared/scale.ts";
import { parseDepth } from "../shared/scale.ts";

/**
 * How deep a share of mine may go: one above what they last showed, in my own estimate for this occasion. The estimate
 * is asked each time and written nowhere; nothing compares who showed more.
 */
export function deepestShare(theyLastShowed: Depth): Depth {
  return parseDepth(theyLastShowed + 1) ?? 5;
}
