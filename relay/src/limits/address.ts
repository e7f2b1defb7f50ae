import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/** Whether addresses are read from the connection or from what a proxy in front of the relay says. */
export type AddressFrom = "connection" | "proxy";

/**
 * Whom to count a connection for: an IPv4 address, or the /64 an IPv6 address lies in, since one household has all of
 * it. Held in memory while the connection lasts, never written down.
 */
export function addressOf(request: Pick<IncomingMessage, "headers" | "socket">, from: AddressFrom): string {
  const near = request.socket.remoteAddress ?? "";
  const told = from === "proxy" ? request.headers["x-forwarded-for"]?.toString().split(",").at(-1)?.trim() : undefined;
  return blockOf(told === undefined || told === "" ? near : told);
}

function blockOf(address: string): string {
  const plain = address.startsWith("::ffff:") ? address.slice(7) : address;
  if (!isIPv6(plain)) return plain;
  const [front = "", back = ""] = plain.split("::");
  const head = front === "" ? [] : front.split(":");
  const tail = back === "" ? [] : back.split(":");
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => "0");
  return [...head, ...zeros, ...tail].slice(0, 4).join(":");
}
