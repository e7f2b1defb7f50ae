import type { Item } from "../schema.ts";

/** What most items share: words of our own, from practice, first version. An item whose words change names its own version. */
export const ownWords = { version: 1, licence: "own", refs: [], evidence: "D" } as const satisfies Partial<Item>;
