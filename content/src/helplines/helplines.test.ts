import { expect, test } from "vitest";
import { directory, helplines } from "./helplines.ts";

const countries = Map.groupBy(helplines, ({ country }) => country);
const day = (iso: string): number => Date.parse(iso) / 86_400_000;

test("there are lines for more than fifteen countries, and each begins with its emergency number", () => {
  expect(countries.size).toBeGreaterThanOrEqual(15);
  for (const [country, lines] of countries) {
    expect(country).toMatch(/^[A-Z]{2}$/);
    expect(lines[0]?.kind).toBe("emergency");
    expect(lines.some(({ kind }) => kind === "suicide")).toBe(true);
  }
});

test("ids are unique, and say their country", () => {
  expect(new Set(helplines.map(({ id }) => id)).size).toBe(helplines.length);
  for (const { id, country } of helplines) expect(id).toMatch(new RegExp(`^${country.toLowerCase()}\\.[a-z0-9-]+$`));
});

test("every line can be reached, and only by digits a phone understands", () => {
  for (const { phone, sms } of helplines) {
    expect(phone ?? sms).not.toBeNull();
    for (const number of [phone, sms]) if (number !== null) expect(number).toMatch(/^\d(?:[\d -]*\d)?$/);
  }
});

test("an emergency number says what it sends, and every other line what its operator calls it", () => {
  for (const { kind, name, serves } of helplines) {
    expect(serves.length > 0).toBe(kind === "emergency");
    expect(name === null).toBe(kind === "emergency");
  }
});

test("the source is a page of the operator, and no directory is copied", () => {
  for (const { source } of helplines) {
    expect(source).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+(?:\/\S*)?$/);
    expect(source).not.toMatch(/findahelpline|wikipedia|befrienders|opencounseling|suicide\.org|google/);
  }
  expect(directory.href).toBe("https://findahelpline.com");
});

test("a checked line carries two different names and an expiry within 180 days; an unchecked one carries none of it", () => {
  for (const { verifiedBy, verifiedOn, expiresOn } of helplines) {
    if (verifiedOn === null || expiresOn === null) {
      expect([verifiedBy, verifiedOn, expiresOn]).toEqual([[], null, null]);
    } else {
      expect(new Set(verifiedBy).size).toBeGreaterThanOrEqual(2);
      expect(day(expiresOn) - day(verifiedOn)).toBeLessThanOrEqual(180);
    }
  }
});

test("languages are tags a browser can name", () => {
  for (const { languages } of helplines) expect(Intl.getCanonicalLocales(languages)).toEqual(languages);
});
