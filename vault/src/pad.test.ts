import { assert, integer, property, uint8Array } from "fast-check";
import { expect, test } from "vitest";
import golden from "./golden/entries.json" with { type: "json" };
import { padded, paddedSize, padme, unpadded } from "./pad.ts";

test("every size to 2^20 is the one a second implementation gives", async () => {
  const { to, sha256 } = golden.padme;
  const sizes = new DataView(new ArrayBuffer((to - 1) * 4));
  for (let x = 2; x <= to; x += 1) sizes.setUint32((x - 2) * 4, padme(x));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", sizes.buffer));
  expect(Buffer.from(hash).toString("hex")).toBe(sha256);
});

test("a padded size is never smaller, and at most an eighth larger", () => {
  assert(
    property(integer({ min: 2, max: 2 ** 20 }), (x) => {
      expect(padme(x)).toBeGreaterThanOrEqual(x);
      expect(padme(x)).toBeLessThanOrEqual(x * 1.125);
      expect(padme(padme(x))).toBe(padme(x));
    }),
  );
});

test("all bodies from 0 to 40,000 bytes give few enough sizes to say little", () => {
  const sizes = new Set(Array.from({ length: 40_001 }, (_, length) => paddedSize(16 + length, 256)));
  expect(sizes.size).toBe(117);
  expect([...sizes].every((size) => size === 256 || size === padme(size))).toBe(true);
});

test("what was padded comes back, and other paddings do not", () => {
  assert(
    property(uint8Array({ maxLength: 600 }), (bytes) => {
      const whole = padded(bytes, 256);
      expect(unpadded(whole, 256)).toEqual(bytes);
      expect(unpadded(new Uint8Array([...whole, ...new Uint8Array(32)]), 256)).toBeNull();
      const marked = whole.slice();
      marked[marked.length - 1] = 1;
      expect(unpadded(marked, 256)).toBeNull();
    }),
  );
  expect(unpadded(new Uint8Array(256), 256)).toBeNull();
});
