import { MEET } from "@ajar/core/protocol/limits";
import { bytesIn, numberIn, type Sql } from "../sql/sql.ts";

const MS_PER_MINUTE = 60_000;

/** Where two devices that share nothing yet but a secret leave each other a few sealed messages. */
export class Meetings {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** `false`: for longer than a day, or the id was used before. Times are milliseconds since 1970. */
  open(meeting: Uint8Array, minutes: number, now: number): Promise<boolean> {
    if (minutes < 1 || minutes > MEET.minutes) return Promise.resolve(false);
    return this.#sql.transaction(async (run) => {
      const rows = await run(
        "INSERT INTO relay_meetings (meeting, until) VALUES ($1, $2) ON CONFLICT (meeting) DO NOTHING RETURNING meeting",
        [meeting, now + minutes * MS_PER_MINUTE],
      );
      return rows.length === 1;
    });
  }

  /** Leaves a message and answers its place, from 0. `null`: no such meeting now. `full`: it holds eight already. */
  put(meeting: Uint8Array, message: Uint8Array, now: number): Promise<number | "full" | null> {
    return this.#sql.transaction(async (run) => {
      const [row] = await run("SELECT until FROM relay_meetings WHERE meeting = $1", [meeting]);
      if (!row || numberIn(row, "until") <= now) return null;
      const [counted] = await run("SELECT COUNT(*) AS n FROM relay_meeting_messages WHERE meeting = $1", [meeting]);
      const place = counted ? numberIn(counted, "n") : 0;
      if (place >= MEET.messages) return "full";
      await run("INSERT INTO relay_meeting_messages (meeting, place, message) VALUES ($1, $2, $3)", [
        meeting,
        place,
        message,
      ]);
      return place;
    });
  }

  /** The messages from this place on, in order. `null`: no such meeting now. */
  async get(meeting: Uint8Array, from: number, now: number): Promise<readonly Uint8Array[] | null> {
    const [row] = await this.#sql.read("SELECT until FROM relay_meetings WHERE meeting = $1", [meeting]);
    if (!row || numberIn(row, "until") <= now) return null;
    const rows = await this.#sql.read(
      "SELECT message FROM relay_meeting_messages WHERE meeting = $1 AND place >= $2 ORDER BY place",
      [meeting, from],
    );
    return rows.map((each) => bytesIn(each, "message"));
  }

  /** Ends a meeting for both. */
  async end(meeting: Uint8Array): Promise<void> {
    await this.#sql.transaction(async (run) => {
      await run("DELETE FROM relay_meeting_messages WHERE meeting = $1", [meeting]);
      await run("DELETE FROM relay_meetings WHERE meeting = $1", [meeting]);
    });
  }

  /** Lets go of meetings whose time is over. */
  async letGo(now: number): Promise<void> {
    await this.#sql.transaction(async (run) => {
      await run(
        "DELETE FROM relay_meeting_messages WHERE meeting IN (SELECT meeting FROM relay_meetings WHERE until <= $1)",
        [now],
      );
      await run("DELETE FROM relay_meetings WHERE until <= $1", [now]);
    });
  }
}
