import type { EmpathyScene } from "../../schema.ts";
import type { Setting } from "@ajar/core/person/facts";
import { ownWords } from "../own-words.ts";

type Draft = Pick<EmpathyScene, "text" | "reasons" | "replies" | "avoid"> & Partial<Pick<EmpathyScene, "leave">>;

function sceneFrom(setting: Setting, slug: string, draft: Draft): EmpathyScene {
  return {
    ...ownWords,
    kind: "scene",
    setting,
    id: `scene.${setting}.${slug}`,
    leave: setting === "family" ? ["family"] : [],
    ...draft,
  };
}

/** Scenes with one kind of person, from drafts keyed by slug. The id is `scene.<setting>.<slug>`. */
export function scenesWith(setting: Setting, drafts: Readonly<Record<string, Draft>>): readonly EmpathyScene[] {
  return Object.entries(drafts).map(([slug, draft]) => sceneFrom(setting, slug, draft));
}
