import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { Stamp } from "../shared/stamp.ts";
import type { PathBegun, PathEnded } from "./facts.ts";
import type { Path } from "./path.ts";

export type PathRefusal = { readonly kind: "already-walking" } | { readonly kind: "not-over" };

/** Begins eight weeks after a rest. */
export function beginPath(path: Path | null, stamp: Stamp): Result<PathBegun, PathRefusal> {
  return path === null ? ok({ kind: "path-begun", ...stamp }) : refuse({ kind: "already-walking" });
}

/** Ends eight weeks that are over, in one of three equal ways. */
export function endPath(path: Path | null, next: PathEnded["next"], stamp: Stamp): Result<PathEnded, PathRefusal> {
  return path?.state === "over" ? ok({ kind: "path-ended", ...stamp, next }) : refuse({ kind: "not-over" });
}
