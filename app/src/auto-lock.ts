const HIDDEN_MS = 30_000;
const SIGNS = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/** When to lock by itself: `idleMs` without a sign of life, or 30 s out of sight. */
export interface LockWhen {
  readonly idleMs: () => number;
  readonly lock: () => void;
}

/** Watches for rest and for a hidden page. Returns the way to stop watching. */
export function autoLock({ idleMs, lock }: LockWhen): () => void {
  let idle: ReturnType<typeof setTimeout> | undefined;
  let hidden: ReturnType<typeof setTimeout> | undefined;

  const restart = (): void => {
    clearTimeout(idle);
    idle = setTimeout(lock, idleMs());
  };
  const onVisibility = (): void => {
    clearTimeout(hidden);
    const out = document.visibilityState === "hidden";
    document.documentElement.dataset["hidden"] = out ? "yes" : "no";
    if (out) hidden = setTimeout(lock, HIDDEN_MS);
    else restart();
  };

  restart();
  for (const sign of SIGNS) addEventListener(sign, restart, { passive: true });
  document.addEventListener("visibilitychange", onVisibility);
  return () => {
    clearTimeout(idle);
    clearTimeout(hidden);
    for (const sign of SIGNS) removeEventListener(sign, restart);
    document.removeEventListener("visibilitychange", onVisibility);
  };
}
