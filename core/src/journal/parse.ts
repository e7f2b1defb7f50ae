import { ARRIVAL_PARSERS } from "../arrival/parse.ts";
import { CHECK_IN_PARSERS } from "../check-in/parse.ts";
import { CLOSENESS_PARSERS } from "../closeness/parse.ts";
import { DEVICE_PARSERS } from "../device/parse.ts";
import { HELPLINE_PARSERS } from "../helpline/parse.ts";
import { MOMENT_PARSERS } from "../moment/parse.ts";
import { EMPATHY_PARSERS } from "../empathy/parse.ts";
import { LINE_PARSERS } from "../line/parse.ts";
import { NEED_PARSERS } from "../need/parse.ts";
import { SAFE_PLACE_PARSERS } from "../safe-place/parse.ts";
import { PAUSE_PARSERS } from "../pause/parse.ts";
import { PERSON_PARSERS } from "../person/parse.ts";
import { PREFERENCE_PARSERS } from "../preference/parse.ts";
import { PACK_PARSERS } from "../pack/parse.ts";
import { LIGHT_DAY_PARSERS } from "../light-day/parse.ts";
import { PATH_PARSERS } from "../path/parse.ts";
import { QUESTIONNAIRE_PARSERS } from "../questionnaire/parse.ts";
import type { Given } from "../shared/json.ts";
import { nestsWithin, parseGiven } from "../shared/json.ts";
import type { Parser } from "../shared/shape.ts";
import type { FactId } from "../shared/stamp.ts";
import { parseClock, parseFactId, SCHEMA } from "../shared/stamp.ts";
import type { Fact, FactOf, KnownKind } from "./entry.ts";
import { STORY_PARSERS } from "../story/parse.ts";
import { WRITING_PARSERS } from "../writing/parse.ts";
import { ENDING_PARSERS } from "../ending/parse.ts";
import { DAY_CHECK_PARSERS } from "../day-check/parse.ts";
import { LOOP_PARSERS } from "../loop/parse.ts";
import { LETTER_PARSERS } from "../letter/parse.ts";
import { VALUES_PARSERS } from "../values/parse.ts";
import { PROTECTION_PARSERS } from "../protection/parse.ts";
import { THOUGHT_PARSERS } from "../thought/parse.ts";
import { TRIAL_PARSERS } from "../trial/parse.ts";
import { JOURNAL_PARSERS } from "./parse-journal.ts";
import { STEP_PARSERS } from "./parse-step.ts";
import { upgraded } from "./upgrade.ts";

/** How deep lists and objects may lie in each other, the fact itself counted as one (`security.md` §4). */
export const DEPTH_MOST = 16;

/** One parser for every kind this version writes. */
export const PARSERS: { readonly [Kind in KnownKind]: Parser<FactOf<Kind>> } = {
  ...JOURNAL_PARSERS,
  ...STEP_PARSERS,
  ...MOMENT_PARSERS,
  ...EMPATHY_PARSERS,
  ...LINE_PARSERS,
  ...NEED_PARSERS,
  ...SAFE_PLACE_PARSERS,
  ...PAUSE_PARSERS,
  ...PERSON_PARSERS,
  ...HELPLINE_PARSERS,
  ...ARRIVAL_PARSERS,
  ...PREFERENCE_PARSERS,
  ...CHECK_IN_PARSERS,
  ...CLOSENESS_PARSERS,
  ...QUESTIONNAIRE_PARSERS,
  ...PATH_PARSERS,
  ...LIGHT_DAY_PARSERS,
  ...PACK_PARSERS,
  ...STORY_PARSERS,
  ...WRITING_PARSERS,
  ...ENDING_PARSERS,
  ...DAY_CHECK_PARSERS,
  ...LOOP_PARSERS,
  ...LETTER_PARSERS,
  ...VALUES_PARSERS,
  ...PROTECTION_PARSERS,
  ...THOUGHT_PARSERS,
  ...TRIAL_PARSERS,
  ...DEVICE_PARSERS,
};

function isKnown(kind: string): kind is KnownKind {
  return Object.hasOwn(PARSERS, kind);
}

function withoutId(given: Given): Given {
  const { id: _id, ...body } = given;
  return body;
}

/** Reads a body that is known to be one shallow object without an id. */
function parseShallow(id: FactId, body: Given): Fact | null {
  const { kind, schema } = body;
  const at = parseClock(body["at"]);
  if (at === null || typeof kind !== "string" || kind === "") return null;
  if (!Number.isSafeInteger(schema) || (schema as number) < 1) return null;

  const unknown: Fact = { kind: "unknown", id, at, schema: schema as number, raw: body };
  if ((schema as number) > SCHEMA) return unknown;

  const newest = upgraded(body, schema as number);
  const name = newest["kind"];
  if (typeof name !== "string" || !isKnown(name)) return unknown;
  return PARSERS[name]({ id, at, schema: SCHEMA }, newest);
}

/**
 * Reads the JSON of one sealed entry as the fact `id`, which the entry's header names; an id inside the JSON counts for
 * nothing. A fact of a kind or a schema this version does not know is kept whole as `UnknownFact`. Answers `null` when
 * it is malformed: nested too deep, without a readable stamp, or with a field out of range. Its size was checked before.
 */
export function parseBody(id: FactId, body: unknown): Fact | null {
  const given = nestsWithin(body, DEPTH_MOST) ? parseGiven(body) : null;
  return given === null ? null : parseShallow(id, withoutId(given));
}

/** Reads one fact that carries its own id, such as a line of a backup; the rest is as for `parseBody`. */
export function parseFact(given: unknown): Fact | null {
  const whole = nestsWithin(given, DEPTH_MOST) ? parseGiven(given) : null;
  const id = whole === null ? null : parseFactId(whole["id"]);
  return whole === null || id === null ? null : parseShallow(id, withoutId(whole));
}

/** The JSON a sealed entry holds: the fact without its id. An unknown fact is written back as it was read. */
export function bodyOf(fact: Fact): object {
  if (fact.kind === "unknown") return fact.raw;
  const { id: _id, ...body } = fact;
  return body;
}

/** The JSON a backup holds: the fact with its id in front. An unknown fact is written back as it was read. */
export function toJson(fact: Fact): unknown {
  return { id: fact.id, ...bodyOf(fact) };
}
