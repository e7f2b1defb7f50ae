import { csi4 } from "@ajar/content/en/questionnaires/csi-4";
import { reserve, ucla3 } from "@ajar/content/en/questionnaires/questionnaires";
import type { Questionnaire } from "@ajar/content/questionnaire";
import { answerQuestionnaire } from "@ajar/core/questionnaire/answer-questionnaire";
import { expect, test } from "vitest";
import { instant, Life } from "../../../core/src/step/life.fixtures.ts";
import { resultLines } from "./result.ts";

const MARCH = instant(new Date("2026-03-04T12:00").getTime());
const JUNE = instant(new Date("2026-06-04T12:00").getTime());

function answeredAt(questionnaire: Questionnaire, at: number, values: readonly number[]) {
  const life = new Life();
  life.wait(at - life.now);
  const answers = Object.fromEntries(
    questionnaire.items.slice(0, values.length).map(({ id }, place) => [id, values[place] ?? 0]),
  );
  const kept = answerQuestionnaire(questionnaire, answers, life.stamp());
  if (!kept.ok) throw new Error(kept.refusal.kind);
  return kept.value;
}

test("guardedness is a mean of five, with what higher means", () => {
  const guarded = answeredAt(reserve, MARCH, [4, 4, 4, 4, 4, 2, 2, 2, 2, 4]);
  expect(resultLines(reserve, [guarded])).toEqual([
    "4 March 2026: 3.8 of 5; higher means you described yourself as more guarded.",
  ]);
});

test("two dates stand side by side, and no more is made of them", () => {
  const march = answeredAt(reserve, MARCH, [4, 4, 4, 4, 4, 2, 2, 2, 2, 4]);
  const june = answeredAt(reserve, JUNE, [3, 3, 3, 4, 4, 3, 3, 2, 2, 3]);
  const [, beside] = resultLines(reserve, [march, june]);
  expect(beside).toBe("On 4 March 2026 3.8, on 4 June 2026 3.4. We cannot say whether that is more than chance.");
});

test("a sum has all its answers, or there is none", () => {
  expect(resultLines(ucla3, [answeredAt(ucla3, MARCH, [2, 2, 2])])).toEqual([
    "4 March 2026: 6 of 9; higher means lonelier.",
  ]);
  expect(resultLines(csi4, [answeredAt(csi4, MARCH, [5, 3, 3, 3])])).toEqual([
    "4 March 2026: 14 of 21; higher means happier.",
  ]);
  expect(resultLines(ucla3, [answeredAt(ucla3, MARCH, [2, 2])])).toEqual([
    "Kept. A number needs 3 answers, so there is none this time.",
  ]);
  expect(resultLines(ucla3, [])).toEqual([]);
});

test("no word of a verdict is ever among them", () => {
  const verdict = /improved|better|worse|normal|lonely\b|distressed|avoidant|percentile|score|fear of intimacy/i;
  const all = [reserve, ucla3, csi4].flatMap((each) => {
    const values = each.items.map(() => 1);
    return resultLines(each, [answeredAt(each, MARCH, values), answeredAt(each, JUNE, values)]);
  });
  expect(all).toHaveLength(6);
  expect(all.filter((line) => verdict.test(line))).toEqual([]);
});
