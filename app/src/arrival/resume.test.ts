import { describe, expect, test } from "vitest";
import type { Brings, CardAnswer } from "@ajar/core/arrival/facts";
import { Life } from "../../../core/src/step/life.fixtures.ts";
import { cardsFor } from "./cards.ts";
import { resumeAt } from "./resume.ts";

class Newcomer extends Life {
  says(brings: Brings): void {
    this.facts = [...this.facts, { kind: "arrival-noted", ...this.stamp(), brings }];
  }

  answers(brings: Brings, most: number, answer: CardAnswer = "sometimes"): void {
    for (const { id: card } of cardsFor(brings).slice(0, most)) {
      this.facts = [...this.facts, { kind: "card-answered", ...this.stamp(), card, answer }];
    }
  }

  goes(): void {
    this.facts = [...this.facts, { kind: "arrival-ended", ...this.stamp() }];
  }
}

describe("the six cards", () => {
  test.each(["mine", "theirs", "both", "therapist", "unsure", null] as const)("for %j there are six", (brings) => {
    expect(cardsFor(brings)).toHaveLength(6);
  });

  test("those who came for someone else see cards about their own moves, not the same ones", () => {
    const mine = new Set(cardsFor("mine").map(({ id }) => id));
    expect(cardsFor("theirs").some(({ id }) => mine.has(id))).toBe(false);
    expect(cardsFor("both")).toEqual(cardsFor("mine"));
  });
});

describe("someone who left half-way comes back", () => {
  test("to the cover, when nothing was said", () => {
    expect(resumeAt([])).toEqual({ screen: "cover", item: null });
  });

  test.each(["mine", "theirs", "both", "therapist", "unsure"] as const)(
    "with %j: to the cards, then to the mirror",
    (brings) => {
      const newcomer = new Newcomer();
      newcomer.says(brings);
      expect(resumeAt(newcomer.facts).screen).toBe("recognise");
      newcomer.answers(brings, 5);
      expect(resumeAt(newcomer.facts).screen).toBe("recognise");
      newcomer.answers(brings, 6);
      expect(resumeAt(newcomer.facts).screen).toBe("mirror");
    },
  );

  test("a card that was skipped is answered", () => {
    const newcomer = new Newcomer();
    newcomer.says("mine");
    newcomer.answers("mine", 6, "skipped");
    expect(resumeAt(newcomer.facts).screen).toBe("mirror");
  });

  test("someone who then says they came for someone else sees the other cards", () => {
    const newcomer = new Newcomer();
    newcomer.says("mine");
    newcomer.answers("mine", 6);
    newcomer.says("theirs");
    expect(resumeAt(newcomer.facts).screen).toBe("recognise");
  });

  test("to the step they took up, and to the one they sealed", () => {
    const newcomer = new Newcomer();
    newcomer.says("mine");
    const { id } = newcomer.plan();
    expect(resumeAt(newcomer.facts)).toEqual({ screen: "seal", item: id });
    newcomer.seal(id);
    expect(resumeAt(newcomer.facts)).toEqual({ screen: "sealed", item: id });
  });

  test("to Now, once they have arrived, whatever is open", () => {
    const newcomer = new Newcomer();
    newcomer.seal(newcomer.plan().id);
    newcomer.goes();
    expect(resumeAt(newcomer.facts)).toEqual({ screen: "now", item: null });
  });
});
