import type { Stamp } from "../shared/stamp.ts";

/** A line of a person's own: someone they may ring. Sealed like everything else, so a shut door shows none of it. */
export interface HelplineKept extends Stamp {
  readonly kind: "helpline-kept";
  /** 1 to 60 characters, trimmed. */
  readonly name: string;
  /** As it was written: digits, perhaps a plus in front, and the signs people put between them. At most 30 characters. */
  readonly phone: string;
}

export type HelplineFact = HelplineKept;
