import type { Step } from "../../schema.ts";
import { appreciationDeep } from "./appreciation-deep.ts";
import { appreciationLight } from "./appreciation-light.ts";
import { appreciationMiddle } from "./appreciation-middle.ts";

/** Thirty steps of appreciation: six at each depth. */
export const APPRECIATION: readonly Step[] = [...appreciationLight, ...appreciationMiddle, ...appreciationDeep];
