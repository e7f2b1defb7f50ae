import { parseComfort, USUAL, type ComfortWishes } from "./comfort-wishes.ts";

const KEY = "comfort";

/** A browser that keeps nothing shows the usual. */
function readKept(): ComfortWishes {
  try {
    return parseComfort(localStorage.getItem(KEY));
  } catch {
    return USUAL;
  }
}

/** The one place that knows how this device likes its pages. */
export class Comfort {
  wishes = $state.raw<ComfortWishes>(readKept());

  /** Changes one or more wishes, shows them at once and keeps them. */
  set(changes: Partial<ComfortWishes>): void {
    this.wishes = { ...this.wishes, ...changes };
    this.wear();
    try {
      localStorage.setItem(KEY, JSON.stringify(this.wishes));
    } catch {
      // A full device still shows the wish until the page closes.
    }
  }

  /** Puts the wishes on the page. */
  wear(): void {
    const { theme, text, spacing, plain, less, title } = this.wishes;
    const root = document.documentElement;
    const shown = { theme: theme === "system" ? null : theme, text, spacing, plain, less };
    for (const [name, value] of Object.entries(shown)) {
      if (value === null) delete root.dataset[name];
      else root.dataset[name] = value;
    }
    document.title = title;
    this.#wearName();
  }

  #wearName(): void {
    const name = this.wishes.title.toLowerCase();
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]') ?? document.createElement("link");
    link.rel = "manifest";
    link.href = `/names/${name}.webmanifest`;
    document.head.append(link);
    document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.setAttribute("href", `/icons/${name}.svg`);
  }
}
