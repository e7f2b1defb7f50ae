import type { Bytes } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import { asciiLabel } from "./work.ts";

/** What a device proves: that it, and nobody before, answers this relay about this space. */
export interface LoginClaim {
  /** The origin the app dialled, in ASCII without a path: `https://relay.example`. */
  readonly origin: string;
  /** 16 bytes. */
  readonly space: Uint8Array;
  /** 16 bytes. */
  readonly author: Uint8Array;
  /** 32 bytes the relay drew for this socket. */
  readonly nonce: Uint8Array;
}

/** The bytes a device signs with its login key (Ed25519): `"ajar/v1/login"·0 ‖ u16 length ‖ origin ‖ space ‖ author ‖ nonce`. */
export function loginBytes({ origin, space, author, nonce }: LoginClaim): Bytes {
  const into = new ByteWriter();
  into.bytes(asciiLabel("ajar/v1/login"));
  into.u16(origin.length);
  into.bytes(asciiLabel(origin).subarray(0, origin.length));
  into.bytes(space);
  into.bytes(author);
  into.bytes(nonce);
  return into.done();
}
