import type { People } from "../person/people.ts";
import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import { parseDistress, parseExtent, type Extent } from "../shared/scale.ts";
import type { FactId, Stamp } from "../shared/stamp.ts";
import type { CheckInAnswered, FeltWith, WeekNumber } from "./facts.ts";
import { CALM_LIMIT } from "./parse.ts";

/** What a form holds before anything was checked. Numbers are 0 to 100, `null` when left open. */
export interface CheckInDraft {
  readonly week: WeekNumber;
  readonly hard: number | null;
  readonly moved: number | null;
  readonly with: readonly FeltDraft[];
  readonly calm: string;
}

export interface FeltDraft {
  readonly person: FactId;
  readonly understood: number | null;
  readonly valued: number | null;
  readonly caredFor: number | null;
}

export type CheckInRefusal =
  | { readonly kind: "nothing-answered" }
  | { readonly kind: "number-out-of-range" }
  | { readonly kind: "person-unknown" }
  | { readonly kind: "calm-too-long"; readonly limit: number };

type Extents = Pick<FeltWith, "understood" | "valued" | "caredFor">;

/** A number as an extent; `undefined` when it is none. */
function extentOf(given: number | null): Extent | null | undefined {
  return given === null ? null : (parseExtent(given) ?? undefined);
}

function feltOf({ person, ...given }: FeltDraft): FeltWith | null {
  const { understood, valued, caredFor } = {
    understood: extentOf(given.understood),
    valued: extentOf(given.valued),
    caredFor: extentOf(given.caredFor),
  };
  if (understood === undefined || valued === undefined || caredFor === undefined) return null;
  return { person, understood, valued, caredFor };
}

const saysSomething = ({ understood, valued, caredFor }: Extents): boolean =>
  understood !== null || valued !== null || caredFor !== null;

/** Answers a week, or answers it again. People about whom nothing was said are left out. */
export function answerCheckIn(
  people: People,
  draft: CheckInDraft,
  stamp: Stamp,
): Result<CheckInAnswered, CheckInRefusal> {
  const hard = draft.hard === null ? null : parseDistress(draft.hard);
  const moved = extentOf(draft.moved);
  const felt = draft.with.map(feltOf).filter((each) => each !== null);
  const wrongHard = hard === null && draft.hard !== null;
  if (wrongHard || moved === undefined || felt.length < draft.with.length) {
    return refuse({ kind: "number-out-of-range" });
  }
  const said = felt.filter(saysSomething);
  if (said.some(({ person }) => !people.has(person))) return refuse({ kind: "person-unknown" });

  const calm = draft.calm.trim();
  if (calm.length > CALM_LIMIT) return refuse({ kind: "calm-too-long", limit: CALM_LIMIT });
  if (hard === null && moved === null && said.length === 0 && calm === "") return refuse({ kind: "nothing-answered" });

  return ok({ kind: "check-in-answered", ...stamp, week: draft.week, hard, moved, with: said, calm });
}
