import type { Step } from "../../schema.ts";
import { dependenceDeep } from "./dependence-deep.ts";
import { dependenceLight } from "./dependence-light.ts";
import { dependenceMiddle } from "./dependence-middle.ts";

/** Thirty steps of dependence: six at each depth. */
export const DEPENDENCE: readonly Step[] = [...dependenceLight, ...dependenceMiddle, ...dependenceDeep];
