import { parseGiven, type Given } from "../shared/json.ts";
import type { Result } from "../shared/result.ts";
import { ok, refuse } from "../shared/result.ts";
import type { Guard } from "../shared/shape.ts";
import type { PackStep, PackWords } from "./facts.ts";
import { PACK_SHAPE, PACK_STEP_SHAPE, wrongFieldOf } from "./parse.ts";

/** The version of the file format this reads. */
export const PACK_VERSION = 1;

export type PackRefusal =
  | { readonly kind: "not-a-pack" }
  | { readonly kind: "newer-pack" }
  | { readonly kind: "pack-empty" }
  /** A field this version does not know: a pack is taken whole or not at all. */
  | { readonly kind: "field-unknown"; readonly field: string }
  /** A field that is missing, too long, or not what it has to be; which step, counted from 1, when it is one's. */
  | { readonly kind: "field-wrong"; readonly field: string; readonly step: number | null };

/** What a file gave: its front matter as JSON values, the words under it, and its hash. */
export interface PackFile {
  readonly front: unknown;
  readonly body: string;
  readonly hash: string;
}

const FRONT_FIELDS = new Set([...Object.keys(PACK_SHAPE), "ajar-pack"].filter((field) => field !== "hash"));
const textual = (given: unknown): unknown => (typeof given === "string" ? given.trim() : given);

function stepOf(given: unknown, at: number): Result<PackStep, PackRefusal> {
  const step = parseGiven(given);
  if (step === null) return refuse({ kind: "field-wrong", field: "steps", step: at });
  const unknown = Object.keys(step).find((field) => !Object.hasOwn(PACK_STEP_SHAPE, field));
  if (unknown !== undefined) return refuse({ kind: "field-unknown", field: unknown });

  const tidy: Given = { ...step, title: textual(step["title"]), note: textual(step["note"] ?? "") };
  const wrong = wrongFieldOf(tidy);
  if (wrong !== null) return refuse({ kind: "field-wrong", field: wrong, step: at });
  return ok(tidy as unknown as PackStep);
}

function stepsOf(given: unknown): Result<readonly PackStep[], PackRefusal> {
  const listed: unknown = given ?? [];
  if (!Array.isArray(listed)) return refuse({ kind: "field-wrong", field: "steps", step: null });
  const steps: PackStep[] = [];
  for (const [at, each] of listed.entries()) {
    const step = stepOf(each, at + 1);
    if (!step.ok) return step;
    steps.push(step.value);
  }
  return ok(steps);
}

/** Reads a pack whole, or says what is wrong with it first. Nothing in it is run, fetched or followed. */
export function readPack({ front, body, hash }: PackFile): Result<PackWords, PackRefusal> {
  const given = parseGiven(front);
  if (given === null || typeof given["ajar-pack"] !== "number") return refuse({ kind: "not-a-pack" });
  if (given["ajar-pack"] !== PACK_VERSION) return refuse({ kind: "newer-pack" });
  const unknown = Object.keys(given).find((field) => !FRONT_FIELDS.has(field));
  if (unknown !== undefined) return refuse({ kind: "field-unknown", field: unknown });

  const steps = stepsOf(given["steps"]);
  if (!steps.ok) return steps;
  const listed: unknown = given["questions"] ?? [];
  const pack: Given = {
    hash,
    title: textual(given["title"]),
    by: textual(given["by"]),
    language: textual(given["language"]),
    licence: textual(given["licence"]),
    reviewer: textual(given["reviewer"] ?? ""),
    reviewed: textual(given["reviewed"] ?? ""),
    steps: steps.value,
    questions: Array.isArray(listed) ? listed.map(textual) : listed,
    words: body.trim(),
  };
  const wrong = Object.entries<Guard<unknown>>(PACK_SHAPE).find(([field, holds]) => !holds(pack[field]));
  if (wrong !== undefined) return refuse({ kind: "field-wrong", field: wrong[0], step: null });
  const words = pack as unknown as PackWords;
  const empty = words.steps.length === 0 && words.questions.length === 0 && words.words === "";
  return empty ? refuse({ kind: "pack-empty" }) : ok(words);
}
