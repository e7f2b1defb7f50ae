import type { Result } from "@ajar/core/shared/result";
import type { Instant } from "@ajar/core/shared/stamp";
import type { Reach } from "./tabs.ts";

/** Where the journal is kept besides this device, and what a person can do about it. */
export interface Elsewhere {
  /** How it stands now. */
  standing(): Promise<ElsewhereStanding>;
  /** Called when that may have changed. Returns the way to stop listening. */
  onChange(listener: () => void): () => void;
  /**
   * Begins to keep the journal at a relay too, sealed. `origin` is where (`https://host`), or `null` for the place this
   * page came from. Resolves when the relay has made room; sending goes on by itself.
   */
  switchOn(wish: SwitchOnWish): Promise<Result<null, SwitchOnRefusal>>;
  /** Stops talking to the relay. What is there stays there, sealed. */
  switchOff(): Promise<Result<null, SwitchOffRefusal>>;
  /** Has the relay let go of everything, for all devices, and stops talking to it. Nothing here goes. */
  deleteThere(): Promise<Result<null, DeleteThereRefusal>>;
  /** Tries now, without waiting for the next time. */
  tryNow(): Promise<void>;
}

export interface SwitchOnWish {
  readonly origin: string | null;
  /** An operator's invite code, or empty. */
  readonly invite: string;
}

export type ElsewhereStanding =
  | { readonly kind: "here-only"; readonly home: string }
  | {
      readonly kind: "kept";
      readonly origin: string;
      readonly reach: Reach;
      /** When everything here was last known to be there; `null`: not yet. */
      readonly safeAt: Instant | null;
      /** Entries on the way. */
      readonly waiting: number;
      /** Entries of other devices have been missing for two full syncs or longer. */
      readonly notArrived: "yes" | "no";
      readonly twoVersions: "yes" | "no";
    };

/** The relay could not be reached, or did not answer as one. */
export type OutOfReach = { readonly kind: "out-of-reach" };
type Kept = { readonly kind: "locked" } | { readonly kind: "storage-full" } | { readonly kind: "no-storage" };

export type SwitchOnRefusal =
  | { readonly kind: "not-an-address" }
  /** The relay asks for an invite code, or does not know this one. */
  | { readonly kind: "needs-invite" }
  /** This journal was deleted there before; a relay never takes one back under its old name. */
  | { readonly kind: "deleted-there" }
  | OutOfReach
  | Kept;
export type SwitchOffRefusal = Kept;
export type DeleteThereRefusal = OutOfReach | Kept;
