import { concat, type Bytes } from "../bytes.ts";
import { entryId } from "../entry.ts";
import { HEADER_BYTES } from "../entry-header.ts";

/** A row as a relay gives it: a sealed entry, or of an erased one header ‖ id. */
export interface Offered {
  readonly what: "entry" | "stub";
  readonly bytes: Bytes;
}

/** The row as it will stand: an entry that was erased before it was sent has a header and nothing after it, and counts as the stub it will be. */
export async function asStored(offered: Offered): Promise<Offered> {
  const { what, bytes } = offered;
  const isHollow = what === "entry" && bytes.subarray(HEADER_BYTES).every((byte) => byte === 0);
  if (!isHollow) return offered;
  return { what: "stub", bytes: concat(bytes.subarray(0, HEADER_BYTES), await entryId(bytes)) };
}
