import type { FactId, Stamp } from "../shared/stamp.ts";
import type { ContentId } from "../step/facts.ts";

/** How one need of mine is looked after, without handing all of it to one person. */
export interface NeedWords {
  /** A need from content. */
  readonly need: ContentId;
  /** What I can do for it by myself; may be empty. */
  readonly myself: string;
  /** Who or what else meets it a little; may be empty. */
  readonly elsewhere: string;
}

/** A need of mine, and how I look after it. */
export interface NeedPlanned extends Stamp, NeedWords {
  readonly kind: "need-planned";
}

/** The same plan in other words. */
export interface NeedReplanned extends Stamp, NeedWords {
  readonly kind: "need-replanned";
  readonly plan: FactId;
}

export type NeedFact = NeedPlanned | NeedReplanned;
