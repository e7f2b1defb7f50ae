import type { Session } from "../session.ts";
import type { HeadRow, Standing, SyncRow } from "../store/database.ts";
import { CHAIN_START } from "../store/log.ts";

/** How a space stands with a relay it has not met. */
export const UNMET: SyncRow = {
  cursor: 0,
  incarnation: "",
  wanted: {},
  unproven: [],
  toErase: [],
  forked: "no",
  safeAt: 0,
};

export async function readSync({ database, space }: Session): Promise<SyncRow> {
  return { ...UNMET, ...(await database.get("sync", space)) };
}

/** Where each other author's chain ends here, and what was heard of it. */
export async function readEnds(session: Session): Promise<Map<string, Standing>> {
  const read = session.database.transaction("heads");
  const rows = await Promise.all(session.others.map(async (author) => read.store.get([session.space, author])));
  return new Map(session.others.map((author, at) => [author, standingOf(rows[at])]));
}

function standingOf(row: HeadRow | Partial<Standing> | undefined): Standing {
  return { ...CHAIN_START, epoch: 0, stub: "no", heard: {}, ...row };
}
