import type { ServerFrame } from "@ajar/core/protocol/frames";

type WithoutRef<Frame> = Frame extends ServerFrame ? Omit<Frame, "ref"> : never;

/** What the relay answers; the number of the frame answered is put to it where it is sent. */
export type Answer = WithoutRef<ServerFrame>;

export const DONE: Answer = { kind: "done" };
export const CLOSED: Answer = { kind: "closed" };

/** The store cannot take anything now; nothing was acknowledged. */
export const BUSY: Answer = { kind: "busy", retryMs: 5_000 };

/** A no. `detail` is what `REFUSALS` says for this reason. */
export function refused(why: Extract<ServerFrame, { kind: "refused" }>["why"], detail = 0): Answer {
  return { kind: "refused", why, detail };
}

/** Whether nothing more is said on a socket after this answer. */
export function isLast(answer: Answer): boolean {
  if (answer.kind === "closed") return true;
  return answer.kind === "refused" && ["malformed", "not-admitted", "superseded"].includes(answer.why);
}
