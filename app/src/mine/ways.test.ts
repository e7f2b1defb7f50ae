import { expect, test } from "vitest";
import { Life } from "../../../core/src/step/life.fixtures.ts";
import { words } from "#words/mine";
import { GROUPS } from "../ours/entries.ts";
import { SCREENS } from "../screens.ts";
import { WAY_GROUPS, WAYS, waysOf } from "./ways.ts";

const screensOf = (ways: readonly { readonly screen: string }[]): readonly string[] => ways.map(({ screen }) => screen);

test("every way in leads to a screen of its own", () => {
  expect(WAYS.map(({ screen }) => SCREENS[screen]).every((load) => typeof load === "function")).toBe(true);
  expect(new Set(screensOf(WAYS)).size).toBe(WAYS.length);
});

test("a way in has a title and a line, with nothing written yet", () => {
  for (const way of WAYS) expect([way.title, way.detail([])].every((text) => text.trim() !== "")).toBe(true);
});

test("every group has a heading", () => {
  expect(Object.keys(words.begin.groups)).toEqual([...WAY_GROUPS]);
  expect(WAYS.every(({ group }) => WAY_GROUPS.includes(group))).toBe(true);
});

test("before anything is written, every way is there to begin", () => {
  expect(waysOf([])).toEqual({ begun: [], toBegin: WAYS });
});

test("what has something in it moves up, and nothing is lost", () => {
  const life = new Life();
  life.nameSomeone();
  life.seal(life.plan().id);
  const { begun, toBegin } = waysOf(life.facts);

  expect(screensOf(begun)).toEqual(["people", "path"]);
  expect(screensOf(toBegin)).not.toContain("steps");
  expect(new Set([...screensOf(begun), ...screensOf(toBegin), "steps"])).toEqual(new Set(screensOf(WAYS)));
});

test("an icon stands for one idea: no two ways into Mine and Ours share one", () => {
  const icons = [...WAYS.map(({ icon }) => icon), ...GROUPS.flatMap(([, entries]) => entries.map(([, icon]) => icon))];
  expect(icons.filter((icon, at) => icons.indexOf(icon) !== at)).toEqual([]);
});
