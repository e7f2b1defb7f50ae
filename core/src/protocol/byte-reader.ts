/** Bytes that own their memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Reads bytes from front to back. Every reading answers `null` when there are too few; none throws. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** How many bytes are not read yet. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** A copy of the next `count` bytes. */
  take(count: number): Bytes | null {
    if (count > this.left) return null;
    this.#at += count;
    return this.#bytes.slice(this.#at - count, this.#at);
  }

  u8(): number | null {
    const at = this.#step(1);
    return at === null ? null : this.#view.getUint8(at);
  }

  u16(): number | null {
    const at = this.#step(2);
    return at === null ? null : this.#view.getUint16(at);
  }

  u32(): number | null {
    const at = this.#step(4);
    return at === null ? null : this.#view.getUint32(at);
  }

  /** Eight bytes; `null` also for numbers above 2^53 − 1. */
  u53(): number | null {
    const at = this.#step(8);
    if (at === null) return null;
    const value = this.#view.getUint32(at) * 2 ** 32 + this.#view.getUint32(at + 4);
    return Number.isSafeInteger(value) ? value : null;
  }

  #step(count: number): number | null {
    if (count > this.left) return null;
    this.#at += count;
    return this.#at - count;
  }
}
