import { describe, expect, test } from "vitest";

import type { AuthorId, Instant, Stamp } from "../shared/stamp.ts";
import { factId } from "../shared/stamp.ts";
import type { ReplyPractised } from "./facts.ts";
import { practiseReply, REPLY_LIMIT } from "./practise-reply.ts";
import { repliesOf } from "./replies.ts";

const stampOf = (seq: number): Stamp => ({
  id: factId("7e".repeat(16) as AuthorId, seq),
  at: { ms: 1_772_600_000_000 as Instant, count: seq },
  schema: 1,
});

function practised(seq: number, reply: string): ReplyPractised {
  const kept = practiseReply({ scene: "scene.partner.1", reply }, stampOf(seq));
  if (!kept.ok) throw new Error(kept.refusal.kind);
  return kept.value;
}

describe("a reply that leaves room", () => {
  test("is kept by itself", () => {
    expect(practised(1, " Take your time. ")).toEqual({
      kind: "reply-practised",
      ...stampOf(1),
      scene: "scene.partner.1",
      reply: "Take your time.",
    });
  });

  test.each([
    ["", { kind: "reply-empty" }],
    ["  \n", { kind: "reply-empty" }],
    ["a".repeat(REPLY_LIMIT + 1), { kind: "reply-too-long", limit: REPLY_LIMIT }],
  ])("and not when there is none, or a page of it", (reply, refusal) => {
    expect(practiseReply({ scene: "scene.partner.1", reply }, stampOf(1))).toEqual({ ok: false, refusal });
  });

  test("stands with the others, the latest first", () => {
    const both = [practised(1, "One."), practised(2, "Two.")];
    expect(repliesOf(both).map(({ reply }) => reply)).toEqual(["Two.", "One."]);
    expect(repliesOf(both.toReversed())).toEqual(repliesOf(both));
  });
});
