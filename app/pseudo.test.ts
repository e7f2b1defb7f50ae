import { expect, test } from "vitest";
import { pseudo, pseudoText } from "./pseudo.ts";

test("a sentence is marked and longer, once; names and addresses are not", () => {
  expect(pseudoText("Leave now")).toBe("⟦Leeaavee noow⟧");
  expect(pseudoText(pseudoText("Leave now"))).toBe("⟦Leeaavee noow⟧");
  expect(["go-quiet", "https://a.example/b c", "12 34", ""].map(pseudoText)).toEqual([
    "go-quiet",
    "https://a.example/b c",
    "12 34",
    "",
  ]);
});

test("words keep their shape: lists, functions, and what programs read", () => {
  const words = {
    id: "Step One",
    say: (name: string) => `Hello ${name}`,
    list: ["One thing"],
    at: new Date(0),
    none: null,
  };
  const marked = pseudo(words) as typeof words;
  expect(marked).toMatchObject({ id: "Step One", list: ["⟦Onee thiing⟧"], none: null });
  expect(marked.say("Bo")).toBe("⟦Heelloo Boo⟧");
  expect(marked.at).toBe(words.at);
});
