import type { Append, AuthorId, Counter, Seq, SpaceId, Unavailable } from "./log-store.ts";

/** What the serving thread asks of the thread that writes; answered one after another, in the order asked. */
export type SqliteCall =
  | { readonly kind: "append"; readonly batch: PackedBatch }
  | { readonly kind: "compact"; readonly upTo: Seq; readonly snapshot: Append }
  | {
      readonly kind: "erase";
      readonly space: SpaceId;
      readonly author: AuthorId;
      readonly counters: readonly Counter[];
    }
  | { readonly kind: "destroy"; readonly space: SpaceId }
  | { readonly kind: "sweep-step" }
  | { readonly kind: "probe" }
  | { readonly kind: "renew"; readonly incarnation: string }
  | { readonly kind: "close" };

export type SqliteAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly value: unknown }
  | { readonly kind: "unavailable"; readonly why: Unavailable["why"] };

/** Appends whose bytes lie one after another in one buffer, which changes threads without being copied again. */
export interface PackedBatch {
  readonly appends: readonly Omit<Append, "bytes">[];
  readonly sizes: readonly number[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A frame from a socket is often a window on a far larger buffer, all of which would be copied: so pack first. */
export function packed(batch: readonly Append[]): PackedBatch {
  const sizes = batch.map(({ bytes }) => bytes.length);
  const all = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  const appends = batch.map(({ bytes, ...append }) => {
    all.set(bytes, at);
    at += bytes.length;
    return append;
  });
  return { appends, sizes, bytes: all };
}

export function unpacked({ appends, sizes, bytes }: PackedBatch): readonly Append[] {
  let at = 0;
  return appends.map((append, index) => {
    const from = at;
    at += sizes[index] ?? 0;
    return { ...append, bytes: bytes.subarray(from, at) };
  });
}
