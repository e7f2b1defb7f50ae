import type { Fact } from "@ajar/core/journal/entry";
import { ok, refuse, type Result } from "@ajar/core/shared/result";
import type { FactId } from "@ajar/core/shared/stamp";
import { derive } from "../box.ts";
import { concat, label, parseUtf8, toHex, u64, utf8, type Bytes } from "../bytes.ts";
import { BODY_BYTES_MOST } from "../entry.ts";
import { factsIn, textOf } from "../fact-text.ts";
import type { Session } from "../session.ts";
import { ofGeneration, type HeadRow } from "../store/database.ts";
import { writeLocal, type KeyRefusal } from "../store/fold.ts";
import { LOCAL_BYTES_MOST, openLocal, openLocalJson, sealLocal, sealLocalJson } from "../store/local.ts";
import { headOf } from "../store/log.ts";
import { readEntries } from "../store/read.ts";
import { KEY_LOCK, type Surroundings } from "../surroundings.ts";
import type { TooLong } from "./chain.ts";

// Drafts and the first page: boxes under the vault key that are read, replaced and dropped whole.

const PAGE = { store: "firstPage", key: "" } as const;

/** A first page older than this many entries is not worth catching up with. */
const PAGE_BEHIND_MOST = 256;

/** Where a draft lies: its name cannot be read from it. The same after a change of passphrase, which keeps this key. */
async function draftKey(session: Session, name: string): Promise<string> {
  const from = { salt: session.name.vault, info: concat(label("ajar/v1/draft-name"), utf8(name)) };
  return toHex(await derive(session.keys.self[0] as CryptoKey, from, 16));
}

/** The words kept under `name`, or `null`. */
export async function readDraft(session: Session, name: string): Promise<unknown> {
  const key = await draftKey(session, name);
  const row = await session.database.get("drafts", [session.name.generation, key]);
  const kept = await openLocalJson(session, { store: "drafts", key }, row);
  return kept === null ? null : (kept as { readonly words: unknown }).words;
}

/** Keeps words under `name` in place of those before. At most 40,000 bytes as JSON. */
export async function keepDraft(
  session: Session,
  around: Surroundings,
  draft: { readonly name: string; readonly words: unknown },
): Promise<Result<null, KeyRefusal | TooLong>> {
  if (utf8(JSON.stringify(draft)).length > BODY_BYTES_MOST) return refuse({ kind: "too-long", most: BODY_BYTES_MOST });
  const key = await draftKey(session, draft.name);
  return shared(around, async () => {
    const box = await sealLocalJson(session, { store: "drafts", key }, draft);
    return writeLocal(session, ["drafts"], async (write) => {
      await write.objectStore("drafts").put({ box, turn: 0 }, [session.name.generation, key]);
      return ok(null);
    });
  });
}

export async function dropDraft(
  session: Session,
  around: Surroundings,
  name: string,
): Promise<Result<null, KeyRefusal>> {
  const key = await draftKey(session, name);
  return shared(around, () =>
    writeLocal(session, ["drafts"], async (write) => {
      await write.objectStore("drafts").delete([session.name.generation, key]);
      return ok(null);
    }),
  );
}

/** Every draft sealed once more, under the names it has with the keys of `next`. The vault key stays the same. */
export async function draftsFor(session: Session, next: Session): Promise<readonly { key: string; box: Bytes }[]> {
  const range = ofGeneration(session.name.generation);
  const read = session.database.transaction("drafts");
  const [keys, rows] = await Promise.all([read.store.getAllKeys(range), read.store.getAll(range)]);
  const opened = await Promise.all(
    rows.map((row, at) => openLocalJson(session, { store: "drafts", key: keys[at]?.[1] ?? "" }, row)),
  );
  const drafts = opened.flatMap((draft) => (draft == null ? [] : [draft as { readonly name: string }]));
  return Promise.all(
    drafts.map(async (draft) => {
      const key = await draftKey(next, draft.name);
      return { key, box: await sealLocalJson(next, { store: "drafts", key }, draft) };
    }),
  );
}

/** Keys of the drafts that name an item anywhere. */
export async function draftsNaming(session: Session, item: FactId): Promise<readonly string[]> {
  const range = ofGeneration(session.name.generation);
  const read = session.database.transaction("drafts");
  const [keys, rows] = await Promise.all([read.store.getAllKeys(range), read.store.getAll(range)]);
  const texts = await Promise.all(
    rows.map((row, at) => openLocal(session, { store: "drafts", key: keys[at]?.[1] ?? "" }, row)),
  );
  return keys.filter((_, at) => parseUtf8(texts[at] ?? new Uint8Array(0))?.includes(item)).map((key) => key[1]);
}

/** The few facts Now needs: those last kept, and what was written since. Empty when there are none or too much was. */
export async function readFirstPage(session: Session): Promise<readonly Bytes[]> {
  const kept = await readKeptPage(session);
  if (kept === null) return [];
  const head = await headOf(session.database, session);
  if (kept.seq > head.seq || head.seq - kept.seq > PAGE_BEHIND_MOST) return [];
  const since = await readEntries(session, kept.seq + 1, head.seq);
  return [kept.text, textOf(since.flatMap((entry) => entry.facts))].filter((text) => text.length > 0);
}

async function readKeptPage(session: Session): Promise<{ readonly seq: number; readonly text: Bytes } | null> {
  const row = await session.database.get("firstPage", session.name.generation);
  const plain = await openLocal(session, PAGE, row);
  if (plain === null || plain.length < 8) return null;
  return { seq: Number(new DataView(plain.buffer, plain.byteOffset).getBigUint64(0)), text: plain.subarray(8) };
}

/** Keeps a first page as of `head`. One too big for a row is not kept: Now then waits for all facts. */
export async function keepFirstPage(
  session: Session,
  around: Surroundings,
  page: { readonly head: HeadRow; readonly text: Bytes },
): Promise<Result<null, KeyRefusal>> {
  return shared(around, async () => {
    const box = await sealPage(session, page.head.seq, page.text);
    return writeLocal(session, ["firstPage"], async (write) => {
      const store = write.objectStore("firstPage");
      if (box === null) await store.delete(session.name.generation);
      else await store.put({ box, turn: 0 }, session.name.generation);
      return ok(null);
    });
  });
}

/** The first page without one fact, sealed; `null` when none is kept. */
export async function pageWithout(session: Session, goes: (fact: Fact) => boolean): Promise<Bytes | null> {
  const kept = await readKeptPage(session);
  return kept && sealPage(session, kept.seq, textOf(factsIn(kept.text).filter((fact) => !goes(fact))));
}

async function sealPage(session: Session, seq: number, text: Bytes): Promise<Bytes | null> {
  const plain = concat(u64(seq), text);
  return plain.length > LOCAL_BYTES_MOST ? null : sealLocal(session, PAGE, plain);
}

/** While this runs, the vault's key does not change. */
export function shared<T>(around: Surroundings, work: () => Promise<T>): Promise<T> {
  return around.locks.request(KEY_LOCK, { mode: "shared" }, work);
}
