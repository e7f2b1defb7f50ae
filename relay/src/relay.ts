import type { Server } from "node:http";
import { APPENDS, MEETINGS } from "@ajar/core/protocol/limits";
import { letGoClosed } from "./answers/space.ts";
import { limitLoiterers } from "./limits/loiterers.ts";
import { Paces } from "./limits/paces.ts";
import { Meetings } from "./meet/meetings.ts";
import { Counts } from "./report/counts.ts";
import type { LogLines } from "./report/log-lines.ts";
import { Exchanges } from "./slots/exchanges.ts";
import type { Granting } from "./spaces/grants.ts";
import { Spaces } from "./spaces/spaces.ts";
import type { Stores } from "./stores.ts";
import { Door, type DoorRules } from "./wire/door.ts";
import type { House } from "./wire/house.ts";
import { Meeters } from "./wire/meeters.ts";
import { Rooms } from "./wire/rooms.ts";

const MINUTE_MS = 60_000;
const SWEEP_EVERY_MINUTES = 24 * 60;

/** What a relay is made of, besides the server it is reached through. */
export interface RelayParts {
  readonly stores: Stores;
  readonly rules: DoorRules;
  readonly granting: Granting;
  readonly lines: LogLines;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A relay at work. */
export interface Relay {
  readonly counts: Counts;
  /** How many sockets are open. */
  readonly open: () => number;
  readonly spaces: () => Promise<number>;
  /** Why it cannot acknowledge anything, or `null`. */
  readonly trouble: () => Promise<string | null>;
  /** Finishes what is at work and closes its stores. */
  close(): Promise<void>;
}

function houseOf({ stores, granting, lines, now }: RelayParts): House {
  const { log, desk, numbers } = stores;
  return {
    log,
    numbers,
    granting,
    lines,
    now,
    spaces: new Spaces(desk),
    exchanges: new Exchanges(desk, numbers),
    meetings: new Meetings(desk),
    rooms: new Rooms(log, (error) => lines.trouble(error)),
    meeters: new Meeters(),
    appendPaces: new Paces({ perSecond: APPENDS.perMinute / 60, burst: APPENDS.burst }),
    meetingPaces: new Paces({ perSecond: MEETINGS.perHour / 3_600, burst: MEETINGS.burst }),
    counts: new Counts(),
  };
}

/** Lets go of what is over: exchanges, meetings, logs of closed spaces, and once a day their bytes in every file. */
export async function tidy(house: Pick<House, "exchanges" | "meetings" | "spaces" | "log" | "now">): Promise<void> {
  await house.exchanges.letGo(house.now());
  await house.meetings.letGo(house.now());
  await letGoClosed(house);
}

function startTidying(house: House): NodeJS.Timeout {
  let minutes = 0;
  const timer = setInterval(() => {
    minutes += 1;
    house.lines.sum(house.counts);
    const swept = minutes % SWEEP_EVERY_MINUTES === 0 ? house.log.sweep() : Promise.resolve();
    swept.then(() => tidy(house)).catch((error: unknown) => house.lines.trouble(error));
  }, MINUTE_MS);
  return timer.unref();
}

/** Lets a relay in behind a server, on the path `/relay`. */
export async function startRelay(server: Server, parts: RelayParts): Promise<Relay> {
  const house = houseOf(parts);
  const door = new Door(house, parts.rules);
  limitLoiterers(server, parts.rules.addressFrom);
  door.attach(server);
  const unwatch = await house.log.watch((hint) => house.rooms.hint(hint));
  tidy(house).catch((error: unknown) => house.lines.trouble(error));
  const tidying = startTidying(house);
  return {
    counts: house.counts,
    open: () => door.open,
    spaces: () => house.spaces.count(),
    trouble: async () => (await house.log.health()).trouble,
    close: async () => {
      clearInterval(tidying);
      await door.close();
      unwatch();
      house.lines.sum(house.counts);
      await parts.stores.close();
    },
  };
}
