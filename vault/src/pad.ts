/**
 * The padded size of `x` bytes, for whole `x` from 2 to 2^31 − 1: at most 12 % more, and few enough sizes to say
 * little. Whole-number arithmetic only, so every device gets the same answer.
 *
 * Source: Nikitin et al. (2019), *Reducing Metadata Leakage from Encrypted Files*, PADMÉ.
 */
export function padme(x: number): number {
  const exponent = bitLength(x) - 1;
  const mantissaBits = bitLength(exponent);
  const step = 2 ** (exponent - mantissaBits);
  return exponent <= mantissaBits ? x : Math.ceil(x / step) * step;
}

/** How many binary digits a whole number from 0 to 2^31 − 1 has. */
function bitLength(x: number): number {
  return 32 - Math.clz32(x);
}

const END = 0x80;

/** `bytes` ‖ 0x80 ‖ zeros, to the padded size and never less than `least`. */
export function padded(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(paddedSize(bytes.length, least));
  whole.set(bytes);
  whole[bytes.length] = END;
  return whole;
}

/** The size `padded` gives `length` bytes. */
export function paddedSize(length: number, least: number): number {
  return Math.max(least, padme(length + 1));
}

/** Undoes `padded`. Returns `null` when the last non-zero byte is not 0x80 or the size is not the one it gives. */
export function unpadded(whole: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> | null {
  const end = whole.findLastIndex((byte) => byte !== 0);
  if (end === -1 || whole[end] !== END || whole.length !== paddedSize(end, least)) return null;
  return whole.subarray(0, end);
}
