import type { Config } from "../config.ts";
import { Meetings } from "../meet/meetings.ts";
import { tidy } from "../relay.ts";
import { Exchanges } from "../slots/exchanges.ts";
import { Spaces } from "../spaces/spaces.ts";
import { openStores } from "../stores.ts";

/** `ajar-relay gc`: lets go of everything that is over now, and of its bytes in every file. */
export async function gc(config: Config): Promise<void> {
  const stores = await openStores(config.relay.store, config.data);
  const { desk, log, numbers } = stores;
  try {
    const parts = { spaces: new Spaces(desk), exchanges: new Exchanges(desk, numbers), meetings: new Meetings(desk) };
    await tidy({ ...parts, log, now: Date.now });
    await log.sweep();
    console.log("What was over is gone.");
  } finally {
    await stores.close();
  }
}
