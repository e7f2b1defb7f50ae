import { createHash, randomBytes } from "node:crypto";
import { workBytes, zeroBitsOf } from "@ajar/core/protocol/work";
import { expect, test } from "vitest";
import { findWork, hashOfBlock } from "./work.ts";

test("one block is hashed as SHA-256 hashes it", () => {
  for (let length = 0; length < 56; length += 1) {
    const message = randomBytes(length);
    const block = new Uint8Array(64);
    block.set(message);
    block[length] = 0x80;
    new DataView(block.buffer).setUint32(60, length * 8);
    expect(hashOfBlock(block)).toEqual(new Uint8Array(createHash("sha256").update(message).digest()));
  }
});

test("the number found is work a relay accepts; one that is not wanted any more is not looked for", async () => {
  const space = new Uint8Array(randomBytes(16));
  const found = await findWork(space, 12, () => true);
  const hash = createHash("sha256")
    .update(workBytes(space, found ?? 0))
    .digest();
  expect(zeroBitsOf(new Uint8Array(hash))).toBeGreaterThanOrEqual(12);
  expect(await findWork(space, 250, () => false)).toBeNull();
});
