import { expect, test } from "vitest";
import { countryFrom } from "./country.ts";

test("the first language that names a country says which", () => {
  expect(countryFrom(["en-NZ", "en-US"])).toBe("NZ");
  expect(countryFrom(["de", "de-AT", "en-US"])).toBe("AT");
  expect(countryFrom(["zh-Hant-SG"])).toBe("SG");
});

test("no country, a part of the world, or no language at all is no guess", () => {
  expect(countryFrom(["en", "de"])).toBeNull();
  expect(countryFrom(["es-419"])).toBeNull();
  expect(countryFrom(["not a language", ""])).toBeNull();
  expect(countryFrom([])).toBeNull();
});
