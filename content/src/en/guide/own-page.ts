import type { GuidePage } from "../../guide.ts";
import { ownWords } from "../own-words.ts";

/** What most pages share: our own words, and nobody has reviewed them yet. */
export const ownPage = {
  ...ownWords,
  kind: "guide-page",
  saying: null,
  doing: [],
  reviewedBy: [],
} as const satisfies Partial<GuidePage>;
