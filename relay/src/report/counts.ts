/** Everything counted, by name. No name says who: spaces, authors and addresses are never part of one. */
export type CountName =
  | "appends_stored"
  | "appends_duplicate"
  | "appends_refused"
  | "entries_sent_live"
  | "pages_sent"
  | "logins"
  | "logins_refused"
  | "frames_malformed"
  | "frames_refused"
  | "handshakes_refused"
  | "readers_cut"
  | "spaces_made"
  | "spaces_closed"
  | "slot_commands"
  | "store_troubles";

/** What has happened since the start. */
export class Counts {
  readonly #counts = new Map<CountName, number>();

  add(name: CountName): void {
    this.#counts.set(name, this.of(name) + 1);
  }

  of(name: CountName): number {
    return this.#counts.get(name) ?? 0;
  }

  all(): ReadonlyMap<CountName, number> {
    return new Map(this.#counts);
  }
}
