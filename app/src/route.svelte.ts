import { parseFactId, type FactId } from "@ajar/core/shared/stamp";
import { ADDRESSES, screenAt, type ScreenName } from "./addresses.ts";

/** Where someone is: a screen, and the item it is about when it is about one. */
export interface Place {
  readonly screen: ScreenName;
  readonly item: FactId | null;
}

function placeNow(): Place {
  const state: unknown = history.state;
  const item = typeof state === "object" && state !== null && "item" in state ? parseFactId(state.item) : null;
  return { screen: screenAt(location.pathname) ?? "cover", item };
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
    history.pushState({ item }, "", ADDRESSES[screen]);
    this.#depth += 1;
    this.place = { screen, item };
  }

  /** Opens a screen in place of this one, so that Back does not return here. */
  swap(screen: ScreenName, item: FactId | null = null): void {
    history.replaceState({ item }, "", ADDRESSES[screen]);
    this.place = { screen, item };
  }

  /** One page back, or to `home` when this was the first. */
  back(home: ScreenName = "now"): void {
    if (this.#depth > 0) history.back();
    else this.swap(home);
  }
}
