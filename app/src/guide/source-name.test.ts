import { references } from "@ajar/content/references";
import { expect, test } from "vitest";
import { addressIn, shortName } from "./source-name.ts";

test("a source goes by its first author, and says when there were others", () => {
  const named = new Map(references.map((each) => [each.id, shortName(each)]));
  expect(named.get("manbeck-2020")).toBe("Manbeck and others, 2020");
  expect(named.get("frattaroli-2006")).toBe("Frattaroli, 2006");
  expect(named.get("reis-1988")).toBe("Reis and Shaver, 1988");
  expect(named.get("guo-2020")).toBe("Guo and others, 2020");
});

test("every source has an address to open", () => {
  for (const { where } of references) expect(addressIn(where)).toMatch(/^https:\/\/[^\s]+[^.,)]$/);
  expect(addressIn("a book")).toBeUndefined();
});
