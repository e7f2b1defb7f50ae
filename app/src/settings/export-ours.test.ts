import type { Pause } from "@ajar/core/pause/pauses";
import { practiseReply } from "@ajar/core/empathy/practise-reply";
import { empathyScenes } from "@ajar/content/en/scenes";
import type { Fact } from "@ajar/core/journal/entry";
import { drawLine } from "@ajar/core/line/draw-line";
import { planNeed } from "@ajar/core/need/plan-need";
import { makeSafePlace } from "@ajar/core/safe-place/make-safe-place";
import type { Result } from "@ajar/core/shared/result";
import { factId, type AuthorId, type Instant, type Stamp } from "@ajar/core/shared/stamp";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { openCheck } from "../line/held.ts";
import { pauseMarkdown } from "./export-ours.ts";
import { plainExport } from "./plain-export.ts";

const stampOf = (seq: number): Stamp => ({
  id: factId("7e".repeat(16) as AuthorId, seq),
  at: { ms: new Date(2026, 2, 4, 12).getTime() as Instant, count: seq },
  schema: 1,
});

function written(made: Result<Fact, unknown>): Fact {
  if (!made.ok) throw new Error("refused");
  return made.value;
}

const sixNo = Object.fromEntries(Object.keys(openCheck()).map((about) => [about, "no" as const]));
const [scene] = empathyScenes;

test("lines, needs, practised replies and the safe place are in the readable copy, one file each", () => {
  const check = { ...openCheck(), ...sixNo };
  const facts = [
    written(
      drawLine(
        { when: "voices go up", will: "walk", ask: "Later?", ifNot: "", need: "need.pause", reviewOn: null, check },
        stampOf(1),
      ),
    ),
    written(planNeed({ need: "need.quiet", myself: "the bath", elsewhere: "" }, stampOf(2))),
    written(practiseReply({ scene: scene?.id ?? "", reply: "Take your time." }, stampOf(3))),
    written(makeSafePlace({ where: "the stairs", when: "", howLong: "", stopWord: "kettle", without: "" }, stampOf(4))),
  ];
  const files = Object.entries(unzipSync(plainExport(facts))).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const textOf = (folder: string): string =>
    files.find(([name]) => name === `ajar-export/${folder}/2026-03-04-1.md`)?.[1] ?? "";
  expect(textOf("lines")).toContain("# When voices go up, I’ll walk.");
  expect(textOf("lines")).toContain("## I ask\n\nLater?");
  expect(textOf("needs")).toContain("the bath");
  expect(textOf("replies")).toContain("Take your time.");
  expect(textOf("replies")).toContain(scene?.text);
  expect(textOf("safe-places")).toContain("kettle");
});

test("a pause says when it was called, when its caller meant to be back, and how it ended", () => {
  const calledAt = new Date(2026, 2, 4, 23, 30).getTime() as Instant;
  const returnAt = new Date(2026, 2, 5, 9, 0).getTime() as Instant;
  const pause: Pause = { id: stampOf(1).id, calledAt, returnAt, moved: "yes", ended: "returned" };
  const page = pauseMarkdown(pause, "2026-03-04");
  expect(page).toMatch(/# A pause\n\nCalled at 23:30\.\n\nI meant to be back on .*5.* at 09:00\.\n/u);
  expect(page).toContain("I moved it once.\n\nYou came back.\n");
  expect(pauseMarkdown({ ...pause, moved: "no", ended: null }, "2026-03-04")).toContain("It is still open.");
});
