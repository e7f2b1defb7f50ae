/** Whether there is such a database, found out without making it. A browser that cannot say counts as one that has it. */
export async function isDatabase(factory: IDBFactory, name: string): Promise<boolean> {
  if (typeof factory.databases !== "function") return true;
  const known = await factory.databases();
  return known.some((each) => each.name === name);
}
