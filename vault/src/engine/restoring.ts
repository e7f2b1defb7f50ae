import { isOfDevices } from "@ajar/core/device/devices";
import type { Fact } from "@ajar/core/journal/entry";
import { differing } from "@ajar/core/journal/merge";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { laterClock, partsOf, type FactId } from "@ajar/core/shared/stamp";
import { sameJson } from "@ajar/core/shared/json";
import type { Session } from "../session.ts";
import type { StorageRefusal } from "../store/database.ts";
import type { AppendRefusal } from "../store/log.ts";
import { readEntries } from "../store/read.ts";
import { appendDrafts, type Known, type TooLong } from "./chain.ts";
import { emptyPiece, fitsPiece, pieceDrafts } from "./pieces.ts";
import { factsOf, readAll, type Reading } from "./reading.ts";
import { BODY_BYTES_MOST } from "../entry.ts";

/** What a backup would bring to the facts that are here. */
export interface Brought {
  /** Not here yet, each id once. Items that were erased here stay erased. */
  readonly fresh: readonly Fact[];
  /** Same id as a fact here, other content. */
  readonly differing: readonly Fact[];
}

/** Counters a backup may be ahead of this device by; more is not a backup that this device ever made. */
const AHEAD_MOST = 100_000;

/** Compares a backup with what is here. */
export function broughtOf(here: readonly Fact[], given: readonly Fact[]): Brought {
  const erased = new Set([...here, ...given].filter((fact) => fact.kind === "item-erased").map((fact) => fact.item));
  const known = new Set<FactId>([...here.map((fact) => fact.id), ...erased]);
  const fresh = new Map<FactId, Fact>();
  const twice: Fact[] = [];
  for (const fact of given) {
    // Devices and their keys belong to the space they were written in; this is another.
    if (isOfDevices(fact)) continue;
    const first = fresh.get(fact.id);
    if (first !== undefined) twice.push(...(sameJson(first, fact) ? [] : [fact]));
    else if (!known.has(fact.id)) fresh.set(fact.id, fact);
  }
  const others = differing(here, given).filter((fact) => !erased.has(fact.id) && !isOfDevices(fact));
  return { fresh: [...fresh.values()], differing: [...others, ...twice] };
}

export interface Restored {
  readonly known: Known;
  readonly brought: Brought;
}

/**
 * Adds a backup's facts to the log, keeping their ids, in one transaction: all of them or none. They lie in pieces,
 * entries of this device that hold several facts. Nothing here is replaced.
 */
export async function addFacts(
  session: Session,
  known: Known,
  given: readonly Fact[],
): Promise<Result<Restored, AppendRefusal | StorageRefusal | TooLong | { readonly kind: "not-a-backup" }>> {
  const readings = await readAll(session);
  const brought = broughtOf(factsOf(readings), given);
  const facts = brought.fresh;
  const beside = await notKeptYet(readings, brought.differing);
  if (![...facts, ...beside].every(fitsPiece)) return refuse({ kind: "too-long", most: BODY_BYTES_MOST });

  const pieces = pieceDrafts({ facts, beside });
  const ahead = highestOwn(session, facts) - known.seq - pieces.length;
  if (ahead > AHEAD_MOST) return refuse({ kind: "not-a-backup" });
  const drafts = [...pieces, ...Array.from({ length: Math.max(0, ahead) }, emptyPiece)];
  if (drafts.length === 0) return ok({ known, brought });

  const written = await appendDrafts(session, known, drafts);
  if (!written.ok) return written;
  const clock = [...facts, ...beside].map((fact) => fact.at).reduce(laterClock, known.clock);
  return ok({ known: { ...known, ...written.value, clock }, brought });
}

/** Of facts to be kept beside others, those that an earlier restore did not keep already. */
async function notKeptYet(readings: readonly Reading[], facts: readonly Fact[]): Promise<readonly Fact[]> {
  if (facts.length === 0) return facts;
  const places = readings.flatMap(({ chain, index, tail }) =>
    [...index.pieces, ...tail.map((entry) => entry.seq)].map((seq) => ({ chain, seq })),
  );
  const entries = await Promise.all(places.map(({ chain, seq }) => readEntries(chain, seq, seq)));
  const kept = entries.flat().flatMap((entry) => entry.beside);
  return facts.filter((fact) => !kept.some((other) => other.id === fact.id && sameJson(other, fact)));
}

/**
 * The highest own counter among facts that come back: this copy may be older than the backup. No fact of ours may be
 * written under a counter the backup has used, so the log moves past it first.
 */
function highestOwn(session: Session, facts: readonly Fact[]): number {
  const own = facts.map((fact) => partsOf(fact.id)).filter(({ author }) => author === session.author);
  return own.reduce((highest, { seq }) => Math.max(highest, seq), 0);
}

/** Items that the backup says were erased and that are still here. */
export function erasedBy(brought: Brought, here: ReadonlySet<FactId>): readonly FactId[] {
  return brought.fresh.flatMap((fact) => (fact.kind === "item-erased" && here.has(fact.item) ? [fact.item] : []));
}
