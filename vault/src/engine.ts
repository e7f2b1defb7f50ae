import type { Calls } from "./calls.ts";
import { backupCalls } from "./engine/backup-calls.ts";
import { factCalls } from "./engine/fact-calls.ts";
import { OpenVault } from "./engine/open-vault.ts";
import { unfinishedCalls } from "./engine/unfinished-calls.ts";
import { wayCalls } from "./engine/way-calls.ts";
import { takeDevices } from "./device/epochs.ts";
import { LinkEngine } from "./link/link-engine.ts";
import { elsewhereCalls } from "./relay/keeping-elsewhere.ts";
import { Sync } from "./relay/sync.ts";
import type { Surroundings } from "./surroundings.ts";
import type { TabNote } from "./tabs.ts";

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
  const sync = new Sync(vault);
  const link = new LinkEngine(vault, sync);
  vault.onSession = () => sync.restart();
  sync.onDevices = () => takeDevices(vault);
  around.beyond.tabs.onNote((note) => hear(vault, sync, note));
  return {
    calls: {
      ...ways.calls,
      ...factCalls(vault),
      ...unfinishedCalls(vault),
      ...backupCalls(vault, ways.calls.start),
      ...elsewhereCalls(vault, sync),
      ...link,
    },
    close: () => {
      ways.forget();
      link.close();
      vault.leave();
    },
  };
}

/** What tabs say to each other, as far as it concerns the one that holds the keys. */
function hear(vault: OpenVault, sync: Sync, note: TabNote): void {
  if (note.kind === "keyring") void vault.refresh();
  else if (note.kind === "reach") sync.heard(note.reach);
  else if (note.kind === "kept" && note.author === vault.session?.author) sync.wake();
}
