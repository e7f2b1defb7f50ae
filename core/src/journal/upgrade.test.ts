import { describe, expect, test } from "vitest";

import { SCHEMA } from "../shared/stamp.ts";
import type { Upgrade } from "./upgrade.ts";
import { upgraded, UPGRADES } from "./upgrade.ts";

/** In version 2 a name became a label; in version 3 labels came in a list. */
const nameToLabel: Upgrade = ({ name, ...rest }) => (name === undefined ? rest : { ...rest, label: name });
const labelToLabels: Upgrade = ({ label, ...rest }) => (label === undefined ? rest : { ...rest, labels: [label] });
const chain = [nameToLabel, labelToLabels];

describe("a journal from an older Ajar reads in the newest shape", () => {
  test("from the first version through every one since", () => {
    expect(upgraded({ kind: "person-named", schema: 1, name: "Bo" }, 1, chain)).toEqual({
      kind: "person-named",
      schema: 3,
      labels: ["Bo"],
    });
  });

  test("from a version in between, only through what came after", () => {
    expect(upgraded({ kind: "person-named", schema: 2, label: "Bo" }, 2, chain)).toEqual({
      kind: "person-named",
      schema: 3,
      labels: ["Bo"],
    });
  });

  test("what is new already, and what no upgrade speaks of, stays as it is", () => {
    const newest = { kind: "person-named", schema: 3, labels: ["Bo"] };
    expect(upgraded(newest, 3, chain)).toBe(newest);
    expect(upgraded({ kind: "arrival-ended", schema: 1 }, 1, chain)).toEqual({ kind: "arrival-ended", schema: 3 });
  });

  test("there is one upgrade for every version that came before this one", () => {
    expect(UPGRADES).toHaveLength(SCHEMA - 1);
  });
});
