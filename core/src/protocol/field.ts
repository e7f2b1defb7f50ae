import type { ByteReader, Bytes } from "./byte-reader.ts";
import type { ByteWriter } from "./byte-writer.ts";

/**
 * One part of a frame, both ways. `read` answers `null` for bytes it would never have written, so every frame has one
 * spelling only. `write` throws a `RangeError` for a value that does not fit: that is a bug in the caller.
 */
export interface Field<Value> {
  write(into: ByteWriter, value: Value): void;
  read(from: ByteReader): Value | null;
}

/** The value a field reads and writes. */
export type ValueOf<Of> = Of extends Field<infer Value> ? Value : never;

/** Named fields, one after another. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The values of named fields. */
export type ValuesOf<Of extends Fields> = { readonly [Name in keyof Of]: ValueOf<Of[Name]> };

function need(isSo: unknown, what: string): void {
  if (isSo !== true) throw new RangeError(`does not fit a frame: ${what}`);
}

function whole(most: number, reads: "u8" | "u16" | "u32" | "u53"): Field<number> {
  return {
    write: (into, value) => {
      need(Number.isInteger(value) && value >= 0 && value <= most, reads);
      into[reads](value);
    },
    read: (from) => from[reads](),
  };
}

export const u8: Field<number> = whole(0xff, "u8");
export const u16: Field<number> = whole(0xffff, "u16");
export const u32: Field<number> = whole(0xffff_ffff, "u32");
/** Eight bytes on the wire, up to 2^53 − 1. */
export const u53: Field<number> = whole(Number.MAX_SAFE_INTEGER, "u53");

/** One byte, 0 or 1. */
export const flag: Field<boolean> = {
  write: (into, value) => into.u8(Number(value)),
  read: (from) => {
    const value = from.u8();
    return value === 0 || value === 1 ? value === 1 : null;
  },
};

/** Exactly `count` bytes. */
export function fixed(count: number): Field<Bytes> {
  return {
    write: (into, value) => {
      need(value.length === count, `${count} bytes`);
      into.bytes(value);
    },
    read: (from) => from.take(count),
  };
}

/** All bytes that are left, so only as the last field. */
export function rest({ fewest, most }: { readonly fewest: number; readonly most: number }): Field<Bytes> {
  const fits = (count: number): boolean => count >= fewest && count <= most;
  return {
    write: (into, value) => {
      need(fits(value.length), `${fewest} to ${most} bytes`);
      into.bytes(value);
    },
    read: (from) => (fits(from.left) ? from.take(from.left) : null),
  };
}

/** A length (u16) and as many bytes. */
export function sized(most: number): Field<Bytes> {
  return {
    write: (into, value) => {
      need(value.length <= most, `at most ${most} bytes`);
      into.u16(value.length);
      into.bytes(value);
    },
    read: (from) => {
      const count = from.u16();
      return count === null || count > most ? null : from.take(count);
    },
  };
}

/** One byte that stands for one of a few names, by their place in `names`. */
export function oneOf<const Name extends string>(names: readonly Name[]): Field<Name> {
  return {
    write: (into, value) => {
      need(names.includes(value), names.join(" "));
      into.u8(names.indexOf(value));
    },
    read: (from) => {
      const place = from.u8();
      return place === null ? null : (names[place] ?? null);
    },
  };
}

/** A count (u16) and as many values, at most `most`. */
export function list<Value>(each: Field<Value>, most: number): Field<readonly Value[]> {
  return {
    write: (into, values) => {
      need(values.length <= most, `at most ${most} of a list`);
      into.u16(values.length);
      for (const value of values) each.write(into, value);
    },
    read: (from) => {
      const count = from.u16();
      if (count === null || count > most || count > from.left) return null;
      const values: Value[] = [];
      while (values.length < count) {
        const value = each.read(from);
        if (value === null) return null;
        values.push(value);
      }
      return values;
    },
  };
}

/** Several named fields as one. */
export function record<const Of extends Fields>(fields: Of): Field<ValuesOf<Of>> {
  const parts = Object.entries(fields);
  return {
    write: (into, values) => {
      for (const [name, field] of parts) field.write(into, (values as Record<string, unknown>)[name]);
    },
    read: (from) => {
      const values: Record<string, unknown> = {};
      for (const [name, field] of parts) {
        const value = field.read(from);
        if (value === null) return null;
        values[name] = value;
      }
      return values as ValuesOf<Of>;
    },
  };
}
