import { countryFrom } from "@ajar/core/helpline/country";
import { helplines } from "@ajar/content/helplines/helplines";

/** Every country that has lines. */
export const COUNTRIES: readonly string[] = [...new Set(helplines.map(({ country }) => country))];

/** The chosen country lasts as long as the page is open: a choice here is kept nowhere. */
class ChosenCountry {
  #chosen = $state<string | null>(null);

  /** The chosen one, or the one this device seems set up for; `null` when neither is known. */
  get code(): string | null {
    return this.#chosen ?? countryFrom(navigator.languages);
  }

  choose(code: string): void {
    this.#chosen = code;
  }
}

export const country = new ChosenCountry();
