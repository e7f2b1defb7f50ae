import { ok, refuse, type Result } from "@ajar/core/shared/result";
import type { AuthorId } from "@ajar/core/shared/stamp";
import type { OpenedHere } from "../opened-here.ts";
import type { Asking } from "../rpc.ts";
import type { LinkOver } from "./letters.ts";
import type {
  AnswerRefusal,
  Comparison,
  EpochRefusal,
  Linked,
  LinkedRefusal,
  Linking,
  Offer,
  OfferRefusal,
  OfferWish,
} from "./linking.ts";

const LOCKED = refuse({ kind: "locked" } as const);
const STOPPED = refuse({ kind: "stopped" } as const);

/** The page's side of a person's own devices. */
export class LinkingClient implements Linking {
  readonly #ask: Asking;
  readonly #onOpened: (opened: OpenedHere) => void;

  /** `onOpened` hears of the journal that a new device has just been given. */
  constructor(ask: Asking, onOpened: (opened: OpenedHere) => void) {
    this.#ask = ask;
    this.#onOpened = onOpened;
  }

  self(): Promise<AuthorId | null> {
    return this.#ask({ name: "linkSelf", given: [] }, null);
  }

  offer(wish: OfferWish): Promise<Result<Offer, OfferRefusal>> {
    return this.#ask({ name: "linkOffer", given: [wish] }, LOCKED);
  }

  resume(): Promise<Offer | null> {
    return this.#ask({ name: "linkResume", given: [] }, null);
  }

  meet(): Promise<Result<Comparison, LinkOver>> {
    return this.#ask({ name: "linkMeet", given: [] }, STOPPED);
  }

  answer(code: string): Promise<Result<Comparison, AnswerRefusal>> {
    return this.#ask({ name: "linkAnswer", given: [code] }, STOPPED);
  }

  async same(name: string): Promise<Result<Linked, LinkedRefusal>> {
    const linked = await this.#ask({ name: "linkSame", given: [name] }, STOPPED);
    if (!linked.ok) return linked;
    const { device, opened } = linked.value;
    if (opened !== null) this.#onOpened(opened);
    return ok({ device });
  }

  async end(why: "different" | "stopped"): Promise<void> {
    await this.#ask({ name: "linkEnd", given: [why] }, null);
  }

  remove(device: AuthorId): Promise<Result<null, EpochRefusal>> {
    return this.#ask({ name: "removeDevice", given: [device] }, LOCKED);
  }

  changeKeys(passphrase: string): Promise<Result<null, EpochRefusal | { readonly kind: "cannot-open" }>> {
    return this.#ask({ name: "changeKeys", given: [passphrase] }, LOCKED);
  }
}
