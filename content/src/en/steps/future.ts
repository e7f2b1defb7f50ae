import type { Step } from "../../schema.ts";
import { futureDeep } from "./future-deep.ts";
import { futureLight } from "./future-light.ts";
import { futureMiddle } from "./future-middle.ts";

/** Thirty steps of future: six at each depth. */
export const FUTURE: readonly Step[] = [...futureLight, ...futureMiddle, ...futureDeep];
