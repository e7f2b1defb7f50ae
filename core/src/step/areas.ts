import { oneOf, type Guard } from "../shared/shape.ts";
import type { Area } from "./facts.ts";

// An object, so that the compiler asks for a new area here as soon as it joins the union.
const everyArea: Readonly<Record<Area, true>> = {
  feelings: true,
  needs: true,
  past: true,
  affection: true,
  dependence: true,
  appreciation: true,
  conflict: true,
  future: true,
};

/** The eight areas of closeness, by name. */
export const AREAS = Object.keys(everyArea) as readonly Area[];

export const isArea: Guard<Area> = oneOf<Area>(everyArea);
