import { OVERLAP_MOST } from "@ajar/core/closeness/overlap";

/** A place on the slider, 0 to 100, as an overlap of 0 to 95 percent of area. `null` before anything is drawn. */
export function overlapAt(slid: number | null): number | null {
  return slid === null ? null : Math.round((slid / 100) * OVERLAP_MOST);
}

/** Where the slider stands for an overlap. */
export function slidFor(overlap: number | null): number | null {
  return overlap === null ? null : Math.round((overlap / OVERLAP_MOST) * 100);
}
