import type { LoopExit, LoopTemplate } from "../../schema.ts";
import { ownWords } from "../own-words.ts";

type Told = Pick<
  LoopTemplate,
  "label" | "text" | "triggers" | "moves" | "protects" | "does" | "surface" | "softer" | "theirs"
>;

interface Draft extends Told {
  /** Slugs of needs. */
  readonly needs: readonly string[];
  readonly exits: Readonly<Record<string, readonly [at: LoopExit["at"], text: string]>>;
}

/** A loop from its draft. The id is `loop.<slug>`; an exit adds its own slug. */
export function loop(slug: string, { needs, exits, ...told }: Draft): LoopTemplate {
  const id = `loop.${slug}`;
  return {
    ...ownWords,
    kind: "loop",
    id,
    ...told,
    needs: needs.map((need) => `need.${need}`),
    exits: Object.entries(exits).map(([key, [at, text]]): LoopExit => ({ id: `${id}.exit.${key}`, at, text })),
  };
}
