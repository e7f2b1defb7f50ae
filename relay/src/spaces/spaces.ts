import { KEYS_EVER_PER_ROLE, KEYS_PER_ROLE } from "@ajar/core/protocol/limits";
import { bytesIn, numberIn, type Row, type Run, type Sql } from "../sql/sql.ts";

/** `private`: one person, role 0. `pair`: two people, roles 0 and 1. */
export type SpaceSort = "private" | "pair";

/** A device that may log in to a space. */
export interface Member {
  readonly author: Uint8Array;
  readonly role: number;
  /** Ed25519 public key, 32 bytes. */
  readonly loginKey: Uint8Array;
}

export interface NewSpace {
  readonly space: Uint8Array;
  readonly sort: SpaceSort;
  readonly members: readonly Member[];
}

/** What a login finds: a member of an open space, a space that was closed, or `null` for neither. */
export type Admission =
  | { readonly kind: "member"; readonly sort: SpaceSort; readonly member: Member }
  | { readonly kind: "closed" };

export interface KeyChange {
  readonly space: Uint8Array;
  readonly role: number;
  readonly add: readonly Omit<Member, "role">[];
  readonly remove: readonly Omit<Member, "role">[];
}

const SORTS: readonly SpaceSort[] = ["private", "pair"];
const KEY_COLUMNS = "author, role, login_key, removed";
const ALL_KEYS = `SELECT ${KEY_COLUMNS} FROM relay_keys WHERE space = $1`;

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

function memberIn(row: Row): Member {
  return { author: bytesIn(row, "author"), role: numberIn(row, "role"), loginKey: bytesIn(row, "login_key") };
}

/** Whether these members may begin a space: at least one, no author twice, roles as the sort has them, few enough. */
function areFit({ sort, members }: NewSpace): boolean {
  const authors = new Set(members.map(({ author }) => Buffer.from(author).toString("hex")));
  const highest = sort === "pair" ? 1 : 0;
  const isFew = [0, 1].every((role) => members.filter((each) => each.role === role).length <= KEYS_PER_ROLE);
  return members.length > 0 && authors.size === members.length && isFew && members.every(({ role }) => role <= highest);
}

