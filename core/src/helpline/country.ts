function regionOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).region ?? null;
  } catch {
    return null;
  }
}

/**
 * The country a device seems to be set up for: the first of its languages that names one, such as "en-NZ". A guess to
 * start from, never looked up over a network; `null` when no language names a country.
 */
export function countryFrom(languages: readonly string[]): string | null {
  return languages.map(regionOf).find((region) => region !== null && /^[A-Z]{2}$/.test(region)) ?? null;
}
