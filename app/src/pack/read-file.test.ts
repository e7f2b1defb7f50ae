import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PACK_BYTES_MOST, readPackFile } from "./read-file.ts";

const EXAMPLE = readFileSync(new URL("../../../docs/practice-pack.example.md", import.meta.url), "utf8");
const read = (text: string) => readPackFile(new Blob([text]));

test("the example in docs is a pack, and the same file has the same hash", async () => {
  const [one, two] = await Promise.all([read(EXAMPLE), read(EXAMPLE)]);
  expect(one).toMatchObject({ ok: true, value: { title: "After our third talk" } });
  expect(one).toEqual(two);
  expect(one.ok && one.value.steps.map(({ depth }) => depth)).toEqual([1, 2]);
  expect(one.ok && one.value.hash).toMatch(/^[0-9a-f]{64}$/);
});

test("what is too large is not looked at", async () => {
  expect(await read(EXAMPLE + " ".repeat(PACK_BYTES_MOST))).toEqual({
    ok: false,
    refusal: { kind: "too-large", most: PACK_BYTES_MOST },
  });
});

test.each([
  ["a page without a front", "Soup for two."],
  ["a front that is no YAML", "---\n{ a: [\n---\n"],
  ["an alias that would grow", "---\na: &a [x, x]\nb: [*a, *a]\n---\n"],
])("%s is refused", async (_, text) => {
  expect(await read(text)).toEqual({ ok: false, refusal: { kind: "not-a-pack" } });
});
