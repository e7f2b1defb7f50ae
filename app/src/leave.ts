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

/** Calls `leave` when Shift is pressed three times within five seconds, with no other key between. */
export function leaveOnShift(leave: () => void): () => void {
  let presses: number[] = [];
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Shift") {
      presses = [];
      return;
    }
    if (event.repeat) return;
    presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at <= WITHIN_MS);
    if (presses.length >= PRESSES) leave();
  };
  addEventListener("keydown", onKey, { capture: true });
  return () => removeEventListener("keydown", onKey, { capture: true });
}
