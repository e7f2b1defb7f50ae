import type { Calls } from "./calls.ts";
import { backupCalls } from "./engine/backup-calls.ts";
import { factCalls } from "./engine/fact-calls.ts";
import { OpenVault } from "./engine/open-vault.ts";
import { unfinishedCalls } from "./engine/unfinished-calls.ts";
import { wayCalls } from "./engine/way-calls.ts";
import type { Surroundings } from "./surroundings.ts";

/** Everything the worker does for the page, and the way to let go of it. */
export interface Engine {
  readonly calls: Calls;
  /** Lets go of keys and database. */
  readonly close: () => void;
}

/** One group of calls a file; facts go out and come in as in `calls.ts`. */
export function createEngine(around: Surroundings): Engine {
  const vault = new OpenVault(around);
  const ways = wayCalls(vault);
  return {
    calls: { ...ways.calls, ...factCalls(vault), ...unfinishedCalls(vault), ...backupCalls(vault, ways.calls.start) },
    close: () => {
      ways.forget();
      vault.leave();
    },
  };
}
