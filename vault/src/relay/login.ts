import type { ServerFrame } from "@ajar/core/protocol/frames";
import { loginBytes } from "@ajar/core/protocol/login";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import { concat, type Bytes } from "../bytes.ts";
import type { Connection, Ended } from "./connection.ts";

/** Who logs in: one device in one space, and what it signs with (R_auth). */
export interface Member {
  /** 16 bytes. */
  readonly space: Bytes;
  /** 16 bytes. */
  readonly author: Bytes;
  /** Ed25519, private. */
  readonly login: CryptoKey;
}

export type Welcome = Extract<ServerFrame, { kind: "welcome" }>;

/**
 * Why a device is not in. `not-admitted` is the one answer for an unknown space, an unknown device and a bad signature;
 * `closed`: the space was closed; `busy`: worth trying later.
 */
export type LoginRefusal =
  | { readonly kind: "not-admitted" }
  | { readonly kind: "closed" }
  | { readonly kind: "busy" }
  | Ended;

/** Logs in over a fresh connection. The signature covers the origin that was dialled, so no relay can pass it on. */
export async function logIn(connection: Connection, member: Member): Promise<Result<Welcome, LoginRefusal>> {
  const { space, author } = member;
  const asked = await connection.ask({ kind: "open", space, author });
  if (!asked.ok) return asked;
  if (asked.value.kind !== "nonce") return refuse(refusalOf(asked.value));
  const claim = loginBytes({ origin: connection.origin, space, author, nonce: asked.value.nonce });
  const signature = concat(new Uint8Array(await crypto.subtle.sign("Ed25519", member.login, claim)));
  const proved = await connection.ask({ kind: "prove", signature });
  if (!proved.ok) return proved;
  return proved.value.kind === "welcome" ? ok(proved.value) : refuse(refusalOf(proved.value));
}

function refusalOf(frame: ServerFrame): LoginRefusal {
  if (frame.kind === "closed") return { kind: "closed" };
  return { kind: frame.kind === "refused" && frame.why === "not-admitted" ? "not-admitted" : "busy" };
}
