import { numberIn, type Run, type Sql } from "../sql/sql.ts";

/** One login of one key. */
export interface Login {
  readonly space: Uint8Array;
  readonly author: Uint8Array;
  readonly number: number;
}

/** Numbers the logins of each key, so that what an older one sent late can be told and refused. */
export interface SessionNumbers {
  next(space: Uint8Array, author: Uint8Array): Promise<number>;
  /** Whether no later login of this key has happened. `run` is the transaction that is about to act on it. */
  isLatest(run: Run, login: Login): Promise<boolean>;
  /** Whether this login still counts, as far as other relays on the same database may have changed it. */
  isIn(login: Login): Promise<boolean>;
}

const nameOf = (space: Uint8Array, author: Uint8Array): string => Buffer.concat([space, author]).toString("base64");

/** For a relay that is alone: when it starts anew no older login has a socket any more. */
export class MemorySessionNumbers implements SessionNumbers {
  readonly #latest = new Map<string, number>();
  #last: number;

  /** `start`: larger than any number given before a restart; milliseconds since 1970 are. */
  constructor(start: number) {
    this.#last = start;
  }

  async next(space: Uint8Array, author: Uint8Array): Promise<number> {
    this.#last += 1;
    this.#latest.set(nameOf(space, author), this.#last);
    return this.#last;
  }

  async isLatest(_run: Run, { space, author, number }: Login): Promise<boolean> {
    return this.#latest.get(nameOf(space, author)) === number;
  }

  /** Nobody else changes anything, and here it is told at once. */
  async isIn(): Promise<boolean> {
    return true;
  }
}

/** For several relays on one database. */
export class SharedSessionNumbers implements SessionNumbers {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  next(space: Uint8Array, author: Uint8Array): Promise<number> {
    return this.#sql.transaction(async (run) => {
      const [row] = await run(
        "UPDATE relay_keys SET session = session + 1 WHERE space = $1 AND author = $2 RETURNING session",
        [space, author],
      );
      return row ? numberIn(row, "session") : 0;
    });
  }

  async isLatest(run: Run, { space, author, number }: Login): Promise<boolean> {
    const rows = await run("SELECT session FROM relay_keys WHERE space = $1 AND author = $2 AND removed = 0", [
      space,
      author,
    ]);
    return rows[0] !== undefined && numberIn(rows[0], "session") === number;
  }

  isIn(login: Login): Promise<boolean> {
    return this.isLatest(this.#sql.read, login);
  }
}
