import type { Fact } from "@ajar/core/journal/entry";
import { parseFact, toJson } from "@ajar/core/journal/parse";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { SCHEMA, parseInstant, type Instant } from "@ajar/core/shared/stamp";
import { concat, parseUtf8, toHex, utf8, type Bytes } from "./bytes.ts";

/**
 * What lies inside a backup file: JSON Lines in UTF-8, each line ended by one newline. The first line names the format
 * and vouches for the rest; every other line is one fact, with its id. No keys, counters or login.
 */
interface BackupHeader {
  readonly format: "ajar-backup";
  /** Of the file, not of the facts. A reader refuses a higher one. */
  readonly version: 1;
  /** The newest shape a fact in here may have; a reader keeps facts newer than itself unread. */
  readonly schema: number;
  readonly madeAt: Instant;
  readonly count: number;
  /** SHA-256 of every byte after the first newline, 64 lower-case hex digits. */
  readonly sha256: string;
}

/** What a backup file holds, read. */
export interface BackupContent {
  readonly madeAt: Instant;
  readonly facts: readonly Fact[];
  readonly count: number;
}

type LinesRefusal = { readonly kind: "not-a-backup" } | { readonly kind: "cut-short" } | { readonly kind: "too-new" };

/** Called with a share from 0 to 1 that never goes back. */
export type Progress = (share: number) => void;

const NEWLINE = 10;
const HEADER_BYTES_MOST = 4_096;
/** Far above the 40,000 bytes one fact may take. */
const LINE_BYTES_MOST = 256 * 1024;
/** Lines between two words about progress. */
const LINES_A_REPORT = 256;

/** Writes the lines. `progress` counts facts written. */
export async function linesOf(facts: readonly Fact[], madeAt: Instant, progress: Progress): Promise<Bytes> {
  progress(0);
  const lines: string[] = [];
  for (const fact of facts) {
    lines.push(`${JSON.stringify(toJson(fact))}\n`);
    if (lines.length % LINES_A_REPORT === 0) progress(lines.length / facts.length);
  }
  const rest = utf8(lines.join(""));
  const sha256 = await sha256Of(rest);
  const header: BackupHeader = {
    format: "ajar-backup",
    version: 1,
    schema: SCHEMA,
    madeAt,
    count: facts.length,
    sha256,
  };
  const first = utf8(`${JSON.stringify(header)}\n`);
  progress(1);
  return concat(first, rest);
}

/** Reads the lines, all of them or none. `progress` counts bytes of lines read. */
export async function parseLines(bytes: Uint8Array, progress: Progress): Promise<Result<BackupContent, LinesRefusal>> {
  const end = bytes.subarray(0, HEADER_BYTES_MOST).indexOf(NEWLINE);
  if (end === -1) return refuse({ kind: "not-a-backup" });

  const header = parseHeader(bytes.subarray(0, end));
  if (!header.ok) return header;

  const rest = bytes.subarray(end + 1);
  if ((await sha256Of(rest)) !== header.value.sha256) return refuse({ kind: "cut-short" });

  const facts = parseFacts(rest, progress);
  if (facts === null) return refuse({ kind: "not-a-backup" });
  const { madeAt, count } = header.value;
  return facts.length === count ? ok({ madeAt, facts, count }) : refuse({ kind: "cut-short" });
}

function parseHeader(line: Uint8Array): Result<Pick<BackupHeader, "madeAt" | "count" | "sha256">, LinesRefusal> {
  const given = parseJson(line);
  if (!isRecord(given) || given["format"] !== "ajar-backup") return refuse({ kind: "not-a-backup" });
  if (!isWhole(given["version"], 1)) return refuse({ kind: "not-a-backup" });
  if (given["version"] > 1) return refuse({ kind: "too-new" });

  const { count, sha256 } = given;
  const madeAt = parseInstant(given["madeAt"]);
  if (madeAt === null || !isWhole(count, 0) || !isWhole(given["schema"], 1)) return refuse({ kind: "not-a-backup" });
  if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/u.test(sha256)) return refuse({ kind: "not-a-backup" });
  return ok({ madeAt, count, sha256 });
}

/** `null` when a line is not one whole fact, or the last one does not end. */
function parseFacts(rest: Uint8Array, progress: Progress): readonly Fact[] | null {
  const facts: Fact[] = [];
  for (let start = 0; start < rest.length;) {
    const end = rest.indexOf(NEWLINE, start);
    if (end === -1 || end - start > LINE_BYTES_MOST) return null;
    const fact = parseFact(parseJson(rest.subarray(start, end)));
    if (fact === null) return null;
    facts.push(fact);
    start = end + 1;
    if (facts.length % LINES_A_REPORT === 0) progress(start / rest.length);
  }
  progress(1);
  return facts;
}

/** `undefined` when the bytes are not one JSON value in UTF-8. */
function parseJson(bytes: Uint8Array): unknown {
  const text = parseUtf8(bytes);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function sha256Of(bytes: Uint8Array): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Bytes)));
}

function isWhole(given: unknown, least: number): given is number {
  return Number.isSafeInteger(given) && (given as number) >= least;
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null;
}
