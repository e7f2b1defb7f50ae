import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Fact } from "../journal/entry.ts";
import { someFacts } from "../journal/facts.fixtures.ts";
import { merge } from "../journal/merge.ts";
import { parseFact } from "../journal/parse.ts";
import type { AuthorId, FactId, Instant, Stamp } from "../shared/stamp.ts";
import { factId } from "../shared/stamp.ts";
import { addDevice, renameDevice } from "./add-device.ts";
import { devicesOf, epochOf, isEpochDue, withoutKeysOf } from "./devices.ts";
import type { DeviceAdded, EpochBegun } from "./facts.ts";
import { EPOCHS_MOST } from "./parse.ts";

const LAPTOP = "1a".repeat(16) as AuthorId;
const PHONE = "2b".repeat(16) as AuthorId;
const TABLET = "3c".repeat(16) as AuthorId;

const by = (author: AuthorId, seq: number): Stamp => ({
  id: factId(author, seq),
  at: { ms: (1_772_600_000_000 + seq) as Instant, count: 0 },
  schema: 1,
});

function added(device: AuthorId, seq: number, given: FactId | null = null): DeviceAdded {
  const draft = { device, name: `device ${seq}`, dh: "ab".repeat(32), login: "cd".repeat(32), given };
  const fact = addDevice({ here: [], removed: new Map() }, draft, by(LAPTOP, seq));
  if (!fact.ok) throw new Error(fact.refusal.kind);
  return fact.value;
}

function begun(
  stamp: Stamp,
  parts: { readonly epoch: number; readonly out?: readonly AuthorId[]; readonly for: readonly AuthorId[] },
): EpochBegun {
  return {
    kind: "epoch-begun",
    ...stamp,
    epoch: parts.epoch,
    removes: (parts.out ?? []).map((device) => ({ device, lastSeq: 9 })),
    wraps: parts.for.map((device) => ({ device, enc: "5e".repeat(32), sealed: "6f".repeat(80) })),
  };
}

const two = [added(LAPTOP, 1), added(PHONE, 2)];
const three = [...two, added(TABLET, 3)];
const namesIn = (facts: readonly Fact[]): readonly string[] => devicesOf(facts).here.map(({ name }) => name);

describe("my devices", () => {
  test("a journal that was only ever on one device lists none, and needs no fresh keys", () => {
    expect(devicesOf([])).toEqual({ here: [], removed: new Map() });
    expect(isEpochDue([])).toBe(false);
    expect(epochOf([])).toBeNull();
  });

  test("come in the order they were added, under the latest name", () => {
    const renamed = renameDevice(devicesOf(two), { device: PHONE, name: "  The small one " }, by(PHONE, 7));
    if (!renamed.ok) throw new Error(renamed.refusal.kind);
    expect(namesIn([renamed.value, ...two.toReversed()])).toEqual(["device 1", "The small one"]);
  });

  test.each([
    ["  ", { kind: "name-empty" }],
    ["x".repeat(41), { kind: "name-too-long", limit: 40 }],
  ])("a name like %j is refused", (name, refusal) => {
    expect(renameDevice(devicesOf(two), { device: PHONE, name }, by(PHONE, 7))).toEqual({ ok: false, refusal });
    const draft = { device: TABLET, name, dh: "ab".repeat(32), login: "cd".repeat(32), given: null };
    expect(addDevice(devicesOf(two), draft, by(LAPTOP, 7))).toEqual({ ok: false, refusal });
  });

  test("only a device that is here can be renamed", () => {
    const draft = { device: TABLET, name: "Tablet" };
    expect(renameDevice(devicesOf(two), draft, by(PHONE, 7))).toEqual({
      ok: false,
      refusal: { kind: "device-unknown" },
    });
  });

  test("are six at most", () => {
    const six = Array.from({ length: 6 }, (_, at) => added((String(at) + "f").repeat(16) as AuthorId, at + 1));
    const { device, name, dh, login, given } = added(TABLET, 9);
    expect(addDevice(devicesOf(six), { device, name, dh, login, given }, by(LAPTOP, 9))).toEqual({
      ok: false,
      refusal: { kind: "too-many-devices", most: 6 },
    });
  });

  test("one that was removed stays removed, also when someone adds it again, and its earliest end counts", () => {
    const out = begun(by(LAPTOP, 4), { epoch: 1, out: [PHONE], for: [LAPTOP] });
    const later = { ...begun(by(TABLET, 5), { epoch: 2, for: [LAPTOP] }), removes: [{ device: PHONE, lastSeq: 3 }] };
    const { here, removed } = devicesOf([...two, out, later, added(PHONE, 8)]);
    expect(here.map(({ device }) => device)).toEqual([LAPTOP]);
    expect(removed).toEqual(new Map([[PHONE, 3]]));
  });

  test("the order facts arrive in changes nothing", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const mine = merge([], facts);
        expect(devicesOf(mine.toReversed())).toEqual(devicesOf(mine));
        expect(epochOf(mine.toReversed())).toEqual(epochOf(mine));
        expect(isEpochDue(mine.toReversed())).toBe(isEpochDue(mine));
      }),
    );
  });

  test("facts about them read back as they were written", () => {
    for (const fact of [...three, begun(by(LAPTOP, 4), { epoch: 1, out: [PHONE], for: [LAPTOP, TABLET] })]) {
      expect(parseFact(JSON.parse(JSON.stringify(fact)))).toEqual(fact);
    }
    const epoch = begun(by(LAPTOP, 4), { epoch: 1, for: [LAPTOP] });
    expect(parseFact({ ...epoch, epoch: EPOCHS_MOST + 1 })).toBeNull();
    expect(parseFact({ ...epoch, wraps: [{ device: LAPTOP, enc: "00", sealed: "6f".repeat(80) }] })).toBeNull();
    expect(parseFact({ ...epoch, wraps: Array.from({ length: 7 }, () => epoch.wraps[0]) })).toBeNull();
    expect(parseFact({ ...epoch, removes: [{ device: "someone", lastSeq: 1 }] })).toBeNull();
  });
});

