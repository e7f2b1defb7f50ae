/** One file of the pack. */
export interface Packed {
  readonly address: string;
  readonly bytes: Buffer;
}

/** The length of the pieces by which two files are held to be alike, in characters. */
const PIECE = 6;

interface Known extends Packed {
  readonly pieces: ReadonlySet<string>;
  /** Words that follow a word, for each character. */
  readonly prose: number;
}

/** About one piece in eight, the same ones in every file: enough to tell what is alike. */
function piecesOf(text: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (let at = 0; at + PIECE <= text.length; at += 1) {
    const mark = text.charCodeAt(at) * 7 + text.charCodeAt(at + 3) * 13 + text.charCodeAt(at + 5) * 31;
    if (mark % 8 === 0) pieces.add(text.slice(at, at + PIECE));
  }
  return pieces;
}

function known(file: Packed): Known {
  const text = file.bytes.toString();
  const prose = (text.match(/[a-z]{2,} [a-z]{2,}/g) ?? []).length / Math.max(1, text.length);
  return { ...file, pieces: piecesOf(text), prose };
}

/** How alike two files are: pieces in both, against the sizes of the two, which count a little less than in a cosine. */
function likeness(one: Known, other: Known): number {
  const [few, many] = one.pieces.size < other.pieces.size ? [one, other] : [other, one];
  let both = 0;
  for (const piece of few.pieces) if (many.pieces.has(piece)) both += 1;
  return both / (one.pieces.size * other.pieces.size + 1) ** 0.4;
}

/**
 * Puts files in an order in which each comes after the one it is most alike, beginning with the one that is most prose:
 * what packs a file is what went just before it. The same files give the same order.
 */
export function packOrder(files: readonly Packed[]): readonly Packed[] {
  const left = files.map(known).toSorted((a, b) => b.prose - a.prose || (a.address < b.address ? -1 : 1));
  const order: Known[] = [];
  for (let next = left.shift(); next !== undefined;) {
    order.push(next);
    const last = next;
    const near = left.map((file) => likeness(last, file));
    const at = near.indexOf(Math.max(...near));
    next = at === -1 ? undefined : left.splice(at, 1)[0];
  }
  return order;
}
