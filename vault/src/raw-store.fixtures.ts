import "fake-indexeddb/auto";

/** Reaches past the vault into its database, as a failing disk or a stranger would. */
export async function changeRow(
  factory: IDBFactory,
  store: string,
  change: (key: IDBValidKey, value: unknown) => unknown,
): Promise<number> {
  const database = await openRaw(factory);
  const rows = database.transaction(store, "readwrite").objectStore(store);
  const keys = await answered(rows.getAllKeys());
  const values = await answered(rows.getAll());
  let changed = 0;
  for (const [at, key] of keys.entries()) {
    const next = change(key, structuredClone(values[at]));
    if (next === undefined) continue;
    changed += 1;
    await (next === REMOVED ? answered(rows.delete(key)) : answered(rows.put(next, key)));
  }
  database.close();
  return changed;
}

/** What `changeRow` is answered with to remove a row. */
export const REMOVED: unique symbol = Symbol("removed");

export async function countRows(factory: IDBFactory, store: string): Promise<number> {
  const database = await openRaw(factory);
  const count = await answered(database.transaction(store).objectStore(store).count());
  database.close();
  return count;
}

async function openRaw(factory: IDBFactory): Promise<IDBDatabase> {
  return answered(factory.open("pages"));
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no answer")));
  });
}
