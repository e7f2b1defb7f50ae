import type { LoopTemplate } from "../schema.ts";
import { distance } from "./loops/distance.ts";
import { heat } from "./loops/heat.ts";
import { swing } from "./loops/swing.ts";

/** Six rings two people get caught in. The ring is what goes wrong; neither of them is. What the other feels stays a guess. */
export const loopTemplates: readonly LoopTemplate[] = [...distance, ...heat, ...swing];
