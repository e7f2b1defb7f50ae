import type { AuthorId, Instant } from "@ajar/core/shared/stamp";
import type { Result } from "@ajar/core/shared/result";
import type { LinkOver } from "./letters.ts";

/** What a screen can ask about a person's own devices. One attempt to link at a time; a new one ends the one before. */
export interface Linking {
  /** Which device this one is among the journal's authors; `null` while the vault is shut. */
  self(): Promise<AuthorId | null>;

  /** On the device that has the journal: draws a code and opens a meeting at the relay. */
  offer(wish: OfferWish): Promise<Result<Offer, OfferRefusal>>;
  /** The code that was drawn before Ajar locked, if nobody has answered it; `null` when there is none. */
  resume(): Promise<Offer | null>;
  /** Waits until another device has answered the code, and says what both are to show. */
  meet(): Promise<Result<Comparison, LinkOver>>;

  /** On the device that is to have it: answers a code, and says what both are to show. */
  answer(code: string): Promise<Result<Comparison, AnswerRefusal>>;

  /**
   * On both: the person has said *The same*. Resolves once the other has too and the journal's keys have gone over; on
   * the new device it is open then. `name` is what the new device is called.
   */
  same(name: string): Promise<Result<Linked, LinkedRefusal>>;
  /** On either: ends the attempt for both. `different`: the pictures differ. */
  end(why: "different" | "stopped"): Promise<void>;

  /** Takes a device out: it is let in nowhere any more, and what is written from now on has fresh keys. */
  remove(device: AuthorId): Promise<Result<null, EpochRefusal>>;
  /** Fresh keys for everything that is written from now on. */
  changeKeys(passphrase: string): Promise<Result<null, EpochRefusal | { readonly kind: "cannot-open" }>>;
}

export interface OfferWish {
  readonly passphrase: string;
  /** A code on the screen, or a link to be sent. */
  readonly as: "qr" | "link";
  /** What this device is called, should the journal not know it yet. */
  readonly name: string;
}

/** Nothing was written. */
type Kept =
  | { readonly kind: "too-long"; readonly most: number }
  | { readonly kind: "locked" }
  | { readonly kind: "storage-full" }
  | { readonly kind: "no-storage" };

/** A code and how long it is good. */
export interface Offer {
  readonly code: string;
  readonly until: Instant;
  readonly as: OfferWish["as"];
}

/** What two devices show: seven pictures, by number from 0 to 63, and twelve digits that say the same. */
export interface Comparison {
  readonly pictures: readonly number[];
  readonly digits: string;
}

export interface Linked {
  readonly device: AuthorId;
}

export type OfferRefusal =
  | { readonly kind: "cannot-open" }
  | { readonly kind: "no-passphrase" }
  /** The journal is on this device only: it has to be kept at a relay first. */
  | { readonly kind: "not-elsewhere" }
  | { readonly kind: "no-relay" }
  | { readonly kind: "too-many-devices"; readonly most: number }
  | Kept;

export type AnswerRefusal =
  | { readonly kind: "not-a-code" }
  | { readonly kind: "expired" }
  | { readonly kind: "used" }
  /** This device already shares its journal with others: two journals of several devices are not made one. */
  | { readonly kind: "has-devices" }
  | LinkOver;

export type LinkedRefusal = LinkOver | { readonly kind: "too-many-devices"; readonly most: number } | Kept;

export type EpochRefusal =
  | { readonly kind: "device-unknown" }
  | { readonly kind: "no-relay" }
  | { readonly kind: "too-often" }
  | Kept;
