import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";
import type { Append, AuthorId, Counter, LogStore, SpaceId } from "./log-store.ts";
import { openSqliteLog } from "./sqlite.ts";

/** Something this program was told is durable, one JSON line each. */
export type Told =
  | {
      readonly kind: "kept";
      readonly space: SpaceId;
      readonly author: AuthorId;
      readonly counter: Counter;
      readonly seq: number;
    }
  | { readonly kind: "erased"; readonly space: SpaceId; readonly author: AuthorId; readonly counter: Counter };

const WRITERS = 12;
const SPACES = 3;
const ERASE_EVERY = 25;

/** The same entry each time it is asked for, so that whoever looks later knows what must be there. */
export function entryAt(key: Pick<Append, "space" | "author" | "counter">): Append {
  const seed = createHash("sha256").update(`${key.space}${key.author}${key.counter}`).digest();
  const size = 414 + ((seed[0] ?? 0) % 16) * 300;
  return { ...key, bytes: Buffer.alloc(size, seed) };
}

/** Writes without end, and says each acknowledgement on standard output, until it is killed. */
async function writeUntilKilled(path: string): Promise<void> {
  const store = await openSqliteLog({ path });
  await Promise.all(Array.from({ length: WRITERS }, (_, at) => writeAs(store, idOf(at % SPACES), idOf(1_000 + at))));
}

async function writeAs(store: LogStore, space: SpaceId, author: AuthorId): Promise<void> {
  const limit = { items: 1, bytes: 1 };
  let counter = (await store.byAuthor(space, author, { from: 1, limit }))?.last ?? 0;
  // The last row may never have been acknowledged: sending it again must find it.
  counter = Math.max(1, counter);
  for (; ; counter += 1) {
    const [outcome] = await store.append([entryAt({ space, author, counter })]);
    if (outcome?.kind !== "stored" && outcome?.kind !== "duplicate")
      throw new Error(`refused: ${JSON.stringify(outcome)}`);
    tell({ kind: "kept", space, author, counter, seq: outcome.seq });
    if (counter % ERASE_EVERY !== 0) continue;
    const erased = counter - ERASE_EVERY + 1;
    await store.erase(space, author, [erased]);
    tell({ kind: "erased", space, author, counter: erased });
  }
}

/** Node writes to a pipe at once, so what was told is out before the next thing happens. */
function tell(told: Told): void {
  process.stdout.write(`${JSON.stringify(told)}\n`);
}

function idOf(number: number): string {
  return number.toString(16).padStart(32, "0");
}

const [, program, path] = process.argv;
if (program && path && import.meta.url === pathToFileURL(program).href) await writeUntilKilled(path);
