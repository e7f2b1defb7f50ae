/** The environment, or anything that looks like it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Whether only this machine can reach a server that listens on `host`. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

/** What is given with commas between, without the empty. */
export function listIn(given: string | undefined): readonly string[] {
  return (given ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
