import type { Step } from "../../schema.ts";
import { needsDeep } from "./needs-deep.ts";
import { needsLight } from "./needs-light.ts";
import { needsMiddle } from "./needs-middle.ts";

/** Asking for what you need: thirty steps, six at each depth. */
export const NEEDS: readonly Step[] = [...needsLight, ...needsMiddle, ...needsDeep];
