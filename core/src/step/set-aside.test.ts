import { expect, test } from "vitest";

import { ladderOf } from "./ladder.ts";
import { Life } from "./life.fixtures.ts";
import { setAside } from "./set-aside.ts";

test("any step can be let go, once", () => {
  const life = new Life();
  const { id } = life.plan();
  expect(setAside(ladderOf(life.facts), id, life.stamp())).toMatchObject({
    ok: true,
    value: { kind: "step-set-aside", step: id },
  });
  life.setAside(id);
  expect(setAside(ladderOf(life.facts), id, life.stamp())).toMatchObject({ refusal: { kind: "step-set-aside" } });
  expect(setAside(ladderOf([]), id, life.stamp())).toMatchObject({ refusal: { kind: "step-unknown" } });
});
