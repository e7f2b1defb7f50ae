import type { ClientFrame } from "@ajar/core/protocol/frames";
import { DONE, refused, type Answer } from "../wire/answer.ts";
import type { House } from "../wire/house.ts";
import type { Member, Session } from "../wire/session.ts";
import { create, open, prove } from "./admit.ts";
import { append, compact, erase, read, readBy } from "./log.ts";
import { meetEnd, meetGet, meetOpen, meetPut } from "./meet.ts";
import { close, exchange, keys } from "./space.ts";

type EarlyKind = "create" | "open" | "prove" | "meet-open" | "meet-put" | "meet-get" | "meet-end" | "ping";
type Early = Extract<ClientFrame, { kind: EarlyKind }>;
type Late = Exclude<ClientFrame, { kind: EarlyKind }>;

const EARLY: ReadonlySet<string> = new Set<EarlyKind>([
  "create",
  "open",
  "prove",
  "meet-open",
  "meet-put",
  "meet-get",
  "meet-end",
  "ping",
]);

const isEarly = (frame: ClientFrame): frame is Early => EARLY.has(frame.kind);

/** Answers one frame. Rejects only for trouble: a store that cannot do its work, or a bug. */
export async function answerFrame(house: House, session: Session, frame: ClientFrame): Promise<Answer> {
  if (isEarly(frame)) return answerEarly(house, session, frame);
  if (session.member === null) return refused("not-admitted");
  return answerMember(house, session.member, frame);
}

/** Frames that need no login. */
function answerEarly(house: House, session: Session, frame: Early): Answer | Promise<Answer> {
  switch (frame.kind) {
    case "create":
      return create(house, frame);
    case "open":
      return open(session, frame);
    case "prove":
      return prove(house, session, frame);
    case "meet-open":
      return meetOpen(house, session, frame);
    case "meet-put":
      return meetPut(house, session, frame);
    case "meet-get":
      return meetGet(house, session, frame);
    case "meet-end":
      return meetEnd(house, frame);
    case "ping":
      return DONE;
  }
}

/** Frames of a device that has logged in. */
function answerMember(house: House, member: Member, frame: Late): Promise<Answer> {
  switch (frame.kind) {
    case "append":
      return append(house, member, frame);
    case "read":
      return read(house, member, frame);
    case "read-by":
      return readBy(house, member, frame);
    case "erase":
      return erase(house, member, frame);
    case "compact":
      return compact(house, member, frame);
    case "keys":
      return keys(house, member, frame);
    case "close":
      return close(house, member);
    case "put":
    case "back":
    case "key":
    case "see":
      return exchange(house, member, frame);
  }
}
