import type { Person } from "@ajar/core/person/people";
import { expect, test } from "vitest";
import { Life } from "../../../core/src/step/life.fixtures.ts";
import { stripNames } from "./strip-names.ts";

const life = new Life();
const person = (label: string, setting: Person["setting"]): Person => ({
  id: life.stamp().id,
  label,
  setting,
  leftOut: "no",
});

test("labels go, in any case, and only as whole words", () => {
  const people = [person("Bo", "partner"), person("Ada", "friend")];
  expect(stripNames("Told Bo about Ada. BO laughed. Bogdan and Boa stayed.", people)).toBe(
    "Told my partner about a friend. my partner laughed. Bogdan and Boa stayed.",
  );
});

test("the longer label goes first, and signs in a label are only signs", () => {
  const people = [person("Ann", "friend"), person("Ann-Marie (work)", "date"), person("Zoë", "family")];
  expect(stripNames("Ann-Marie (work) rang. Ann did not. Zoë’s tea.", people)).toBe(
    "someone I’m dating rang. a friend did not. someone in my family’s tea.",
  );
});

test("nobody named, nothing changed", () => {
  expect(stripNames("Told Bo.", [])).toBe("Told Bo.");
});
