import type { Opened } from "./vault.ts";

/** An opened vault as the page's side of the wall knows it: no keys, only names. */
export interface OpenedHere extends Opened {
  /** Names the lock that writers hold. */
  readonly space: string;
}
