/** One question of a composer: a screen of its own, and it can be skipped. */
export interface ComposerPage {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly label: string;
  readonly hint?: string;
  /** Starts one may take and change. */
  readonly suggestions: readonly string[];
}

/** Something to say, put together from a few answers. */
export interface ComposerWords {
  readonly open: { readonly title: string; readonly why: string; readonly note: string };
  readonly pages: readonly ComposerPage[];
  /** The whole, from the answers in the order of the pages; empty ones were skipped. */
  readonly compose: (answers: readonly string[]) => string;
  readonly last: { readonly title: string; readonly lead: string };
  /** More words than this are hard to hear. */
  readonly most: number;
  readonly over: (count: number) => string;
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu)?.length ?? 0;
}
