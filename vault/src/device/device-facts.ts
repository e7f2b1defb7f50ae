import { isOfDevices } from "@ajar/core/device/devices";
import type { DeviceFact } from "@ajar/core/device/facts";
import { factsOf, readAll } from "../engine/reading.ts";
import type { Session } from "../session.ts";

/** What the journal says of this person's devices and their keys, over every chain. */
export async function deviceFactsOf(session: Session): Promise<readonly DeviceFact[]> {
  return factsOf(await readAll(session)).filter(isOfDevices);
}
