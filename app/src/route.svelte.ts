import { parseFactId, type FactId } from "@ajar/core/shared/stamp";
import { ADDRESSES, screenAt, type ScreenName } from "./addresses.ts";

/** Where someone is: a screen, and the item or the page it is about when it is about one. Neither stands in the address. */
export interface Place {
  readonly screen: ScreenName;
  readonly item: FactId | null;
  /** A page of a screen that holds several, such as one of the Guide; `null` for its first. */
  readonly page: string | null;
}

const PAGE = /^[a-z]+(?:-[a-z]+)*$/;

function placeNow(): Place {
  const state: unknown = history.state;
  const kept = typeof state === "object" && state !== null ? state : {};
  const item = "item" in kept ? parseFactId(kept.item) : null;
  const page = "page" in kept && typeof kept.page === "string" && PAGE.test(kept.page) ? kept.page : null;
  return { screen: screenAt(location.pathname) ?? "cover", item, page };
}

/** The browser's own history, so Back and Forward do what they do everywhere. */
export class Route {
  place = $state.raw<Place>(placeNow());
  /** How many of our own pages lie behind this one. */
  #depth = 0;

  constructor() {
    addEventListener("popstate", () => {
      this.#depth = Math.max(0, this.#depth - 1);
      this.place = placeNow();
    });
  }

  /** Opens a screen as a new page. */
  go(screen: ScreenName, item: FactId | null = null): void {
    this.#push({ screen, item, page: null });
  }

  /** Opens one page of a screen that holds several. */
  turnTo(screen: ScreenName, page: string): void {
    this.#push({ screen, item: null, page });
  }

  #push(place: Place): void {
    const { screen, ...kept } = place;
    history.pushState(kept, "", ADDRESSES[screen]);
    this.#depth += 1;
    this.place = place;
  }

  /** Opens a screen in place of this one, so that Back does not return here. */
  swap(screen: ScreenName, item: FactId | null = null): void {
    history.replaceState({ item }, "", ADDRESSES[screen]);
    this.place = { screen, item, page: null };
  }

  /** One page back, or to `home` when this was the first. */
  back(home: ScreenName = "now"): void {
    if (this.#depth > 0) history.back();
    else this.swap(home);
  }
}
