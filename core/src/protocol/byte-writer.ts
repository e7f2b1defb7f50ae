import type { Bytes } from "./byte-reader.ts";

const FIRST_ROOM = 256;

/** Writes bytes from front to back into room that grows as needed. */
export class ByteWriter {
  #bytes: Bytes = new Uint8Array(FIRST_ROOM);
  #view: DataView = new DataView(this.#bytes.buffer);
  #at = 0;

  /** A copy of what was written. */
  done(): Bytes {
    return this.#bytes.slice(0, this.#at);
  }

  bytes(bytes: Uint8Array): void {
    const at = this.#step(bytes.length);
    this.#bytes.set(bytes, at);
  }

  u8(value: number): void {
    const at = this.#step(1);
    this.#view.setUint8(at, value);
  }

  u16(value: number): void {
    const at = this.#step(2);
    this.#view.setUint16(at, value);
  }

  u32(value: number): void {
    const at = this.#step(4);
    this.#view.setUint32(at, value);
  }

  /** Eight bytes, for whole numbers up to 2^53 − 1. */
  u53(value: number): void {
    const at = this.#step(8);
    this.#view.setUint32(at, Math.floor(value / 2 ** 32));
    this.#view.setUint32(at + 4, value % 2 ** 32);
  }

  #step(count: number): number {
    const at = this.#at;
    this.#at += count;
    if (this.#at > this.#bytes.length) this.#grow();
    return at;
  }

  #grow(): void {
    const wider = new Uint8Array(Math.max(this.#at, this.#bytes.length * 2));
    wider.set(this.#bytes);
    this.#bytes = wider;
    this.#view = new DataView(wider.buffer);
  }
}
