/** One JSON object as it was read, before anything in it is trusted. */
export type Given = Readonly<Record<string, unknown>>;

/** Returns `null` unless `given` is a JSON object: not a list, not `null`, not a lone value. */
export function parseGiven(given: unknown): Given | null {
  return typeof given === "object" && given !== null && !Array.isArray(given) ? (given as Given) : null;
}

/** Whether lists and objects lie at most `most` deep in each other; a lone value is 0 deep. Stops looking where it is too deep. */
export function nestsWithin(given: unknown, most: number): boolean {
  if (typeof given !== "object" || given === null) return true;
  if (most === 0) return false;
  return Object.values(given).every((inner) => nestsWithin(inner, most - 1));
}

/** One JSON value with the keys of every object sorted, so that the same content has one text on every device. */
export function canonicalOf(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** Whether two JSON values hold the same, in whatever order their keys were written. */
export function sameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b) || canonicalOf(a) === canonicalOf(b);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
