import type { FactId, Instant, Stamp } from "../shared/stamp.ts";

/** A person removed one item: its words are gone from this device; this says which, so other devices remove it too. */
export interface ItemErased extends Stamp {
  readonly kind: "item-erased";
  readonly item: FactId;
}

/** A backup file was made and handed to the person. Shows its age, nothing else. */
export interface BackupMade extends Stamp {
  readonly kind: "backup-made";
  readonly madeAt: Instant;
  /** How many facts the file holds. */
  readonly count: number;
}

/** A fact from a newer Ajar: kept whole, shown by no view, written back unchanged. */
export interface UnknownFact extends Stamp {
  readonly kind: "unknown";
  /** The fact as it was read, before anything was understood; without its id. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export type JournalFact = ItemErased | BackupMade;
