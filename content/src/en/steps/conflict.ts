import type { Step } from "../../schema.ts";
import { conflictDeep } from "./conflict-deep.ts";
import { conflictLight } from "./conflict-light.ts";
import { conflictMiddle } from "./conflict-middle.ts";

/** Thirty steps of conflict: six at each depth. */
export const CONFLICT: readonly Step[] = [...conflictLight, ...conflictMiddle, ...conflictDeep];
