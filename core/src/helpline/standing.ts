/** Who checked a line, and how long that holds. Dates are ISO days such as "2026-03-04"; `null` until it was checked. */
export interface LineCheck {
  readonly verifiedBy: readonly string[];
  readonly verifiedOn: string | null;
  readonly expiresOn: string | null;
}

/** "not-checked": shown, with those words beside it. "expired": not shown as a number. */
export type LineStanding = "checked" | "not-checked" | "expired";

const CHECKERS = 2;

/** How a line stands on a day. It takes two different people to check one; an expiry that has come outweighs them. */
export function lineStandingOf({ verifiedBy, verifiedOn, expiresOn }: LineCheck, today: string): LineStanding {
  if (expiresOn !== null && expiresOn <= today) return "expired";
  const checked = verifiedOn !== null && expiresOn !== null && new Set(verifiedBy).size >= CHECKERS;
  return checked ? "checked" : "not-checked";
}

/** What `linesFor` needs of a line. */
export interface CountryLine extends LineCheck {
  readonly country: string;
  readonly kind: string;
}

/** A country's lines as a page shows them: emergency numbers first and always, then every line that has not expired. */
export interface LinesOfCountry<Line> {
  readonly emergency: readonly Line[];
  readonly others: readonly Line[];
}

/** What to show for a country on a day; both lists are empty for a country without lines, or for none chosen. */
export function linesFor<Line extends CountryLine>(
  lines: readonly Line[],
  country: string | null,
  today: string,
): LinesOfCountry<Line> {
  const here = lines.filter((line) => line.country === country);
  const emergency = here.filter(({ kind }) => kind === "emergency");
  const others = here.filter((line) => line.kind !== "emergency" && lineStandingOf(line, today) !== "expired");
  return { emergency, others };
}
