import type { LoopExit, LoopTemplate } from "@ajar/content/schema";
import type { LoopPlace, LoopWords } from "@ajar/core/loop/facts";
import type { Loop } from "@ajar/core/loop/loops";

/** The pages of drawing, in their order, after the opening. */
export const PAGES = ["which", "trigger", "move", "protects", "does", "exit", "name"] as const;

export type LoopPage = (typeof PAGES)[number];

/** A loop while it is being drawn. */
export interface LoopHeld extends Omit<LoopWords, "exit" | "source"> {
  page: LoopPage | "open";
  name: string;
  trigger: string;
  move: string;
  protects: string;
  does: string;
  exit: string | null;
  exitWords: string;
  source: string | null;
}

/** A loop with nothing in it. */
export function emptyLoop(): LoopHeld {
  const places = { trigger: "", move: "", protects: "", does: "" };
  return { page: "open", name: "", ...places, exit: null, exitWords: "", source: null };
}

/** A loop that was kept, opened to be drawn again. */
export function heldOf({ words }: Loop): LoopHeld {
  return { ...words, page: "trigger" };
}

/** The draft for the verb. */
export function loopDraftOf({ page: _page, exit, ...rest }: LoopHeld): LoopWords {
  return { ...rest, exit: exit as LoopPlace | null };
}

/** Starts for one place, from the library loop that was taken. */
export function startsFor(place: LoopPlace, template: LoopTemplate | undefined): readonly string[] {
  if (template === undefined) return [];
  switch (place) {
    case "trigger":
      return template.triggers;
    case "move":
      return template.moves;
    case "protects":
      return [template.protects];
    case "does":
      return [template.does];
  }
}

/** Where the library's ways out lie on my ring: feelings and needs are what the move protects. */
const placeOfExit: Readonly<Record<LoopExit["at"], LoopPlace>> = {
  trigger: "trigger",
  move: "move",
  feeling: "protects",
  need: "protects",
};

/** Ways out at one place, from the library loop that was taken. */
export function exitsAt(place: string | null, template: LoopTemplate | undefined): readonly string[] {
  return template?.exits.filter(({ at }) => placeOfExit[at] === place).map(({ text }) => text) ?? [];
}
