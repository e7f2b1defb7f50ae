import type { Step } from "../../schema.ts";
import { pastDeep } from "./past-deep.ts";
import { pastLight } from "./past-light.ts";
import { pastMiddle } from "./past-middle.ts";

/** Letting someone know where you come from: thirty steps, six at each depth. */
export const PAST: readonly Step[] = [...pastLight, ...pastMiddle, ...pastDeep];
