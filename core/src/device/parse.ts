import type { Guard } from "../shared/shape.ts";
import { isFactId, listOf, orNull, parserOf, textOf } from "../shared/shape.ts";
import { parseAuthorId, type AuthorId } from "../shared/stamp.ts";
import { parseGiven } from "../shared/json.ts";
import type { DeviceAdded, DeviceRenamed, EpochBegun, Removed, Wrap } from "./facts.ts";

/** The longest name of a device, in UTF-16 units, the way a text field counts. */
export const DEVICE_NAME_LIMIT = 40;

/** How many devices a person may have at a time: as many as the relay lets in. */
export const DEVICES_MOST = 6;

/** How often the keys of one journal may change. All of them have to fit the two letters that a new device is sent. */
export const EPOCHS_MOST = 70;

const isAuthor: Guard<AuthorId> = (given): given is AuthorId => parseAuthorId(given) !== null;
const isName = textOf(1, DEVICE_NAME_LIMIT);
const hexOf =
  (bytes: number): Guard<string> =>
  (given): given is string =>
    typeof given === "string" && given.length === bytes * 2 && /^[0-9a-f]*$/.test(given);
const wholeOf =
  (least: number, most: number): Guard<number> =>
  (given): given is number =>
    Number.isSafeInteger(given) && (given as number) >= least && (given as number) <= most;

const isKey = hexOf(32);
const isSealed = hexOf(80);
const isCounter = wholeOf(0, Number.MAX_SAFE_INTEGER);

const isWrap: Guard<Wrap> = (given): given is Wrap => {
  const wrap = parseGiven(given);
  return wrap !== null && isAuthor(wrap["device"]) && isKey(wrap["enc"]) && isSealed(wrap["sealed"]);
};
const isRemoved: Guard<Removed> = (given): given is Removed => {
  const removed = parseGiven(given);
  return removed !== null && isAuthor(removed["device"]) && isCounter(removed["lastSeq"]);
};
const listUpTo =
  <Value>(holds: Guard<Value>): Guard<readonly Value[]> =>
  (given): given is readonly Value[] =>
    listOf(holds)(given) && given.length <= DEVICES_MOST;

/** One parser for every kind of fact about a person's own devices. */
export const DEVICE_PARSERS = {
  "device-added": parserOf<DeviceAdded>("device-added", {
    device: isAuthor,
    name: isName,
    dh: isKey,
    login: isKey,
    given: orNull(isFactId),
  }),
  "device-renamed": parserOf<DeviceRenamed>("device-renamed", { device: isAuthor, name: isName }),
  "epoch-begun": parserOf<EpochBegun>("epoch-begun", {
    epoch: wholeOf(1, EPOCHS_MOST),
    removes: listUpTo(isRemoved),
    wraps: listUpTo(isWrap),
  }),
};
