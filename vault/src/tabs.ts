/** What one tab tells the others. Names and counters only: nothing anyone wrote. */
export type TabNote =
  | { readonly kind: "kept"; readonly space: string; readonly author: string; readonly seq: number }
  /** Someone locked, or the ways in were changed. */
  | { readonly kind: "locked" }
  | { readonly kind: "erased" }
  /** What lies in the keyring beside the ways in was changed: another device, another relay. */
  | { readonly kind: "keyring" }
  /** How it goes with the relay. */
  | { readonly kind: "reach"; readonly reach: Reach };

/** How it goes with the relay: nothing to reach, on the way, all there, or waiting for the next try and why. */
export const REACHES = [
  "off",
  "reaching",
  "together",
  "resting",
  "not-admitted",
  "full",
  "closed",
  "two-versions",
] as const;
export type Reach = (typeof REACHES)[number];

export const CHANNEL = "ajar";

/** Returns `null` unless `given` is a note of one of these kinds. */
export function parseTabNote(given: unknown): TabNote | null {
  if (typeof given !== "object" || given === null) return null;
  const { kind, space, author, seq, reach } = given as Readonly<Record<string, unknown>>;
  if (kind === "locked" || kind === "erased" || kind === "keyring") return { kind };
  if (kind === "reach") return REACHES.includes(reach as Reach) ? { kind, reach: reach as Reach } : null;
  const isKept =
    kind === "kept" && typeof space === "string" && typeof author === "string" && Number.isSafeInteger(seq);
  return isKept ? { kind, space, author, seq: seq as number } : null;
}

/** The line between tabs. */
export interface Tabs {
  readonly tell: (note: TabNote) => void;
  readonly onNote: (listener: (note: TabNote) => void) => void;
}

export function tabsOver(channel: BroadcastChannel): Tabs {
  return {
    tell: (note) => channel.postMessage(note),
    onNote: (listener) => {
      channel.addEventListener("message", (event: MessageEvent<unknown>) => {
        const note = parseTabNote(event.data);
        if (note !== null) listener(note);
      });
    },
  };
}
