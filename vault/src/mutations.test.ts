import { expect, test } from "vitest";
import { fed } from "./mutations.fixtures.ts";

const SAMPLES = [Uint8Array.of(1, 2, 3), new Uint8Array(200)];

async function eaten(seed: number): Promise<readonly string[]> {
  const inputs: string[] = [];
  await fed({ samples: SAMPLES, seed, count: 300 }, (bytes) => inputs.push(Buffer.from(bytes).toString("hex")));
  return inputs;
}

test("the same seed feeds the same inputs, another seed others, and hardly any is a sample as it was", async () => {
  const [first, again, other] = [await eaten(7), await eaten(7), await eaten(8)];
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
  const untouched = first.filter((input) => SAMPLES.some((sample) => Buffer.from(sample).toString("hex") === input));
  expect(untouched.length).toBeLessThan(30);
});

test("an input that breaks a parser is told, with the seed to feed it again", async () => {
  const breaks = (): never => {
    throw new Error("broken");
  };
  await expect(fed({ samples: SAMPLES, seed: 3, count: 10 }, breaks)).rejects.toThrow("seed 3, input 0:");
});
