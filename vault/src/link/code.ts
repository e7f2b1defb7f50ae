import { parseInstant, type Instant } from "@ajar/core/shared/stamp";
import { parseBase64Url, toBase64Url } from "../base64url.ts";
import { concat, parseUtf8, u32, utf8, type Bytes } from "../bytes.ts";

/** What one device shows and another reads, once: where to meet, and the secret that seals what they say there. */
export interface LinkCode {
  /** The relay as it is dialled: `https://relay.example`, no path. */
  readonly origin: string;
  /** 16 random bytes: the meeting at the relay. */
  readonly rendezvous: Bytes;
  /** 32 random bytes. */
  readonly psk: Bytes;
  /** When it stops being good. Whole minutes. */
  readonly until: Instant;
}

/** How long a code is good: shown on a screen as a QR code, or sent as a link. Minutes. */
export const GOOD_FOR = { qr: 10, link: 24 * 60 } as const;

const VERSION = 1;
/** For an own device. A code for another person will have another number, so neither is taken for the other. */
const OWN_DEVICE = 1;
const FIXED_BYTES = 2 + 16 + 32 + 4;
const ORIGIN_BYTES_MOST = 200;
const MS_PER_MINUTE = 60_000;

/** version ‖ purpose ‖ rendezvous(16) ‖ psk(32) ‖ minutes since 1970, u32 ‖ origin, in the letters of an address. */
export function writeLinkCode(code: LinkCode): string {
  const minutes = Math.floor(code.until / MS_PER_MINUTE);
  return toBase64Url(
    concat(Uint8Array.of(VERSION, OWN_DEVICE), code.rendezvous, code.psk, u32(minutes), utf8(code.origin)),
  );
}

/** Returns `null` unless `text` is a code of this version for an own device. Whether it is still good is not judged. */
export function parseLinkCode(text: string): LinkCode | null {
  if (text.length > 2 * (FIXED_BYTES + ORIGIN_BYTES_MOST)) return null;
  const bytes = parseBase64Url(text);
  if (bytes === null || bytes.length < FIXED_BYTES || bytes.length > FIXED_BYTES + ORIGIN_BYTES_MOST) return null;
  if (bytes[0] !== VERSION || bytes[1] !== OWN_DEVICE) return null;
  const until = parseInstant(new DataView(bytes.buffer, bytes.byteOffset).getUint32(50) * MS_PER_MINUTE);
  const origin = parseUtf8(bytes.subarray(FIXED_BYTES));
  if (until === null || origin === null || !isOrigin(origin)) return null;
  return { origin, rendezvous: bytes.slice(2, 18), psk: bytes.slice(18, 50), until };
}

/** Whether `given` is scheme, host and perhaps port, the way a browser writes an origin. */
function isOrigin(given: string): boolean {
  return /^https?:\/\//u.test(given) && URL.canParse(given) && new URL(given).origin === given;
}
