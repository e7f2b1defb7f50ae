import type { ThinkingHabit } from "../schema.ts";
import { aboutMe } from "./thinking-habits/about-me.ts";
import { aboutThem } from "./thinking-habits/about-them.ts";
import { aboutUs } from "./thinking-habits/about-us.ts";

/**
 * Twelve ways thoughts about closeness bend. A fairer thought is no brighter than it has to be.
 * A fear of being harmed is in none of them: nobody's is disputed here; it opens the safety page.
 */
export const thinkingHabits: readonly ThinkingHabit[] = [...aboutThem, ...aboutMe, ...aboutUs];
