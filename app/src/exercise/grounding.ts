import type { ScreenName } from "../addresses.ts";

/** Where “nothing feels real” leads, and where an exercise that was too much lets someone go. */
export const GROUNDING: ScreenName = "grounding";
