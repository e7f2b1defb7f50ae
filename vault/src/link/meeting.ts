import type { Result } from "@ajar/core/shared/result";
import type { Bytes } from "../bytes.ts";

/** Why a meeting says no more. `gone`: ended by either side, over its time, or never there. */
export type MeetingOver = { readonly kind: "gone" } | { readonly kind: "full" } | { readonly kind: "no-relay" };

/** Where two devices that share nothing but a code leave each other messages, in one order for both. */
export interface Meeting {
  /** Leaves a message. */
  put(message: Bytes): Promise<Result<null, MeetingOver>>;
  /** The messages from this place on, own ones included. Waits until there is one. */
  next(from: number): Promise<Result<readonly Uint8Array[], MeetingOver>>;
  /** Ends it for both; nobody can read what was left. Never rejects. */
  end(): Promise<void>;
}
