import type { JsonSchema } from "../shared/shape.ts";
import { COUNT_MOST, SCHEMA } from "../shared/stamp.ts";
import { KINDS } from "./entry.ts";
import { PARSERS } from "./parse.ts";

/** The name of the format of `data.json`; the number rises when a reader of the old one would stumble. */
export const EXPORT_FORMAT = "ajar-export";
export const EXPORT_VERSION = 1;

const stampSchemas = {
  id: { type: "string", pattern: "^[0-9a-f]{32}\\.[1-9][0-9]*$" },
  at: {
    type: "object",
    properties: {
      ms: { type: "integer", minimum: 0, maximum: 8_640_000_000_000_000 },
      count: { type: "integer", minimum: 0, maximum: COUNT_MOST },
    },
    required: ["ms", "count"],
  },
};

function factSchema(kind: (typeof KINDS)[number]): JsonSchema {
  const fields = PARSERS[kind].schemas ?? {};
  const properties = { ...stampSchemas, kind: { const: kind }, schema: { const: SCHEMA }, ...fields };
  return { type: "object", properties, required: ["id", "at", "kind", "schema", ...Object.keys(fields)] };
}

/** A fact that a newer Ajar wrote: only its stamp is known here. */
const newerSchema: JsonSchema = {
  type: "object",
  properties: { ...stampSchemas, kind: { type: "string", minLength: 1 }, schema: { type: "integer", minimum: 1 } },
  required: ["id", "at", "kind", "schema"],
  anyOf: [
    { properties: { kind: { not: { enum: KINDS } } } },
    { properties: { schema: { type: "integer", minimum: SCHEMA + 1 } } },
  ],
};

/** JSON Schema (draft 2020-12) of `data.json` in a readable export, told by the parsers themselves. */
export function exportSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:ajar:export:${EXPORT_VERSION}`,
    title: "A readable export of Ajar",
    type: "object",
    properties: {
      format: { const: EXPORT_FORMAT },
      version: { const: EXPORT_VERSION },
      facts: {
        type: "array",
        items: { anyOf: [...KINDS.map((kind) => ({ $ref: `#/$defs/${kind}` })), { $ref: "#/$defs/newer" }] },
      },
    },
    required: ["format", "version", "facts"],
    $defs: { ...Object.fromEntries(KINDS.map((kind) => [kind, factSchema(kind)])), newer: newerSchema },
  };
}
