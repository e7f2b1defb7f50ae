import { EXCHANGE_BYTES } from "./limits.ts";

const MS_PER_HOUR = 3_600_000;

/** When the exchange X ends, in milliseconds since 1970: its last four bytes are hours. `null` unless X has 20 bytes. */
export function deadlineOf(exchange: Uint8Array): number | null {
  if (exchange.length !== EXCHANGE_BYTES) return null;
  const view = new DataView(exchange.buffer, exchange.byteOffset, exchange.byteLength);
  return view.getUint32(EXCHANGE_BYTES - 4) * MS_PER_HOUR;
}
