import type { Given } from "../shared/json.ts";

/**
 * Turns a fact of one schema version into the next. It gets every kind, as JSON without an id, and hands back what it
 * does not change as it is. It never throws, whatever it is given: nothing has been parsed yet.
 */
export type Upgrade = (body: Given) => Given;

/** One function a version: the first turns version 1 into version 2. `SCHEMA` is one more than its length. */
export const UPGRADES: readonly Upgrade[] = [];

/** The same fact in the newest shape of `chain`; `schema` is the version `body` was written in, from 1. */
export function upgraded(body: Given, schema: number, chain: readonly Upgrade[] = UPGRADES): Given {
  return chain
    .slice(schema - 1)
    .reduce<Given>((older, upgrade, index) => ({ ...upgrade(older), schema: schema + index + 1 }), body);
}
