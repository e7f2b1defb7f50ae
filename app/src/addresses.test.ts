import { expect, test } from "vitest";
import { ADDRESSES, screenAt, type ScreenName } from "./addresses.ts";

const all = Object.entries(ADDRESSES) as readonly (readonly [ScreenName, string])[];

test("every address names one place, and that place only", () => {
  expect(new Set(all.map(([, address]) => address)).size).toBe(all.length);
  expect(all.map(([, address]) => screenAt(address))).toEqual(all.map(([name]) => name));
});

test.each(all)("the address of %s is plain words: no item, no number, nothing to fill in", (_name, address) => {
  expect(address).toMatch(/^\/(?:[a-z]+(?:-[a-z]+)*(?:\/[a-z]+(?:-[a-z]+)*)?)?$/);
});

test.each(["/nowhere", "/NOW", "/now/", "/step/a1.2", "", "//"])("at %j there is no screen", (path) => {
  expect(screenAt(path)).toBeNull();
});