/** Which spaces there are, and which keys may log in to them. Of a closed space only its id is kept. */
export class Spaces {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /**
   * Makes a space, if `mayMake` (run in the same transaction) agrees. `known`: it exists with these very members, so
   * this is the second try after a lost answer. `null`: it may not be made.
   */
  make(made: NewSpace, mayMake: (run: Run) => Promise<boolean>): Promise<"made" | "known" | null> {
    return this.#sql.transaction(async (run) => {
      if (!areFit(made)) return null;
      const [there] = await run("SELECT sort, state FROM relay_spaces WHERE space = $1", [made.space]);
      if (there) return (await this.#isTheSame(run, made, there)) ? "known" : null;
      if (!(await mayMake(run))) return null;
      await run("INSERT INTO relay_spaces (space, sort, state) VALUES ($1, $2, 0)", [
        made.space,
        SORTS.indexOf(made.sort),
      ]);
      for (const member of made.members) await insertKey(run, made.space, member);
      return "made";
    });
  }

  async #isTheSame(run: Run, made: NewSpace, there: Row): Promise<boolean> {
    if (numberIn(there, "state") !== 0 || SORTS[numberIn(there, "sort")] !== made.sort) return false;
    const members = (await run(ALL_KEYS, [made.space])).map(memberIn);
    return (
      members.length === made.members.length &&
      made.members.every(({ author, loginKey }) =>
        members.some((each) => isSame(each.author, author) && isSame(each.loginKey, loginKey)),
      )
    );
  }

  async admissionOf(space: Uint8Array, author: Uint8Array): Promise<Admission | null> {
    const [row] = await this.#sql.read(
      `SELECT s.sort, s.state, k.author, k.role, k.login_key, k.removed FROM relay_spaces s
       LEFT JOIN relay_keys k ON k.space = s.space AND k.author = $2 WHERE s.space = $1`,
      [space, author],
    );
    if (!row) return null;
    if (numberIn(row, "state") !== 0) return { kind: "closed" };
    if (row["author"] === null || numberIn(row, "removed") !== 0) return null;
    return { kind: "member", sort: SORTS[numberIn(row, "sort")] ?? "private", member: memberIn(row) };
  }

  /** Every author a role ever had, removed ones too. */
  async authorsOf(space: Uint8Array, role: number): Promise<readonly Uint8Array[]> {
    const rows = await this.#sql.read("SELECT author FROM relay_keys WHERE space = $1 AND role = $2", [space, role]);
    return rows.map((row) => bytesIn(row, "author"));
  }

  /**
   * Lets devices of one role in and out, all or nothing. Doing it again changes nothing. Refused (`false`) when the role
   * would have no key, too many now or too many ever, or an author would come back, change its key or change roles.
   */
  changeKeys({ space, role, add, remove }: KeyChange): Promise<boolean> {
    return this.#sql.transaction(async (run) => {
      const rows = await run(ALL_KEYS, [space]);
      const rowOf = (author: Uint8Array): Row | undefined => rows.find((row) => isSame(bytesIn(row, "author"), author));
      const fits = ({ author, loginKey }: Omit<Member, "role">): boolean => {
        const row = rowOf(author);
        return row !== undefined && numberIn(row, "role") === role && isSame(bytesIn(row, "login_key"), loginKey);
      };
      const isIn = (row: Row): boolean => numberIn(row, "removed") === 0 && numberIn(row, "role") === role;
      const fresh = add.filter((each) => rowOf(each.author) === undefined);
      const stale = add.filter((each) => rowOf(each.author) !== undefined);
      if (!remove.every(fits) || !stale.every((each) => fits(each) && isIn(rowOf(each.author) as Row))) return false;
      const leaving = rows.filter(
        (row) => isIn(row) && remove.some((each) => isSame(each.author, bytesIn(row, "author"))),
      );
      const after = rows.filter(isIn).length + fresh.length - leaving.length;
      if (after < 1 || after > KEYS_PER_ROLE) return false;
      const ever = rows.filter((row) => numberIn(row, "role") === role).length + fresh.length;
      if (ever > KEYS_EVER_PER_ROLE) return false;
      for (const each of fresh) await insertKey(run, space, { ...each, role });
      for (const row of leaving) {
        await run("UPDATE relay_keys SET removed = 1 WHERE space = $1 AND author = $2", [
          space,
          bytesIn(row, "author"),
        ]);
      }
      return true;
    });
  }

  /** Closes a space for good: nobody logs in any more, keys and exchanges go now, the log as soon as it can. */
  close(space: Uint8Array): Promise<void> {
    return this.#sql.transaction(async (run) => {
      await run("UPDATE relay_spaces SET state = 1 WHERE space = $1 AND state = 0", [space]);
      for (const table of ["relay_keys", "relay_exchanges", "relay_slots"]) {
        await run(`DELETE FROM ${table} WHERE space = $1`, [space]);
      }
    });
  }

  /** Closed spaces whose log still has to go. */
  async lettingGo(): Promise<readonly Uint8Array[]> {
    const rows = await this.#sql.read("SELECT space FROM relay_spaces WHERE state = 1");
    return rows.map((row) => bytesIn(row, "space"));
  }

  async wasLetGo(space: Uint8Array): Promise<void> {
    await this.#sql.transaction((run) =>
      run("UPDATE relay_spaces SET state = 2 WHERE space = $1 AND state = 1", [space]),
    );
  }

  /** How many spaces are open. */
  async count(): Promise<number> {
    const [row] = await this.#sql.read("SELECT COUNT(*) AS spaces FROM relay_spaces WHERE state = 0");
    return row ? numberIn(row, "spaces") : 0;
  }
}

async function insertKey(run: Run, space: Uint8Array, { author, role, loginKey }: Member): Promise<void> {
  await run("INSERT INTO relay_keys (space, author, role, login_key, removed, session) VALUES ($1, $2, $3, $4, 0, 0)", [
    space,
    author,
    role,
    loginKey,
  ]);
}
