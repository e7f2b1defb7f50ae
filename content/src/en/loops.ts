import type { LoopTemplate } from "../schema.ts";
import { distance } from "./loops/distance.ts";

/** Six rings two people get caught in. The ring is what goes wrong; neither of them is. What the other feels stays a guess. */
export const loopTemplates: readonly LoopTemplate[] = [...distance];
