import { addPack } from "@ajar/core/pack/packs";
import { readPack } from "@ajar/core/pack/read-pack";
import { expect, test } from "vitest";
import { Life } from "../../../core/src/step/life.fixtures.ts";
import { packMarkdown } from "./export-pack.ts";

test("a pack is there with every word that was handed over", () => {
  const front = {
    "ajar-pack": 1,
    title: "After our third talk",
    by: "A practice",
    language: "en",
    licence: "For the person it was given to",
    reviewer: "A colleague",
    reviewed: "2026-03-04",
    steps: [
      { title: "Ask for ten minutes.", area: "needs", depth: 2, setting: "family", note: "Not when it is late." },
    ],
    questions: ["What would be enough?"],
  };
  const read = readPack({ front, body: "Two small ones.\n\nWhen you feel rested.", hash: "ab".repeat(32) });
  if (!read.ok) throw new Error(read.refusal.kind);
  const added = addPack([], read.value, new Life().stamp());
  if (!added.ok) throw new Error(added.refusal.kind);
  expect(packMarkdown(added.value, "2026-03-05")).toBe(
    [
      "---",
      'date: "2026-03-05"',
      "---",
      "# After our third talk",
      "",
      "## A note with it",
      "",
      "Two small ones.\n\nWhen you feel rested.",
      "",
      "## Steps",
      "",
      "- Ask for ten minutes. Depth: light. With someone in your family. Not when it is late.",
      "",
      "## To think about",
      "",
      "- What would be enough?",
      "",
      "## Where it comes from",
      "",
      "From A practice",
      "",
      "For the person it was given to. Language: en.",
      "",
      "Looked over by A colleague, 2026-03-04.",
      "",
      "Mark of this file: abababababababab",
      "",
    ].join("\n"),
  );
});
