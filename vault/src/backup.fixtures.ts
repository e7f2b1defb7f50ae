import type { Fact } from "@ajar/core/journal/entry";
import { factId, parseAuthorId, parseInstant, type AuthorId, type Instant } from "@ajar/core/shared/stamp";
import type { BackupCost } from "./backup.ts";

/** scrypt in a millisecond, and nothing dearer: for tests that open many files. */
export const CHEAP: BackupCost = { written: 2, most: 4 };

export const MADE_AT = parseInstant(Date.UTC(2026, 2, 4, 12)) as Instant;

export const KIT = "legal winner thank year wave sausage worth useful legal winner thank yellow";

const AUTHOR = parseAuthorId("0123456789abcdef".repeat(2)) as AuthorId;

/** So many people named, each in words that try the encoding: quotes, newlines, other scripts. */
export function someFacts(count: number): readonly Fact[] {
  const labels = ["Bo", 'Aunt "Irma"', "line\nbreak", "祖母", "🦉", "Зоя", "\u2028", "O\\K"];
  return Array.from({ length: count }, (_, at) => ({
    kind: "person-named",
    id: factId(AUTHOR, at + 1),
    at: { ms: (MADE_AT - count + at) as Instant, count: 0 },
    schema: 1,
    label: labels[at % labels.length] ?? "Bo",
    setting: "friend",
  }));
}
