import type { Fact } from "@ajar/core/journal/entry";
import { bodyOf, toJson } from "@ajar/core/journal/parse";
import type { Bytes } from "../bytes.ts";
import { entryId, sealEntry } from "../entry.ts";
import { writeBody } from "../entry-body.ts";
import type { EntryKind } from "../entry-header.ts";
import type { Session } from "../session.ts";
import type { HeadRow, LogRow } from "./database.ts";
import type { NewRows } from "./log.ts";

/** One entry about to be sealed. */
export interface EntryDraft {
  readonly kind: EntryKind;
  /** `self` for settings and what belongs to the device, `shut` for everything a person writes. */
  readonly under: "self" | "shut";
  readonly body: Bytes;
}

const DEVICE_KINDS: ReadonlySet<Fact["kind"]> = new Set(["preference-set", "backup-made"]);

/** The entry of one own fact; its id is not in the body, since author and counter are in the header. */
export function factDraft(fact: Fact): EntryDraft {
  const under = DEVICE_KINDS.has(fact.kind) ? "self" : "shut";
  return { kind: 1, under, body: writeBody({ heads: [], json: bodyOf(fact) }) };
}

/** Facts with ids of their own, as one entry: what a backup brings. */
export interface Piece {
  readonly facts: readonly Fact[];
  /** Same id as a fact here, other content. */
  readonly beside: readonly Fact[];
}

export function pieceDraft(piece: Piece): EntryDraft {
  const json = { schema: 1, facts: piece.facts.map(toJson), beside: piece.beside.map(toJson) };
  return { kind: 2, under: "shut", body: writeBody({ heads: [], json }) };
}

/** Seals entries one after another, each naming the one before it. */
export async function sealChain(session: Session, after: HeadRow, drafts: readonly EntryDraft[]): Promise<NewRows> {
  const rows: LogRow[] = [];
  let head = after;
  for (const draft of drafts) {
    const row = await sealNext(session, head, draft);
    rows.push(row);
    head = { seq: head.seq + 1, id: row.id };
  }
  return { after, rows };
}

async function sealNext(session: Session, head: HeadRow, draft: EntryDraft): Promise<LogRow> {
  const keys = draft.under === "self" ? session.keys.self : session.keys.shut;
  const epoch = keys.length - 1;
  const header = {
    kind: draft.kind,
    space: session.spaceBytes,
    author: session.authorBytes,
    seq: head.seq + 1,
    epoch,
    prev: head.id,
  };
  const sealKeys = { space: keys[epoch] as CryptoKey, selftag: session.keys.selftags.at(-1) as CryptoKey };
  const bytes = await sealEntry({ header, body: draft.body }, sealKeys);
  return { id: await entryId(bytes), bytes };
}
