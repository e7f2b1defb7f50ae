import { expect, test } from "vitest";
import { words } from "#words/mine";
import { SCREENS } from "../screens.ts";
import { WAY_GROUPS, WAYS } from "./ways.ts";

test("every way in leads to a screen of its own", () => {
  expect(WAYS.map(({ screen }) => SCREENS[screen]).every((load) => typeof load === "function")).toBe(true);
  expect(new Set(WAYS.map(({ screen }) => screen)).size).toBe(WAYS.length);
});

test("a way in has a title and a line, with nothing written yet", () => {
  for (const way of WAYS) expect([way.title, way.detail([])].every((text) => text.trim() !== "")).toBe(true);
});

test("every group has a heading, and its ways stand together", () => {
  expect(Object.keys(words.groups)).toEqual([...WAY_GROUPS]);
  expect(WAYS.every(({ group }) => WAY_GROUPS.includes(group))).toBe(true);
});
