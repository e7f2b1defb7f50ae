import { ByteReader, type Bytes } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import { record, type Field, type Fields, type ValuesOf } from "./field.ts";

/** All frames of one direction: for each kind its type byte and its fields in the order they lie in the frame. */
export type FrameTable = Readonly<Record<string, { readonly type: number; readonly fields: Fields }>>;

/** A frame of a table: its kind, the number its sender gave it, and its fields. */
export type FrameOf<Table extends FrameTable> = {
  readonly [Kind in keyof Table]: { readonly kind: Kind; readonly ref: number } & ValuesOf<Table[Kind]["fields"]>;
}[keyof Table & string];

/** Both ways of one direction. */
export interface FrameCodec<Frame> {
  /** type(u8) ‖ ref(u32) ‖ fields. Throws a `RangeError` for values that do not fit. */
  readonly encode: (frame: Frame) => Bytes;
  /** Returns `null` unless `bytes` are exactly one frame within its limits. Never throws. */
  readonly parse: (bytes: Uint8Array) => Frame | null;
}

interface Known {
  readonly kind: string;
  readonly type: number;
  readonly fields: Field<Readonly<Record<string, unknown>>>;
}

function knownOf(table: FrameTable): readonly Known[] {
  return Object.entries(table).map(([kind, { type, fields }]) => ({ kind, type, fields: record(fields) }));
}

/** Makes encoder and parser of one direction. `most` is the most bytes a frame may have. */
export function frameCodec<Table extends FrameTable>(table: Table, most: number): FrameCodec<FrameOf<Table>> {
  const known = knownOf(table);
  const byKind = new Map(known.map((each) => [each.kind, each]));
  const byType = new Map(known.map((each) => [each.type, each]));
  return {
    encode: (frame) => {
      const { type, fields } = byKind.get(frame.kind) as Known;
      const into = new ByteWriter();
      into.u8(type);
      into.u32(frame.ref);
      fields.write(into, frame);
      return into.done();
    },
    parse: (bytes) => {
      if (bytes.length > most) return null;
      const from = new ByteReader(bytes);
      const found = byType.get(from.u8() ?? -1);
      const ref = from.u32();
      if (found === undefined || ref === null) return null;
      const values = found.fields.read(from);
      if (values === null || from.left > 0) return null;
      return { kind: found.kind, ref, ...values } as unknown as FrameOf<Table>;
    },
  };
}
