import { encodeServerFrame } from "@ajar/core/protocol/frames";
import { SOCKETS } from "@ajar/core/protocol/limits";
import type { Hint, LogStore } from "../log/log-store.ts";
import { CLOSED, refused } from "./answer.ts";
import type { Member, Session } from "./session.ts";

const PAGE = { items: 200, bytes: 128 * 1024 };

/** The devices of one space that are connected here, and how far they have been told. */
interface Room {
  readonly byAuthor: Map<string, Session>;
  /** Everything up to here was sent on; -1 until the first device knows where the space ends. */
  told: number;
  /** The furthest row heard of. */
  heard: number;
  pump: "resting" | "running" | "again";
}

/** A row that was just stored. */
interface Stored {
  readonly seq: number;
  readonly author: string;
  readonly bytes: Uint8Array;
}

/** Sends what one device stores to the other devices of its space, in order. */
export class Rooms {
  readonly #log: LogStore;
  readonly #onTrouble: (error: unknown) => void;
  readonly #rooms = new Map<string, Room>();

  constructor(log: LogStore, onTrouble: (error: unknown) => void) {
    this.#log = log;
    this.#onTrouble = onTrouble;
  }

  /** Lets a device in, in place of an older login of its key. `full`: the space has all the sockets it may have. */
  join(session: Session, member: Member): "in" | "full" | "superseded" {
    const room = this.#rooms.get(member.space) ?? { byAuthor: new Map(), told: -1, heard: 0, pump: "resting" };
    const older = room.byAuthor.get(member.author);
    if (older?.member && older.member.login.number > member.login.number) return "superseded";
    if (!older && room.byAuthor.size >= SOCKETS.perSpace) return "full";
    this.#rooms.set(member.space, room);
    room.byAuthor.set(member.author, session);
    session.member = member;
    older?.supersede();
    return "in";
  }

  leave(session: Session): void {
    const { member } = session;
    const room = member && this.#rooms.get(member.space);
    if (!room || room.byAuthor.get(member.author) !== session) return;
    room.byAuthor.delete(member.author);
    if (room.byAuthor.size === 0) this.#rooms.delete(member.space);
  }

  /** The space ends here now, as far as a device that was just let in knows. */
  knowEnd(space: string, end: number): void {
    const room = this.#rooms.get(space);
    if (!room || room.told >= 0) return;
    room.told = end;
    if (room.heard > end) this.#wake(space, room);
  }

  stored(space: string, row: Stored): void {
    const room = this.#rooms.get(space);
    if (!room || row.seq <= room.told) return;
    room.heard = Math.max(room.heard, row.seq);
    if (room.pump === "resting" && row.seq === room.told + 1) this.#tell(room, row);
    else this.#wake(space, room);
  }

  /**
   * Another relay, or this one, stored something or closed a space. What this one stored is told by `stored` in the same
   * turn of the event loop, with its bytes at hand; only what is still untold after that is read from the log.
   */
  hint({ space, end }: Hint): void {
    const room = this.#rooms.get(space);
    if (!room) return;
    if (end === 0) this.closed(space);
    else if (end > room.told) {
      room.heard = Math.max(room.heard, end);
      setImmediate(() => this.#tellRest(space, room));
    }
  }

  /** Says goodbye to every device of a closed space. */
  closed(space: string): void {
    for (const session of this.#rooms.get(space)?.byAuthor.values() ?? []) session.answer(CLOSED, 0);
  }

  /** Ends the sockets of devices that were removed. */
  dismiss(space: string, authors: readonly string[]): void {
    const room = this.#rooms.get(space);
    for (const author of authors) room?.byAuthor.get(author)?.answer(refused("not-admitted"), 0);
  }

  /** Every device that is in. */
  *sessions(): Iterable<Session> {
    for (const room of this.#rooms.values()) yield* room.byAuthor.values();
  }

  #tellRest(space: string, room: Room): void {
    if (room.heard > room.told && this.#rooms.get(space) === room) this.#wake(space, room);
  }

  #tell(room: Room, { seq, author, bytes }: Stored): void {
    room.told = seq;
    if (room.byAuthor.size === 1 && room.byAuthor.has(author)) return;
    const frame = encodeServerFrame({ kind: "entry-live", ref: 0, cursor: seq, entry: new Uint8Array(bytes) });
    for (const [reader, session] of room.byAuthor) if (reader !== author) session.live(frame);
  }

  #wake(space: string, room: Room): void {
    if (room.pump !== "resting") {
      room.pump = "again";
      return;
    }
    room.pump = "running";
    this.#catchUp(space, room).then(
      () => {
        const isMore = room.pump === "again";
        room.pump = "resting";
        if (isMore && this.#rooms.get(space) === room) this.#wake(space, room);
      },
      (error: unknown) => {
        room.pump = "resting";
        this.#onTrouble(error);
      },
    );
  }

  async #catchUp(space: string, room: Room): Promise<void> {
    for (let more = room.told >= 0; more && room.byAuthor.size > 0;) {
      const page = await this.#log.read(space, room.told, PAGE);
      if (page === null) return this.closed(space);
      for (const item of page.items) {
        if (item.kind === "entry") this.#tell(room, { seq: item.seq, author: item.author, bytes: item.bytes });
        else room.told = item.seq;
      }
      more = page.more;
    }
  }
}
