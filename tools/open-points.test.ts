import { expect, test } from "vitest";
import type { Helpline } from "../content/src/helpline.ts";
import type { ToSettle } from "../content/src/to-settle.ts";
import { linesToCheck, openPointsOn, unreviewed, unsettled } from "./open-points.ts";

// An invented country and number.
const line: Helpline = {
  id: "zz.line",
  country: "ZZ",
  region: null,
  kind: "suicide",
  name: "A line",
  serves: [],
  mobileOnly: "no",
  phone: "000 001",
  sms: null,
  smsWords: null,
  allHours: null,
  languages: ["en"],
  textRelay: null,
  leavesTrace: null,
  source: "https://line.example",
  verifiedBy: ["Ada", "Bo"],
  verifiedOn: "2030-01-01",
  expiresOn: "2030-06-30",
};

test("what two different people have read is done; one person twice is not two", () => {
  const read = (...reviewedBy: string[]) => unreviewed("Cards", [{ id: "a", reviewedBy }], "2030-01-01").length;
  expect([read("Ada", "Bo"), read("Ada"), read("Ada", "Ada"), read()]).toEqual([0, 1, 1, 1]);
  const lapsing = { id: "a", reviewedBy: ["Ada", "Bo"], expiresOn: "2030-01-01" };
  expect(unreviewed("Cards", [lapsing], "2029-12-31")).toEqual([]);
  expect(unreviewed("Cards", [lapsing], "2030-01-01")).toHaveLength(1);
});

test("a line is open until two people checked it, again sixty days before it expires, and once it has", () => {
  const group = (changes: Partial<Helpline>, today: string) => linesToCheck([{ ...line, ...changes }], today)[0]?.group;
  expect(group({}, "2030-04-30")).toBeUndefined();
  expect(group({}, "2030-05-01")).toBe("Helplines that expire within 60 days");
  expect(group({}, "2030-06-30")).toBe("Helplines that have expired");
  expect(group({ verifiedBy: ["Ada"] }, "2030-02-01")).toBe("Helplines nobody has checked");
});

test("a fact, a licence or a question is settled by a name and a day together", () => {
  const point: ToSettle = { id: "fact.x", kind: "fact", what: "x", where: "y", settledBy: null, settledOn: null };
  expect(unsettled([point, { ...point, settledBy: "Ada" }])).toHaveLength(2);
  expect(unsettled([{ ...point, settledBy: "Ada", settledOn: "2030-01-01" }])).toEqual([]);
});

test("nobody has pretended: whatever has no names today is on the list", () => {
  const groups = Map.groupBy(openPointsOn("2030-01-01"), ({ group }) => group);
  for (const [group, points] of groups) expect([group, points.length > 0]).toEqual([group, true]);
  expect(new Set(openPointsOn("2030-01-01").map(({ what }) => what)).size).toBe(openPointsOn("2030-01-01").length);
});
