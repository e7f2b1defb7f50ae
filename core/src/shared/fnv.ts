const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

function* utf8BytesOf(text: string): Generator<number> {
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) yield point;
    else if (point < 0x800) yield* [0xc0 | (point >> 6), 0x80 | (point & 63)];
    else if (point < 0x10000) yield* [0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)];
    else yield* [0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)];
  }
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
  return true;
}

/**
 * A 32-bit number for a text, the same on every device: FNV-1a over its UTF-8 bytes, 0 to 2^32 − 1. Good for
 * breaking ties, useless for secrets. Half of a surrogate pair is encoded as it stands, so no text throws.
 *
 * Source: Fowler, Noll and Vo, FNV-1a, 32 bit.
 */
export function fnv1a32(text: string): number {
  let hash = OFFSET;
  if (isAscii(text)) {
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  } else {
    for (const byte of utf8BytesOf(text)) hash = Math.imul(hash ^ byte, PRIME);
  }
  return hash >>> 0;
}
