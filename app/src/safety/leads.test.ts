import { readFileSync } from "node:fs";
import { guidePages } from "@ajar/content/en/guide/pages";
import { safetyRouteOf, SIGNALS, type Activity, type Signal } from "@ajar/core/safety/routes";
import { expect, test } from "vitest";
import type { ScreenName } from "../addresses.ts";
import { SCREENS } from "../screens.ts";

/** The screens each activity is begun on. */
const BEGUN_ON: Readonly<Record<Activity, readonly ScreenName[]>> = {
  "shallow-step": ["choose", "own-step", "try", "steps", "seal"],
  "deep-step": ["choose", "own-step", "try", "steps", "seal"],
  writing: ["writing", "story-begin", "story", "stories"],
  "weigh-a-thought": ["thought", "thoughts"],
  "empathy-practice": ["empathy"],
  talk: ["talk-set-up", "soft-start"],
  line: ["line", "lines"],
  card: ["show-first"],
  pairing: ["ours"],
};

/** Where a screen's source leads: its own screens, and what the pages of the Guide it opens lead to. */
function ledTo(file: string): readonly string[] {
  const source = readFileSync(new URL(file, import.meta.url), "utf8");
  const screens = [...source.matchAll(/route\.(?:go|swap)\("([^"]+)"/g)].flatMap(([, screen]) => screen ?? []);
  const pages = new Set([...source.matchAll(/turnTo\("guide", "([^"]+)"\)/g)].map(([, page]) => page));
  const doing = guidePages.filter(({ slug }) => pages.has(slug)).flatMap((page) => page.doing);
  return [...screens, ...doing.map(({ to }) => to)];
}

test("every way on is a screen that is there", () => {
  for (const screen of [...Object.values(BEGUN_ON).flat(), ...ledTo("./SafetySignal.svelte")])
    expect([screen, Object.hasOwn(SCREENS, screen)]).toEqual([screen, true]);
});

test.each(SIGNALS.map((signal): [Signal] => [signal]))(
  "%s: its page, the lines and Grounding lead to nothing that is withheld",
  (signal) => {
    const held = [...safetyRouteOf(signal).withholds].flatMap((activity) => BEGUN_ON[activity]);
    const led = [
      "./SafetySignal.svelte",
      "./Grounding.svelte",
      "./AfterGrounding.svelte",
      "./Helplines.svelte",
    ].flatMap(ledTo);
    expect(led.length).toBeGreaterThan(3);
    expect(led.filter((screen) => held.some((each) => each === screen))).toEqual([]);
  },
);
