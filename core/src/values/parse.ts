import { parseGiven } from "../shared/json.ts";
import type { Guard } from "../shared/shape.ts";
import { isContentId, objectOf, parserOf, told } from "../shared/shape.ts";
import type { ValuesWeighed, WeighedValue } from "./facts.ts";
import { isOnScale, VALUE_MOST, VALUES_MOST } from "./weigh-values.ts";

const isRating: Guard<number> = told({ type: "integer", minimum: 0, maximum: VALUE_MOST }, isOnScale);
const VALUE = objectOf({ value: isContentId, importance: isRating, lived: isRating });
const SCHEMA = { type: "array", items: VALUE, minItems: 1, maxItems: VALUES_MOST };

function isValue(given: unknown): given is WeighedValue {
  const value = parseGiven(given);
  if (value === null || Object.keys(value).length !== 3) return false;
  return isContentId(value["value"]) && isRating(value["importance"]) && isRating(value["lived"]);
}

const isValues: Guard<readonly WeighedValue[]> = told(SCHEMA, (given): given is readonly WeighedValue[] => {
  if (!Array.isArray(given) || given.length === 0 || given.length > VALUES_MOST || !given.every(isValue)) return false;
  return new Set(given.map(({ value }) => value)).size === given.length;
});

/** The parser of the one kind of fact about values. */
export const VALUES_PARSERS = {
  "values-weighed": parserOf<ValuesWeighed>("values-weighed", { values: isValues }),
};
