import type { Step } from "../../schema.ts";
import { feelingsDeep } from "./feelings-deep.ts";
import { feelingsLight } from "./feelings-light.ts";
import { feelingsMiddle } from "./feelings-middle.ts";

/** Saying how you are: thirty steps, six at each depth. */
export const FEELINGS: readonly Step[] = [...feelingsLight, ...feelingsMiddle, ...feelingsDeep];
