const HIDDEN_MS = 30_000;
const SIGNS = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/** When to lock by itself: `idleMs` without a sign of life, or 30 s out of sight. */
export interface LockWhen {
  readonly idleMs: () => number;
  readonly lock: () => void;
}

/** Whether the page shows nothing: while nobody sees it, and no longer once there is nothing left to hide. */
function blank(to: "yes" | "no"): void {
  document.documentElement.dataset["hidden"] = to;
}

/**
 * Watches for rest and for a hidden page, also when watching begins while it is hidden. A device that slept stops
 * timers too, so the clock on the wall is asked at every sign of life. Returns the way to stop watching.
 */
export function autoLock({ idleMs, lock }: LockWhen): () => void {
  let idle: ReturnType<typeof setTimeout> | undefined;
  let hidden: ReturnType<typeof setTimeout> | undefined;
  let lastSign = Date.now();
  let hiddenAt: number | null = null;

  const onSign = (): void => {
    const rested = Date.now() - lastSign;
    if (rested >= idleMs()) return lock();
    lastSign = Date.now();
    clearTimeout(idle);
    idle = setTimeout(lock, idleMs());
  };
  const onHidden = (): void => {
    blank("yes");
    hiddenAt ??= Date.now();
    clearTimeout(hidden);
    hidden = setTimeout(lock, HIDDEN_MS);
  };
  const onSeen = (): void => {
    blank("no");
    clearTimeout(hidden);
    const wasAwayLong = hiddenAt !== null && Date.now() - hiddenAt >= HIDDEN_MS;
    hiddenAt = null;
    if (wasAwayLong) lock();
    else onSign();
  };
  const onVisibility = (): void => {
    if (document.visibilityState === "hidden") onHidden();
    else onSeen();
  };

  onSign();
  if (document.visibilityState === "hidden") onHidden();
  for (const sign of SIGNS) addEventListener(sign, onSign, { passive: true });
  document.addEventListener("visibilitychange", onVisibility);
  return () => {
    blank("no");
    clearTimeout(idle);
    clearTimeout(hidden);
    for (const sign of SIGNS) removeEventListener(sign, onSign);
    document.removeEventListener("visibilitychange", onVisibility);
  };
}
