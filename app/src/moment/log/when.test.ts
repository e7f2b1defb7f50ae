import { parseInstant, type Instant } from "@ajar/core/shared/stamp";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fieldsOf, happenedAt, type When } from "./when.ts";

function local(text: string): Instant {
  const at = parseInstant(new Date(text).getTime());
  if (at === null) throw new Error(`${text} is no instant`);
  return at;
}

const NOW = local("2026-03-04T20:30");
const words = { when: "now" as When, time: "", date: "" };

test("what happens now is written at this minute", () => {
  expect(happenedAt(words, NOW)).toEqual({ ok: true, value: NOW });
});

test("earlier today and yesterday may carry a time, and need none", () => {
  expect(happenedAt({ ...words, when: "earlier", time: "08:15" }, NOW)).toEqual({
    ok: true,
    value: local("2026-03-04T08:15"),
  });
  expect(happenedAt({ ...words, when: "yesterday", time: "08:15" }, NOW)).toEqual({
    ok: true,
    value: local("2026-03-03T08:15"),
  });
  expect(happenedAt({ ...words, when: "earlier" }, NOW)).toEqual({ ok: true, value: local("2026-03-04T10:15") });
  expect(happenedAt({ ...words, when: "yesterday" }, NOW)).toEqual({ ok: true, value: local("2026-03-03T12:00") });
});

test("another day is the day that was chosen, years back if need be", () => {
  expect(happenedAt({ ...words, when: "another", date: "1998-07-01", time: "07:05" }, NOW)).toEqual({
    ok: true,
    value: local("1998-07-01T07:05"),
  });
});

test("another day asks for the day first", () => {
  expect(happenedAt({ ...words, when: "another" }, NOW)).toEqual({ ok: false, refusal: { kind: "no-date" } });
  expect(happenedAt({ ...words, when: "another", date: "soon" }, NOW)).toEqual({
    ok: false,
    refusal: { kind: "no-date" },
  });
});

test("nothing is written down before it happens", () => {
  expect(happenedAt({ ...words, when: "earlier", time: "23:00" }, NOW)).toEqual({
    ok: false,
    refusal: { kind: "in-the-future" },
  });
  expect(happenedAt({ ...words, when: "another", date: "2026-03-05", time: "08:00" }, NOW)).toEqual({
    ok: false,
    refusal: { kind: "in-the-future" },
  });
});

test("earlier today is today, at any hour of the day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_399_999 }), (sinceMidnight) => {
      const midnight = local("2026-03-04T00:00");
      const now = parseInstant(midnight + sinceMidnight);
      if (now === null) throw new Error("no instant");
      const at = happenedAt({ ...words, when: "earlier" }, now);
      expect(at.ok && at.value >= midnight && at.value <= now).toBe(true);
    }),
  );
});

test("another day without a time is its noon", () => {
  expect(happenedAt({ ...words, when: "another", date: "2026-03-01" }, NOW)).toEqual({
    ok: true,
    value: local("2026-03-01T12:00"),
  });
});

test("a moment opened for a change shows the minute it had", () => {
  expect(fieldsOf(local("2026-03-04T08:05"))).toEqual({ date: "2026-03-04", time: "08:05" });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 29_000_000 }), (minutes) => {
      const at = local(new Date(minutes * 60_000).toISOString());
      const fields = fieldsOf(at);
      const again = happenedAt({ when: "another", ...fields }, NOW);
      expect(again.ok && fieldsOf(again.value)).toEqual(fields);
    }),
  );
});
