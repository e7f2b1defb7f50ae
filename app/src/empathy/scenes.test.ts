import { empathyScenes } from "@ajar/content/en/scenes";
import { practiseReply } from "@ajar/core/empathy/practise-reply";
import { setPreference } from "@ajar/core/preference/set-preference";
import { factId, type AuthorId, type Instant, type Stamp } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { scenesFor } from "./scenes.ts";

const stampOf = (seq: number): Stamp => ({
  id: factId("7e".repeat(16) as AuthorId, seq),
  at: { ms: 1_772_600_000_000 as Instant, count: seq },
  schema: 1,
});

test("a scene that was practised comes after those that were not", () => {
  const [first] = scenesFor([], null);
  const practised = practiseReply({ scene: first?.id ?? "", reply: "Take your time." }, stampOf(1));
  if (!practised.ok) throw new Error("refused");
  const after = scenesFor([practised.value], null);
  expect(after).toHaveLength(empathyScenes.length);
  expect(after.at(-1)).toBe(first);
});

test("what a person leaves out stays out", () => {
  const left = setPreference({ leave: ["family", "trauma", "recent-loss", "sex", "faith", "body"] }, stampOf(1));
  if (!left.ok) throw new Error("refused");
  expect(scenesFor([left.value], null).every(({ leave }) => leave.length === 0)).toBe(true);
});

test("one kind of people at a time, for those who like", () => {
  const scenes = scenesFor([], "partner");
  expect(scenes.length).toBeGreaterThan(0);
  expect(scenes.every(({ setting }) => setting === "partner")).toBe(true);
});
