import { pictureWords } from "@ajar/content/en/pictures";
import { expect, test } from "vitest";
import { PICTURES } from "./pictures.ts";

test("every picture has a word, and no two pictures are drawn the same", () => {
  expect(PICTURES).toHaveLength(pictureWords.length);
  expect(new Set(PICTURES).size).toBe(PICTURES.length);
});

test("every picture is one path of drawing commands and numbers", () => {
  for (const path of PICTURES) expect(path).toMatch(/^M[-MmLlHhVvCcSsAaZz0-9. ]+$/u);
});
