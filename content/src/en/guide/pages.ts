import type { GuidePage } from "../../guide.ts";
import { ajarPages } from "./ajar.ts";
import { inMePages } from "./in-me.ts";
import { inThemPages } from "./in-them.ts";
import { minePages } from "./mine.ts";
import { theirsPages } from "./theirs.ts";
import { whyPages } from "./why.ts";

/** The Guide, in the order it is read. */
export const guidePages: readonly GuidePage[] = [
  ...whyPages,
  ...inMePages,
  ...inThemPages,
  ...minePages,
  ...theirsPages,
  ...ajarPages,
];
