import type { Guard } from "../shared/shape.ts";
import { isFactId, isInstant, parserOf, told } from "../shared/shape.ts";
import type { BackupMade, ItemErased } from "./facts.ts";

const isCount: Guard<number> = told(
  { type: "integer", minimum: 0 },
  (given): given is number => Number.isSafeInteger(given) && (given as number) >= 0,
);

/** One parser for every kind of fact about the journal itself. */
export const JOURNAL_PARSERS = {
  "item-erased": parserOf<ItemErased>("item-erased", { item: isFactId }),
  "backup-made": parserOf<BackupMade>("backup-made", { madeAt: isInstant, count: isCount }),
};
