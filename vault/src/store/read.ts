import type { Fact } from "@ajar/core/journal/entry";
import { parseBody, parseFact } from "@ajar/core/journal/parse";
import { factId } from "@ajar/core/shared/stamp";
import { openEntry, type OpenKeys, type OpenedEntry } from "../entry.ts";
import { parseEntryBody } from "../entry-body.ts";
import type { Session } from "../session.ts";
import type { Problem } from "../vault.ts";
import type { LogRow } from "./database.ts";
import { isStub, rowsOf, type FoundRow } from "./log.ts";

/** What one entry of the log says. A problem leaves it empty; the entries around it read as ever. */
export interface ReadEntry {
  readonly seq: number;
  readonly kind: "fact" | "piece" | "stub" | "problem";
  readonly facts: readonly Fact[];
  /** Facts of a backup whose id was here already with other content. Kept, not shown. */
  readonly beside: readonly Fact[];
  readonly problem: Problem["kind"] | null;
  /** Pieces that this one stands in for. */
  readonly replaces?: readonly string[];
}

/** Entries opened at once: enough to keep the crypto threads busy, few enough to keep memory flat. */
const TOGETHER = 256;

/** Reads and opens entries `from` to `to`, both included, in order. */
export async function readEntries(session: Session, from: number, to: number): Promise<readonly ReadEntry[]> {
  const entries: ReadEntry[] = [];
  for (let start = from; start <= to; start += TOGETHER) {
    const end = Math.min(to, start + TOGETHER - 1);
    const rows = await rowsOf(session, Math.max(1, start - 1), end);
    const wanted = rows.filter((found) => found.seq >= start);
    const before = new Map(rows.map((found) => [found.seq + 1, found.row]));
    entries.push(...(await Promise.all(wanted.map((found) => readRow(session, found, before.get(found.seq) ?? null)))));
  }
  return entries;
}

/** Opens one row, given the row before it or `null` when that is missing or torn. */
export async function readRow(session: Session, found: FoundRow, before: LogRow | null): Promise<ReadEntry> {
  const { seq, row } = found;
  if (row === null) return problemAt(seq, "torn");
  if (isStub(row)) return { seq, kind: "stub", facts: [], beside: [], problem: null };
  // The id of a stub may be a relay's word; the entry after it says itself what came before.
  const prev = before === null || isStub(before) ? null : before.id;
  const expected = { space: session.spaceBytes, author: session.authorBytes, seq, prev };
  const opened = await openEntry(row.bytes, expected, openKeysOf(session));
  if (!opened.ok) return problemAt(seq, opened.refusal.kind);
  return readOpened(session, opened.value);
}

/** What an opened entry says. */
export function readOpened(session: Session, entry: OpenedEntry): ReadEntry {
  const { seq, kind } = entry.header;
  const body = parseEntryBody(entry.body, kind);
  if (body === null) return problemAt(seq, "torn");
  if (kind === 2) return readPiece(seq, body.json);
  const fact = parseBody(factId(session.author, seq), body.json);
  return fact === null ? problemAt(seq, "too-new") : { seq, kind: "fact", facts: [fact], beside: [], problem: null };
}

/** A piece holds facts with their own ids; the ones that cannot be read are left out, and said. */
function readPiece(seq: number, json: unknown): ReadEntry {
  const { schema, facts, beside, replaces } = json as Readonly<Record<string, unknown>>;
  if (schema !== 1 || !Array.isArray(facts) || !Array.isArray(beside)) return problemAt(seq, "too-new");
  const shown = facts.map((fact) => parseFact(fact)).filter((fact) => fact !== null);
  const kept = beside.map((fact) => parseFact(fact)).filter((fact) => fact !== null);
  const lost = shown.length < facts.length || kept.length < beside.length;
  return {
    seq,
    kind: "piece",
    facts: shown,
    beside: kept,
    problem: lost ? "too-new" : kept.length > 0 ? "differing" : null,
    ...(Array.isArray(replaces) ? { replaces: replaces.filter((each) => typeof each === "string") } : {}),
  };
}

function problemAt(seq: number, problem: Problem["kind"]): ReadEntry {
  return { seq, kind: "problem", facts: [], beside: [], problem };
}

/** The keys that entries of this vault open with. */
export function openKeysOf(session: Session): OpenKeys {
  const { self, shut, selftags, also } = session.keys;
  return {
    selftags,
    spaceKeysOf: (epoch) => [
      ...[shut[epoch], self[epoch]].filter((key) => key !== undefined),
      ...also.flatMap((keys) => (keys.epoch === epoch ? [keys.shut, keys.self] : [])),
    ],
  };
}
