import type { Step } from "../../schema.ts";
import { affectionDeep } from "./affection-deep.ts";
import { affectionLight } from "./affection-light.ts";
import { affectionMiddle } from "./affection-middle.ts";

/** Letting someone see that you like them; none asks for touch: thirty steps, six at each depth. */
export const AFFECTION: readonly Step[] = [...affectionLight, ...affectionMiddle, ...affectionDeep];
