import { parseEntryPlace } from "@ajar/core/protocol/entry-place";
import type { ClientFrame, LogRow } from "@ajar/core/protocol/frames";
import { PAGE_ROWS } from "@ajar/core/protocol/limits";
import type { Append, AppendOutcome, Item, Limit } from "../log/log-store.ts";
import { BUSY, CLOSED, DONE, refused, type Answer } from "../wire/answer.ts";
import type { House } from "../wire/house.ts";
import type { Member } from "../wire/session.ts";
import { roomOf } from "./admit.ts";
import { hexOf } from "./hex.ts";

type Of<Kind extends ClientFrame["kind"]> = Extract<ClientFrame, { kind: Kind }>;

/** A page of this many bytes and one entry more still fits a frame. */
const PAGE_BYTES = 192 * 1024;

const limitOf = (items: number): Limit => ({ items: Math.min(Math.max(items, 1), PAGE_ROWS), bytes: PAGE_BYTES });

function rowOf({ kind, seq, bytes, id }: Item): LogRow {
  const whole = kind === "entry" ? new Uint8Array(bytes) : new Uint8Array(Buffer.concat([bytes, id]));
  return { what: kind, cursor: seq, bytes: whole };
}

/** What to hand to the store, or the no for an entry that is not this device's to append. */
function appendOf(member: Member, entry: Uint8Array): Append | Answer {
  const place = parseEntryPlace(entry);
  if (place === null) return refused("malformed");
  if (hexOf(place.space) !== member.space || hexOf(place.author) !== member.author) return refused("not-allowed");
  const quota = { role: member.role, ...roomOf(member.sort) };
  return { space: member.space, author: member.author, counter: place.seq, bytes: entry, quota };
}

function answerOf(outcome: AppendOutcome): Answer {
  switch (outcome.kind) {
    case "stored":
    case "duplicate":
      return { kind: outcome.kind, cursor: outcome.seq };
    case "conflict":
      return { kind: "conflict" };
    case "gap":
      return { kind: "gap", expected: outcome.expected };
    case "over-quota":
      return refused("full");
    case "head-moved":
      return refused("heads-behind");
    case "gone":
      return CLOSED;
    case "unavailable":
      return BUSY;
  }
}

function told(house: House, append: Append, outcome: AppendOutcome): Answer {
  if (outcome.kind === "stored") {
    house.counts.add("appends_stored");
    house.rooms.stored(append.space, { seq: outcome.seq, author: append.author, bytes: append.bytes });
  } else house.counts.add(outcome.kind === "duplicate" ? "appends_duplicate" : "appends_refused");
  return answerOf(outcome);
}

export async function append(house: House, member: Member, frame: Of<"append">): Promise<Answer> {
  const wanted = appendOf(member, frame.entry);
  if ("kind" in wanted) return wanted;
  const waitMs = house.appendPaces.take(member.space + member.author, house.now());
  if (waitMs > 0) return refused("too-fast", waitMs);
  const [outcome] = await house.log.append([wanted]);
  return outcome ? told(house, wanted, outcome) : BUSY;
}

export async function read(house: House, member: Member, frame: Of<"read">): Promise<Answer> {
  const page = await house.log.read(member.space, frame.cursor, limitOf(frame.limit));
  if (page === null) return CLOSED;
  house.counts.add("pages_sent");
  const cursor = page.items.at(-1)?.seq ?? Math.max(page.end, page.floor);
  return { kind: "page", items: page.items.map(rowOf), cursor, floor: page.floor, more: page.more };
}

export async function readBy(house: House, member: Member, frame: Of<"read-by">): Promise<Answer> {
  const range = { from: frame.seq, limit: limitOf(frame.limit) };
  const page = await house.log.byAuthor(member.space, hexOf(frame.author), range);
  if (page === null) return CLOSED;
  house.counts.add("pages_sent");
  return { kind: "page-by", items: page.items.map(rowOf), last: page.last, more: page.more };
}

/** Makes stubs of entries of the own role, also of a device that was removed. */
export async function erase(house: House, member: Member, frame: Of<"erase">): Promise<Answer> {
  const author = hexOf(frame.author);
  const own = await house.spaces.authorsOf(member.login.space, member.role);
  if (!own.some((each) => hexOf(each) === author)) return refused("not-allowed");
  await house.log.erase(member.space, author, frame.seqs);
  return DONE;
}

/**
 * Puts a checkpoint in place of the rows up to a cursor, if the device that asks has seen every author's rows up to
 * there: otherwise rows it never read would go.
 */
export async function compact(house: House, member: Member, frame: Of<"compact">): Promise<Answer> {
  if (member.sort !== "private") return refused("not-allowed");
  const wanted = appendOf(member, frame.entry);
  if ("kind" in wanted) return wanted;
  if (!(await isSeen(house, member, frame))) return refused("heads-behind");
  return told(house, wanted, await house.log.compact(member.space, frame.cursor, wanted));
}

async function isSeen(house: House, member: Member, { cursor, heads }: Of<"compact">): Promise<boolean> {
  const seen = new Map(heads.map(({ author, seq }) => [hexOf(author), seq]));
  for (const author of await house.spaces.authorsOf(member.login.space, member.role)) {
    const from = (seen.get(hexOf(author)) ?? 0) + 1;
    const page = await house.log.byAuthor(member.space, hexOf(author), { from, limit: { items: 1, bytes: 1 } });
    const [next] = page?.items ?? [];
    if (next && next.seq <= cursor) return false;
  }
  return true;
}
