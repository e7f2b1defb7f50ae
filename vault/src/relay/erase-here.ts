import { ok, type Result } from "@ajar/core/shared/result";
import { parseInstant, type FactId, type Instant } from "@ajar/core/shared/stamp";
import { eraseQuietly } from "../engine/erasing.ts";
import type { OpenVault, Shut } from "../engine/open-vault.ts";
import type { StorageRefusal } from "../store/database.ts";
import type { Round, RoundRefusal } from "./round.ts";

/** Removes here what other devices erased. A stop half-way leaves the rest for the next time. */
export async function eraseHere(
  vault: OpenVault,
  round: Round,
  nowMs: number,
): Promise<Result<null, RoundRefusal | Shut | StorageRefusal>> {
  // What has not come yet is erased when it comes.
  const items = round.sync.toErase.filter((item) => round.hasReached(item as FactId));
  if (items.length === 0) return ok(null);
  const now = parseInstant(Math.max(0, Math.floor(nowMs))) as Instant;
  for (const item of items) {
    const erased = await vault.alone(async (session) => {
      const known = await vault.moveOn(session);
      const done = await eraseQuietly(session, vault.around, { known, item: item as FactId, now });
      if (done.ok) vault.remember(done.value.known);
      return done;
    });
    if (!erased.ok) return erased;
  }
  return round.erasedHere(new Set(items));
}
