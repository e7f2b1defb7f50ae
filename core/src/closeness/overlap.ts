import { told, type Guard } from "../shared/shape.ts";
import type { Overlap } from "./facts.ts";

export const OVERLAP_MOST = 95;
const HALVINGS = 60;

/** Returns `null` unless `given` is a whole number from 0 to 95. */
export function parseOverlap(given: unknown): Overlap | null {
  return Number.isInteger(given) && (given as number) >= 0 && (given as number) <= OVERLAP_MOST
    ? (given as Overlap)
    : null;
}

export const isOverlap: Guard<Overlap> = told(
  { type: "integer", minimum: 0, maximum: OVERLAP_MOST },
  (given): given is Overlap => parseOverlap(given) !== null,
);

/** The shared part of two equal circles, 0 to 1, whose centres lie `t` diameters apart. */
function sharedAt(t: number): number {
  return (2 / Math.PI) * (Math.acos(t) - t * Math.sqrt(1 - t * t));
}

/** How many diameters apart the centres lie for a shared part of 0 to 1, by bisection: more apart is less shared. */
export function distanceFor(shared: number): number {
  let near = 0;
  let far = 1;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (near + far) / 2;
    if (sharedAt(middle) > shared) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}
