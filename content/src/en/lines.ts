import type { LineTemplate } from "../schema.ts";
import { atHome } from "./lines/home.ts";
import { timeAndMessages } from "./lines/time-and-messages.ts";
import { whatIsSaid } from "./lines/what-is-said.ts";

/**
 * Lines about what *I* do. What I ask may be refused, and what I do then is on my own side, too. None of them is for
 * someone who is afraid of the other: that opens the safety page.
 */
export const lineTemplates: readonly LineTemplate[] = [...whatIsSaid, ...timeAndMessages, ...atHome];
