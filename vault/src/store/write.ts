import type { Fact } from "@ajar/core/journal/entry";
import { bodyOf, toJson } from "@ajar/core/journal/parse";
import type { FactId } from "@ajar/core/shared/stamp";
import { concat, toHex, type Bytes } from "../bytes.ts";
import { BODY_BYTES_MOST, entryId, sealEntry } from "../entry.ts";
import { headsBytes, writeBody, type EntryHead } from "../entry-body.ts";
import type { EntryKind } from "../entry-header.ts";
import type { Session } from "../session.ts";
import type { HeadRow, LogRow } from "./database.ts";
import { headsToSay, type NewRows } from "./log.ts";

/** One entry about to be sealed. */
export interface EntryDraft {
  readonly kind: EntryKind;
  /** `self` for settings and what belongs to the device, `shut` for everything a person writes. */
  readonly under: "self" | "shut";
  readonly body: Bytes;
}

const DEVICE_KINDS: ReadonlySet<Fact["kind"]> = new Set([
  "preference-set",
  "backup-made",
  "device-added",
  "device-renamed",
  "epoch-begun",
  "epoch-shared",
]);

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
  /** Pieces this one stands in for, named as facts are: of those a stub is left. */
  readonly replaces?: readonly FactId[];
}

export function pieceDraft({ facts, beside, replaces = [] }: Piece): EntryDraft {
  const rest = replaces.length === 0 ? {} : { replaces };
  const json = { schema: 1, facts: facts.map(toJson), beside: beside.map(toJson), ...rest };
  return { kind: 2, under: "shut", body: writeBody({ heads: [], json }) };
}

/** Seals entries one after another, each naming the one before it; the first says how far other devices were. */
export async function sealChain(session: Session, after: HeadRow, drafts: readonly EntryDraft[]): Promise<NewRows> {
  const rows: LogRow[] = [];
  const { said, moved } = await headsToSay(session);
  let head = after;
  let isSaid = moved.length === 0;
  for (const draft of drafts) {
    const told = isSaid ? null : withHeads(draft, moved);
    const row = await sealNext(session, head, told ?? draft);
    isSaid ||= told !== null;
    rows.push(row);
    head = { seq: head.seq + 1, id: row.id };
  }
  const saidNow = isSaid
    ? { ...said, ...Object.fromEntries(moved.map(({ author, seq }) => [toHex(author), seq])) }
    : said;
  return { after, rows, said: saidNow };
}

/** The draft with heads in its body, or `null` when there is no room for them. */
function withHeads(draft: EntryDraft, heads: readonly EntryHead[]): EntryDraft | null {
  const body = concat(headsBytes(heads), draft.body.subarray(1));
  return body.length > BODY_BYTES_MOST ? null : { ...draft, body };
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
