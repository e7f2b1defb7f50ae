import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aClientFrame, aServerFrame } from "./frames.fixtures.ts";
import { encodeClientFrame, encodeServerFrame } from "./frames.ts";

const PAGE = readFileSync(new URL("../../../docs/relay-protocol.md", import.meta.url), "utf8");
const ROWS = new Map([...PAGE.matchAll(/^\| (\d+) \| ([a-z-]+) \|/gm)].map(([, type, kind]) => [kind, Number(type)]));

test("every frame has its row on the page of the protocol, under the number it travels with, and no row stands for nothing", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(aClientFrame, aServerFrame, (asked, told) => {
      seen.set(asked.kind, encodeClientFrame(asked)[0] as number);
      seen.set(told.kind, encodeServerFrame(told)[0] as number);
    }),
    { numRuns: 2_000, seed: 1 },
  );
  expect(seen).toEqual(ROWS);
});
