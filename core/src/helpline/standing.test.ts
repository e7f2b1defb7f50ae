import { describe, expect, test } from "vitest";
import { lineStandingOf, linesFor } from "./standing.ts";

// Invented countries and numbers: a test is no place to keep a real one.
const unchecked = { verifiedBy: [], verifiedOn: null, expiresOn: null };
const checked = { verifiedBy: ["Ada", "Bo"], verifiedOn: "2030-01-01", expiresOn: "2030-06-30" };
const line = { country: "ZZ", kind: "suicide", phone: "000 001", ...checked };

describe("how a line stands", () => {
  test("two different people make it checked, until the day it expires", () => {
    expect(lineStandingOf(checked, "2030-06-29")).toBe("checked");
    expect(lineStandingOf(checked, "2030-06-30")).toBe("expired");
  });

  test("one person, or the same one twice, is not enough", () => {
    expect(lineStandingOf({ ...checked, verifiedBy: ["Ada"] }, "2030-02-01")).toBe("not-checked");
    expect(lineStandingOf({ ...checked, verifiedBy: ["Ada", "Ada"] }, "2030-02-01")).toBe("not-checked");
  });

  test("nobody yet, or no date, is said and not hidden", () => {
    expect(lineStandingOf(unchecked, "2030-02-01")).toBe("not-checked");
    expect(lineStandingOf({ ...checked, verifiedOn: null }, "2030-02-01")).toBe("not-checked");
  });
});

describe("the lines of a country", () => {
  const emergency = { ...line, kind: "emergency", phone: "000" };
  const elsewhere = { ...line, country: "XX" };

  test("the emergency number is there even when all else has expired", () => {
    expect(linesFor([line, emergency, elsewhere], "ZZ", "2031-01-01")).toEqual({ emergency: [emergency], others: [] });
  });

  test("a line that holds is shown, and no other country's is", () => {
    expect(linesFor([line, emergency, elsewhere], "ZZ", "2030-02-01").others).toEqual([line]);
  });

  test("a country without lines, and none chosen, show nothing of another", () => {
    for (const country of ["QQ", null])
      expect(linesFor([line, emergency], country, "2030-02-01")).toEqual({ emergency: [], others: [] });
  });
});
