import { randomBytes } from "node:crypto";
import type { Append } from "./log-store.ts";

const ID = /^[0-9a-f]{32}$/;

/** Returns the id of a space or author. Throws unless it is one: ids are parsed before they come to a store. */
export function checkId(id: string): string {
  if (!ID.test(id)) throw new TypeError("an id is 32 lower-case hex digits");
  return id;
}

/** Returns the append. Throws unless its ids and counter are well-formed and it has bytes. */
export function checkAppend(append: Append): Append {
  checkId(append.space);
  checkId(append.author);
  if (!Number.isSafeInteger(append.counter) || append.counter < 1) throw new TypeError("a counter is whole, from 1");
  if (append.bytes.length === 0) throw new TypeError("an entry has bytes");
  return append;
}

/** 16 random bytes as hex. */
export function newIncarnation(): string {
  return randomBytes(16).toString("hex");
}
