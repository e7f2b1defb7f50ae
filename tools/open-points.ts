import { guideCards } from "../content/src/en/guide/cards.ts";
import { guidePages } from "../content/src/en/guide/pages.ts";
import { safetyCards } from "../content/src/en/safety/cards.ts";
import { safetyPage } from "../content/src/en/safety/page.ts";
import type { Helpline } from "../content/src/helpline.ts";
import { helplines } from "../content/src/helplines/helplines.ts";
import { toSettle, type ToSettle } from "../content/src/to-settle.ts";
import { lineStandingOf } from "../core/src/helpline/standing.ts";

/** Something only a person can do. */
export interface OpenPoint {
  readonly group: string;
  readonly what: string;
}

interface Reviewed {
  readonly id: string;
  readonly reviewedBy: readonly string[];
  /** The day a review has to be done again; `null` or absent where it does not lapse. */
  readonly expiresOn?: string | null;
}

const REVIEWERS = 2;
const SOON_DAYS = 60;
const DAY_MS = 86_400_000;

/** What two different people have not both read, or read too long ago. */
export function unreviewed(group: string, items: readonly Reviewed[], today: string): readonly OpenPoint[] {
  return items.flatMap(({ id, reviewedBy, expiresOn = null }) => {
    const names = new Set(reviewedBy).size;
    if (names < REVIEWERS) return [{ group, what: `${id}: ${names} of ${REVIEWERS} names` }];
    return expiresOn !== null && expiresOn <= today ? [{ group, what: `${id}: to read again since ${expiresOn}` }] : [];
  });
}

/** Lines nobody has checked, lines that have expired, and lines that will within sixty days. */
export function linesToCheck(lines: readonly Helpline[], today: string): readonly OpenPoint[] {
  const soon = new Date(Date.parse(today) + SOON_DAYS * DAY_MS).toISOString().slice(0, 10);
  return lines.flatMap((line) => {
    const standing = lineStandingOf(line, today);
    const what = `${line.id}: ${line.name ?? line.serves.join(", ")}, ${line.phone ?? line.sms ?? ""}, ${line.source}`;
    if (standing === "not-checked") return [{ group: "Helplines nobody has checked", what }];
    if (standing === "expired") return [{ group: "Helplines that have expired", what }];
    return (line.expiresOn ?? "") <= soon ? [{ group: "Helplines that expire within 60 days", what }] : [];
  });
}

const GROUPS: Readonly<Record<ToSettle["kind"], string>> = {
  fact: "Facts to look up at their source",
  licence: "Licences to read again",
  decision: "Questions for somebody who decides",
};

/** What has no name and day beside it yet. */
export function unsettled(points: readonly ToSettle[]): readonly OpenPoint[] {
  return points
    .filter(({ settledBy, settledOn }) => settledBy === null || settledOn === null)
    .map(({ kind, id, what, where }) => ({ group: GROUPS[kind], what: `${id}: ${what} (${where})` }));
}

/** Everything a person has to do before a release, as things stand on a day. */
export function openPointsOn(today: string): readonly OpenPoint[] {
  return [
    ...unreviewed(
      "Safety page and cards: a domestic-abuse specialist and a clinician",
      [safetyPage, ...safetyCards],
      today,
    ),
    ...unreviewed("Guide pages: two readers", guidePages, today),
    ...unreviewed("Guide cards: two readers", guideCards, today),
    ...linesToCheck(helplines, today),
    ...unsettled(toSettle),
  ];
}