describe("fresh keys", () => {
  test("are not due after a removal that brought them, nor for a device that was given them on coming", () => {
    const out = begun(by(LAPTOP, 4), { epoch: 1, out: [PHONE], for: [LAPTOP] });
    expect(isEpochDue([...two, out])).toBe(false);
    expect(isEpochDue([...two, out, added(TABLET, 5, out.id)])).toBe(false);
  });

  test("of two epochs begun at once the lower id counts on every device", () => {
    const mine = begun(by(LAPTOP, 4), { epoch: 1, for: [LAPTOP, PHONE] });
    const other = begun(by(PHONE, 1), { epoch: 1, for: [LAPTOP, PHONE] });
    expect(epochOf([...two, other, mine])).toBe(mine);
    expect(epochOf([...two, mine, other])).toBe(mine);
    expect(isEpochDue([...two, mine, other])).toBe(false);
  });

  test("are due when two devices removed two others at once: either would keep a key it is to lose", () => {
    const noTablet = begun(by(LAPTOP, 4), { epoch: 1, out: [TABLET], for: [LAPTOP, PHONE] });
    const noPhone = begun(by(PHONE, 1), { epoch: 1, out: [PHONE], for: [LAPTOP, TABLET] });
    expect(isEpochDue([...three, noTablet, noPhone])).toBe(true);
    const mended = begun(by(LAPTOP, 5), { epoch: 2, for: [LAPTOP] });
    expect(isEpochDue([...three, noTablet, noPhone, mended])).toBe(false);
  });

  test("reach a device that came while another was changing them: whoever brought it hands them on", () => {
    const change = begun(by(PHONE, 1), { epoch: 1, for: [LAPTOP, PHONE] });
    const facts = [...two, change, added(TABLET, 4, null)];
    expect(isEpochDue(facts)).toBe(false);
    expect(withoutKeysOf(facts, change.id).map(({ device }) => device)).toEqual([TABLET]);
    const wraps = [{ device: TABLET, enc: "5e".repeat(32), sealed: "6f".repeat(80) }];
    const shared = { kind: "epoch-shared", ...by(LAPTOP, 5), epoch: 1, begun: change.id, wraps } as const;
    expect(parseFact(JSON.parse(JSON.stringify(shared)))).toEqual(shared);
    expect(withoutKeysOf([...facts, shared], change.id)).toEqual([]);
  });
});
