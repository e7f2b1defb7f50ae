const PRESSES = 3;
const WITHIN_MS = 5_000;

/** Covers the page in the same frame, clears the title, lets go of the keys, and replaces the page with a blank one. */
export function leaveNow(dropKeys: () => Promise<void>): void {
  const cover = document.createElement("div");
  cover.id = "left";
  document.title = "Page closed";
  document.body.replaceChildren(cover);
  document.documentElement.dataset["left"] = "yes";
  const gone = (): void => location.replace("/left.html");
  void Promise.race([dropKeys(), new Promise((resolve) => setTimeout(resolve, 300))]).then(gone, gone);
}

/** A key that went down: its name, when in milliseconds, and whether it is being held. */
export interface Press {
  readonly key: string;
  readonly at: number;
  readonly held: "yes" | "no";
}

/**
 * When the Shift presses came that still count after this one: in a row, no other key between, none older than five
 * seconds. A key held down is one press.
 */
export function shiftsAfter(before: readonly number[], { key, at, held }: Press): readonly number[] {
  if (key !== "Shift") return [];
  return held === "yes" ? before : [...before, at].filter((earlier) => at - earlier <= WITHIN_MS);
}

/** Whether these presses mean Leave now. */
export function pressesLeave(shifts: readonly number[]): boolean {
  return shifts.length >= PRESSES;
}

/** Calls `leave` when Shift is pressed three times within five seconds, with no other key between. */
export function leaveOnShift(leave: () => void): () => void {
  let shifts: readonly number[] = [];
  const onKey = ({ key, timeStamp, repeat }: KeyboardEvent): void => {
    shifts = shiftsAfter(shifts, { key, at: timeStamp, held: repeat ? "yes" : "no" });
    if (!pressesLeave(shifts)) return;
    shifts = [];
    leave();
  };
  addEventListener("keydown", onKey, { capture: true });
  return () => removeEventListener("keydown", onKey, { capture: true });
}
