import { createHash } from "node:crypto";
import { workBytes, zeroBitsOf } from "@ajar/core/protocol/work";
import { numberIn, type Run } from "../sql/sql.ts";

/** An operator's invite: the SHA-256 of its code, and how many spaces it is good for. */
export interface Invite {
  readonly hash: Uint8Array;
  readonly spaces: number;
}

/** Who may make spaces here: anyone, whoever has an invite code, or whoever does some work first. */
export type Granting =
  | { readonly kind: "open" }
  | { readonly kind: "invite"; readonly invites: readonly Invite[] }
  | { readonly kind: "work"; readonly bits: number };

/** What came with the wish for a space. */
export interface Grant {
  readonly space: Uint8Array;
  readonly invite: Uint8Array;
  readonly work: number;
}

export function hashOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

/** Whether enough work was done for this space. Always so where no work is asked for. */
export function isWorkDone(granting: Granting, { space, work }: Grant): boolean {
  return granting.kind !== "work" || zeroBitsOf(hashOf(workBytes(space, work))) >= granting.bits;
}

/** Uses up one space of an invite, or says no. Runs in the transaction that makes the space. */
export async function useInvite(run: Run, granting: Granting, { invite }: Grant): Promise<boolean> {
  if (granting.kind !== "invite") return true;
  const hash = hashOf(invite);
  const known = granting.invites.find((each) => hash.equals(each.hash));
  if (known === undefined) return false;
  const [row] = await run(
    `INSERT INTO relay_invites (hash, used) VALUES ($1, 1)
     ON CONFLICT (hash) DO UPDATE SET used = relay_invites.used + 1 RETURNING used`,
    [hash],
  );
  if (row !== undefined && numberIn(row, "used") <= known.spaces) return true;
  await run("UPDATE relay_invites SET used = $2 WHERE hash = $1", [hash, known.spaces]);
  return false;
}
