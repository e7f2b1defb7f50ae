import type { Instant } from "@ajar/core/shared/stamp";
import { now } from "../shell.svelte.ts";

/** A browser's timers hold about 24 days. */
const LONGEST_MS = 2_000_000_000;

/** The time, read now and once more when `due` comes. Make it while a component is being made. Nothing ticks between. */
export function untilDue(due: () => Instant | null): { readonly now: Instant } {
  let at = $state(now());
  $effect(() => {
    const time = due();
    if (time === null) return;
    at = now();
    const left = time - at;
    if (left <= 0 || left > LONGEST_MS) return;
    const soon = setTimeout(() => (at = now()), left + 50);
    return () => clearTimeout(soon);
  });
  return {
    get now() {
      return at;
    },
  };
}
