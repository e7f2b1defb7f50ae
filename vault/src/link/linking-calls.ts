import type { AuthorId } from "@ajar/core/shared/stamp";
import type { Result } from "@ajar/core/shared/result";
import type { OpenedHere } from "../opened-here.ts";
import type {
  AnswerRefusal,
  Comparison,
  EpochRefusal,
  Linked,
  LinkedRefusal,
  Offer,
  OfferRefusal,
  OfferWish,
} from "./linking.ts";
import type { LinkOver } from "./letters.ts";

/** As `Linked`; on the new device with the journal that is open now. */
export interface LinkedHere extends Linked {
  readonly opened: OpenedHere | null;
}

/** What the page asks about devices. */
export interface LinkingCalls {
  linkSelf(): Promise<AuthorId | null>;
  linkOffer(wish: OfferWish): Promise<Result<Offer, OfferRefusal>>;
  linkResume(): Promise<Offer | null>;
  linkMeet(): Promise<Result<Comparison, LinkOver>>;
  linkAnswer(code: string): Promise<Result<Comparison, AnswerRefusal>>;
  linkSame(name: string): Promise<Result<LinkedHere, LinkedRefusal>>;
  linkEnd(why: "different" | "stopped"): Promise<null>;
  removeDevice(device: string): Promise<Result<null, EpochRefusal>>;
  changeKeys(passphrase: string): Promise<Result<null, EpochRefusal | { readonly kind: "cannot-open" }>>;
}

export const LINKING_CALLS: { readonly [Name in keyof LinkingCalls]: number } = {
  linkSelf: 0,
  linkOffer: 1,
  linkResume: 0,
  linkMeet: 0,
  linkAnswer: 1,
  linkSame: 1,
  linkEnd: 1,
  removeDevice: 1,
  changeKeys: 1,
};
