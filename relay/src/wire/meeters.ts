import type { Session } from "./session.ts";

/** Sockets that wait for messages of a meeting (hex). Only those of this process; others ask again now and then. */
export class Meeters {
  readonly #byMeeting = new Map<string, Set<Session>>();

  wait(meeting: string, session: Session): void {
    const waiting = this.#byMeeting.get(meeting) ?? new Set();
    this.#byMeeting.set(meeting, waiting.add(session));
    session.meetings = (session.meetings ?? new Set()).add(meeting);
  }

  leave(session: Session): void {
    for (const meeting of session.meetings ?? []) {
      const waiting = this.#byMeeting.get(meeting);
      waiting?.delete(session);
      if (waiting?.size === 0) this.#byMeeting.delete(meeting);
    }
  }

  /** A new message at this place, for everyone who waits but the one who left it. */
  tell(meeting: string, from: Session, message: { readonly place: number; readonly bytes: Uint8Array }): void {
    for (const session of this.#byMeeting.get(meeting) ?? []) {
      if (session === from) continue;
      session.answer({ kind: "meet-page", from: message.place, messages: [new Uint8Array(message.bytes)] }, 0);
    }
  }
}
