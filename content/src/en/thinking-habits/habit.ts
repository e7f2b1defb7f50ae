import type { ThinkingHabit, ThoughtPair, Trial } from "../../schema.ts";
import { ownWords } from "../own-words.ts";

interface Draft extends Pick<ThinkingHabit, "label" | "text" | "protects"> {
  /** A thought, and a fairer one. */
  readonly pairs: Readonly<Record<string, readonly [thought: string, fairer: string]>>;
  readonly trials: Readonly<Record<string, Pick<Trial, "text" | "fear" | "rival">>>;
}

function trialFrom(id: string, trial: Draft["trials"][string]): Trial {
  return { id, unlessAfraid: true, ...trial };
}

/** A habit from its draft. The id is `habit.<slug>`; pairs and trials add their own slug. Every trial carries "unless afraid". */
export function habit(slug: string, { pairs, trials, ...told }: Draft): ThinkingHabit {
  const id = `habit.${slug}`;
  return {
    ...ownWords,
    kind: "thinking-habit",
    id,
    ...told,
    pairs: Object.entries(pairs).map(([key, [thought, fairer]]): ThoughtPair => ({
      id: `${id}.${key}`,
      thought,
      fairer,
    })),
    trials: Object.entries(trials).map(([key, trial]) => trialFrom(`${id}.trial.${key}`, trial)),
  };
}
