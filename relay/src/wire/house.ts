import type { LogStore } from "../log/log-store.ts";
import type { Paces } from "../limits/paces.ts";
import type { Meetings } from "../meet/meetings.ts";
import type { Counts } from "../report/counts.ts";
import type { LogLines } from "../report/log-lines.ts";
import type { Exchanges } from "../slots/exchanges.ts";
import type { Granting } from "../spaces/grants.ts";
import type { SessionNumbers } from "../spaces/session-numbers.ts";
import type { Spaces } from "../spaces/spaces.ts";
import type { Meeters } from "./meeters.ts";
import type { Rooms } from "./rooms.ts";

/** Everything an answer may need. */
export interface House {
  readonly log: LogStore;
  readonly spaces: Spaces;
  readonly exchanges: Exchanges;
  readonly meetings: Meetings;
  readonly numbers: SessionNumbers;
  readonly rooms: Rooms;
  readonly meeters: Meeters;
  readonly granting: Granting;
  /** How fast each login key may append. */
  readonly appendPaces: Paces;
  /** How often the devices of one space may open a meeting. */
  readonly meetingPaces: Paces;
  readonly counts: Counts;
  readonly lines: LogLines;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
