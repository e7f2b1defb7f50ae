import { beginLightDay } from "@ajar/core/light-day/begin-light-day";
import { factId, parseAuthorId, parseInstant, SCHEMA, type Instant } from "@ajar/core/shared/stamp";
import { expect, test } from "vitest";
import { withheldAt } from "./withheld.ts";

function instant(at: string): Instant {
  const given = parseInstant(new Date(at).getTime());
  if (given === null) throw new Error("no instant");
  return given;
}

const author = parseAuthorId("b".repeat(32));
if (author === null) throw new Error("no author");
const begun = beginLightDay({
  id: factId(author, 1),
  at: { ms: instant("2026-03-04T23:40"), count: 0 },
  schema: SCHEMA,
});
if (!begun.ok) throw new Error("refused");
const facts = [begun.value];

test("it holds to the end of one’s own day, and not past midnight", () => {
  expect(withheldAt(facts, instant("2026-03-04T23:59")).has("writing")).toBe(true);
  expect(withheldAt(facts, instant("2026-03-05T00:01")).size).toBe(0);
});
