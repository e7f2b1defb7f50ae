import { accessSync, constants, existsSync, statfsSync } from "node:fs";
import { linesOf, type Config } from "../config.ts";
import { isLoopback } from "../environment.ts";
import { openStores } from "../stores.ts";

const SPARE_BYTES = 1024 ** 3;

/** One thing looked at: whether it is well, and what to know about it. */
interface Finding {
  readonly is: "well" | "look" | "bad";
  readonly says: string;
}

function folderFinding({ data }: Config): Finding {
  if (!existsSync(data)) return { is: "look", says: `The data folder ${data} is not there yet; serve makes it.` };
  try {
    accessSync(data, constants.W_OK);
  } catch {
    return { is: "bad", says: `The data folder ${data} cannot be written.` };
  }
  const { bavail, bsize } = statfsSync(data);
  if (bavail * bsize < SPARE_BYTES) return { is: "look", says: "Less than 1 GiB is free where the data lies." };
  return { is: "well", says: "The data folder can be written and has room." };
}

function reachFindings({ host, relay }: Config): readonly Finding[] {
  if (isLoopback(host) && relay.origins.own.length === 0) {
    return [{ is: "well", says: "Only this machine can reach the relay." }];
  }
  const unsafe = relay.origins.own.filter((origin) => !origin.startsWith("https:"));
  const named: Finding =
    relay.origins.own.length === 0
      ? { is: "bad", says: "AJAR_ORIGIN is not set, so the relay lets nobody in." }
      : { is: unsafe.length > 0 ? "look" : "well", says: `People reach it at ${relay.origins.own.join(" ")}.` };
  const isShut = relay.granting.kind === "invite" && relay.granting.invites.length === 0;
  const making: Finding = isShut
    ? { is: "look", says: "There are no invites (AJAR_INVITES), so nobody can make a new space." }
    : { is: relay.granting.kind === "open" ? "look" : "well", says: `New spaces: ${relay.granting.kind}.` };
  return [named, making];
}

async function storeFinding({ data, relay }: Config): Promise<Finding> {
  if (relay.store.kind === "sqlite" && !existsSync(data)) return { is: "look", says: "There is no store yet." };
  try {
    const stores = await openStores(relay.store, data);
    const { trouble } = await stores.log.health().finally(() => stores.close());
    return trouble === null
      ? { is: "well", says: "The store is ready." }
      : { is: "bad", says: `The store: ${trouble}.` };
  } catch (error) {
    return { is: "bad", says: `The store cannot be opened: ${error instanceof Error ? error.name : "trouble"}.` };
  }
}

/** `ajar-relay doctor`: looks at everything a relay needs and changes nothing that is there. */
export async function doctor(config: Config): Promise<void> {
  for (const line of linesOf(config)) console.log(`     ${line}`);
  const findings = [folderFinding(config), ...reachFindings(config), await storeFinding(config)];
  for (const { is, says } of findings) console.log(`${is.padEnd(4)} ${says}`);
  process.exitCode = findings.some(({ is }) => is === "bad") ? 1 : 0;
}
