import { empathyScenes } from "@ajar/content/en/scenes";
import type { EmpathyScene } from "@ajar/content/schema";
import { repliesOf } from "@ajar/core/empathy/replies";
import type { Fact } from "@ajar/core/journal/entry";
import { preferencesOf } from "@ajar/core/preference/preferences";
import type { Setting } from "@ajar/core/person/facts";
import { plainly } from "../words/literally.ts";

/** All scenes, in the wording of this reader. */
export const scenes = plainly(empathyScenes);

/** Made-up scenes for this person: none about what they leave out, and those not practised yet first. */
export function scenesFor(facts: readonly Fact[], setting: Setting | null): readonly EmpathyScene[] {
  const { leave } = preferencesOf(facts);
  const practised = new Set(repliesOf(facts).map(({ scene }) => scene));
  const fitting = scenes.filter(
    (scene) => (setting === null || scene.setting === setting) && !scene.leave.some((topic) => leave.includes(topic)),
  );
  return [...fitting.filter(({ id }) => !practised.has(id)), ...fitting.filter(({ id }) => practised.has(id))];
}

/** The kinds of people there are scenes with. */
export const SETTINGS: readonly Setting[] = [...new Set(empathyScenes.map(({ setting }) => setting))];
