import type { Result } from "@ajar/core/shared/result";
import type {
  DeleteThereRefusal,
  ElsewhereStanding,
  SwitchOffRefusal,
  SwitchOnRefusal,
  SwitchOnWish,
} from "./elsewhere.ts";

/** What the page asks about the relay. */
export interface ElsewhereCalls {
  elsewhere(): Promise<ElsewhereStanding>;
  switchOn(wish: SwitchOnWish): Promise<Result<null, SwitchOnRefusal>>;
  switchOff(): Promise<Result<null, SwitchOffRefusal>>;
  deleteThere(): Promise<Result<null, DeleteThereRefusal>>;
  tryNow(): Promise<null>;
}

export const ELSEWHERE_CALLS: { readonly [Name in keyof ElsewhereCalls]: number } = {
  elsewhere: 0,
  switchOn: 1,
  switchOff: 0,
  deleteThere: 0,
  tryNow: 0,
};
