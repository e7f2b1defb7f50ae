import type { ContentId } from "@ajar/core/step/facts";
import type { HelplineKind } from "./helpline.ts";
import type { Item } from "./schema.ts";

/** A paragraph of a page. */
export interface Paragraph {
  readonly id: ContentId;
  /** The question it opens with, or `null`. */
  readonly lead: string | null;
  readonly text: string;
  /** Whose lines follow the text, or `null`. */
  readonly lines: HelplineKind | null;
  /** Follows them, or `null`. */
  readonly after: string | null;
}

/** The page for everyone. It asks nothing, keeps nothing, and opening it leaves no fact. */
export interface SafetyPage {
  readonly id: ContentId;
  readonly version: number;
  readonly title: string;
  /** Names of the two specialists who checked the words; fewer than two makes the page a draft. */
  readonly reviewedBy: readonly string[];
  /** Says that the page is a draft; `null` once both have checked it. */
  readonly draft: string | null;
  /** Act first, reason after: in the order they are read. */
  readonly paragraphs: readonly Paragraph[];
}

/** What Leave now does, and what it cannot do. */
export interface LeaveNowWords {
  readonly title: string;
  readonly does: readonly string[];
  readonly doesNot: readonly string[];
  readonly instead: string;
}

/** A button of the care path. All choices on a screen are the same size. */
export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

/** One screen of the care path. */
export interface CareScreen<Id extends string> {
  readonly text: string;
  readonly choices: readonly Choice<Id>[];
}

export type WhatWasHard = "step" | "person" | "day" | "unknown";

/** Four screens for a step that went badly: it hurt; which; a reply; what next. */
export interface CarePath {
  readonly hurt: CareScreen<"rest" | "go-on" | "afraid">;
  readonly which: CareScreen<WhatWasHard>;
  /** What is offered for each answer. `{person}` stands for the person's own word for them. */
  readonly replies: Readonly<Record<WhatWasHard, string>>;
  /** The reply to "person" when the step names no one. */
  readonly replyWithoutName: string;
  readonly next: CareScreen<"smaller" | "someone-else" | "rest" | "stop">;
}

/** The beginning of a line someone may finish, change or leave. */
export interface Starter extends Item {
  readonly kind: "starter";
  readonly asks: "learned" | "surprise";
}

/** Words along a 0–100 slider. A word holds from its `from` up to the next one's. The first `from` is 0. */
export interface ScaleWords {
  readonly words: readonly { readonly from: number; readonly word: string }[];
  /** One line beside the slider. */
  readonly note: string;
}
