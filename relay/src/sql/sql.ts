/** What a statement takes. Bytes go in and come out as they are. */
export type SqlValue = Uint8Array | string | number | null;

/** One row, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement; its places are `$1`, `$2` and so on. */
export type Run = (text: string, values?: readonly SqlValue[]) => Promise<readonly Row[]>;

/** A small relational store: what SQLite and PostgreSQL both can, in the words both understand. */
export interface Sql {
  /** One statement that only reads, of what is committed. */
  readonly read: Run;
  /**
   * Runs `work` as if nothing else ran, and commits durably before it resolves; whatever `work` rejects with undoes it.
   * `work` may be run again from its start, so it must do nothing but ask `run`.
   */
  transaction<Value>(work: (run: Run) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/** A column of bytes. */
export function bytesIn(row: Row, name: string): Uint8Array {
  const value = row[name];
  if (!(value instanceof Uint8Array)) throw new TypeError(`column ${name} holds no bytes`);
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

/** A column of whole numbers; PostgreSQL hands large ones over as text. */
export function numberIn(row: Row, name: string): number {
  return Number(row[name]);
}
