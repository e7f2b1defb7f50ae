import type { Fact } from "@ajar/core/journal/entry";
import { toJson } from "@ajar/core/journal/parse";
import { utf8 } from "../bytes.ts";
import { BODY_BYTES_MOST } from "../entry.ts";
import { pieceDraft, type EntryDraft, type Piece } from "../store/write.ts";

/** Bytes of facts at which a piece is full; one fact alone may be longer. Small, since erasing one fact rewrites its piece. */
const PIECE_BYTES = 20_000;

/** Room for what is around the facts of a piece. */
const AROUND_BYTES = 64;

/** A fact, and whether it is shown or lies beside another of the same id. */
interface Part {
  readonly fact: Fact;
  readonly as: "facts" | "beside";
}

/** Entries that hold facts with their own ids, in order, each as full as a piece may be. */
export function pieceDrafts({ facts, beside, replaces = [] }: Piece): readonly EntryDraft[] {
  const parts: readonly Part[] = [
    ...facts.map((fact) => ({ fact, as: "facts" as const })),
    ...beside.map((fact) => ({ fact, as: "beside" as const })),
  ];
  const pieces = piecesOf(parts);
  const [first = { facts: [], beside: [] }, ...rest] = pieces;
  if (replaces.length > 0) return [{ ...first, replaces }, ...rest].map(pieceDraft);
  return pieces.map(pieceDraft);
}

/** Whether a fact fits an entry at all when it carries its own id. */
export function fitsPiece(fact: Fact): boolean {
  return sizeOf(fact) + AROUND_BYTES <= BODY_BYTES_MOST;
}

/** An entry that says nothing: it only moves the counter on. */
export function emptyPiece(): EntryDraft {
  return pieceDraft({ facts: [], beside: [] });
}

function piecesOf(parts: readonly Part[]): readonly Piece[] {
  const pieces: { facts: Fact[]; beside: Fact[] }[] = [];
  let room = 0;
  for (const { fact, as } of parts) {
    const size = sizeOf(fact);
    if (pieces.length === 0 || size > room) {
      pieces.push({ facts: [], beside: [] });
      room = PIECE_BYTES;
    }
    pieces.at(-1)?.[as].push(fact);
    room -= size;
  }
  return pieces;
}

function sizeOf(fact: Fact): number {
  return utf8(JSON.stringify(toJson(fact))).length + 1;
}
