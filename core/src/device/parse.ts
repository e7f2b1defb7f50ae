import type { Guard } from "../shared/shape.ts";
import { isFactId, listOf, objectOf, orNull, parserOf, textOf, told } from "../shared/shape.ts";
import { parseAuthorId, type AuthorId } from "../shared/stamp.ts";
import { parseGiven } from "../shared/json.ts";
import type { DeviceAdded, DeviceRenamed, EpochBegun, EpochShared, Removed, Wrap } from "./facts.ts";

/** The longest name of a device, in UTF-16 units, the way a text field counts. */
export const DEVICE_NAME_LIMIT = 40;

/** How many devices a person may have at a time: as many as the relay lets in. */
export const DEVICES_MOST = 6;

/** How often the keys of one journal may change. All of them have to fit the two letters that a new device is sent. */
export const EPOCHS_MOST = 70;

const isAuthor: Guard<AuthorId> = told(
  { type: "string", pattern: "^[0-9a-f]{32}$" },
  (given): given is AuthorId => parseAuthorId(given) !== null,
);
const isName = textOf(1, DEVICE_NAME_LIMIT);
const isKey = hexOf(32);
const isSealed = hexOf(80);
const isCounter = wholeOf(0, Number.MAX_SAFE_INTEGER);

/** As many bytes, written as hex. */
function hexOf(bytes: number): Guard<string> {
  const pattern = new RegExp(`^[0-9a-f]{${bytes * 2}}$`);
  return told(
    { type: "string", pattern: pattern.source },
    (given): given is string => typeof given === "string" && pattern.test(given),
  );
}

function wholeOf(least: number, most: number): Guard<number> {
  return told(
    { type: "integer", minimum: least, maximum: most },
    (given): given is number => Number.isSafeInteger(given) && (given as number) >= least && (given as number) <= most,
  );
}

const wrapShape = { device: isAuthor, enc: isKey, sealed: isSealed };
const isWrap: Guard<Wrap> = told(objectOf(wrapShape), (given): given is Wrap => holdsAll(wrapShape, given));

const removedShape = { device: isAuthor, lastSeq: isCounter };
const isRemoved: Guard<Removed> = told(objectOf(removedShape), (given): given is Removed =>
  holdsAll(removedShape, given),
);

/** Whether `given` has exactly these fields, each in range. */
function holdsAll(shape: Readonly<Record<string, Guard<unknown>>>, given: unknown): boolean {
  const fields = parseGiven(given);
  if (fields === null || Object.keys(fields).length !== Object.keys(shape).length) return false;
  return Object.entries(shape).every(([field, holds]) => holds(fields[field]));
}

/** At most one for each device there may be. */
function listUpTo<Value>(holds: Guard<Value>): Guard<readonly Value[]> {
  const list = listOf(holds);
  return told(
    { ...list.schema, maxItems: DEVICES_MOST },
    (given): given is readonly Value[] => list(given) && given.length <= DEVICES_MOST,
  );
}

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
  "epoch-shared": parserOf<EpochShared>("epoch-shared", {
    epoch: wholeOf(1, EPOCHS_MOST),
    begun: isFactId,
    wraps: listUpTo(isWrap),
  }),
};
