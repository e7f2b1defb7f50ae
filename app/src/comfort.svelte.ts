/** How the page looks on this device. Kept outside the vault so the lock screen wears it too; holds no private word. */
export interface ComfortWishes {
  /** "system" follows the device. */
  readonly theme: "system" | "day" | "night";
  /** Text size in percent. */
  readonly text: "90" | "100" | "115" | "130" | "150" | "175" | "200";
  readonly spacing: "usual" | "wide";
  /** Plain headings: the sans everywhere. */
  readonly plain: "no" | "yes";
  /** Less on screen: side notes and drawings stay away. */
  readonly less: "no" | "yes";
  /** The name this device shows: in the tab, and when installed. */
  readonly title: "Ajar" | "Notes" | "Pages" | "Daybook";
}

const USUAL: ComfortWishes = { theme: "system", text: "100", spacing: "usual", plain: "no", less: "no", title: "Ajar" };
const KEY = "comfort";

function isObject(given: unknown): given is Record<string, unknown> {
  return typeof given === "object" && given !== null;
}

/** Reads what was kept; anything unknown falls back to the usual. */
function readKept(): ComfortWishes {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    if (!isObject(kept)) return USUAL;
    const known = Object.entries(kept).filter(([name, value]) => name in USUAL && typeof value === "string");
    return { ...USUAL, ...Object.fromEntries(known) };
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
