import jsQR from "jsqr";
import { expect, test } from "vitest";
import { qrPathOf } from "./qr.ts";

const SCALE = 4;
const MARGIN = 4;

/** Draws a path of axis-parallel outlines the way a browser fills it (nonzero), four pixels a square. */
function drawn({ size, path }: { readonly size: number; readonly path: string }): Uint8ClampedArray {
  const side = (size + 2 * MARGIN) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const edges = outlinesOf(path).flatMap((points) =>
    points.map((from, at) => ({ from, to: points[(at + 1) % points.length] as Point })),
  );
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (windingAt(edges, { x: column + 0.5, y: row + 0.5 }) === 0) continue;
      for (let at = 0; at < SCALE * SCALE; at += 1) {
        const x = (column + MARGIN) * SCALE + (at % SCALE);
        const y = (row + MARGIN) * SCALE + Math.floor(at / SCALE);
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    }
  }
  return pixels;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Reads M, L, H, V and Z, as the library writes them. */
function outlinesOf(path: string): readonly (readonly Point[])[] {
  const outlines: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", given = ""] of path.matchAll(/([MLHVZmlhvz])([^MLHVZmlhvz]*)/gu)) {
    const [a = 0, b = 0] = given.match(/-?\d+/gu)?.map(Number) ?? [];
    const isRelative = command === command.toLowerCase();
    const kind = command.toUpperCase();
    if (kind === "Z") continue;
    if (kind === "H") x = isRelative ? x + a : a;
    else if (kind === "V") y = isRelative ? y + a : a;
    else [x, y] = isRelative ? [x + a, y + b] : [a, b];
    if (kind === "M") outlines.push([{ x, y }]);
    else outlines.at(-1)?.push({ x, y });
  }
  return outlines;
}

function windingAt(edges: readonly { readonly from: Point; readonly to: Point }[], at: Point): number {
  return edges.reduce((sum, { from, to }) => {
    if (from.x !== to.x || from.x > at.x) return sum;
    const isCrossed = Math.min(from.y, to.y) < at.y && at.y < Math.max(from.y, to.y);
    return isCrossed ? sum + Math.sign(to.y - from.y) : sum;
  }, 0);
}

test.each([
  "https://ajar.example/link#AQGoJ9k2vXmLw0YtQe5uRzB7dNf3HsCp8aKx1VjTgMbEi6Oq4WyUhDnSrPlZoFcIA0vGtRk2mXeLw5YQu7Bz",
  "http://localhost:7503/link#AQE_-abc",
])("a camera reads what was drawn: %s", (text) => {
  const qr = qrPathOf(text);
  const side = (qr.size + 2 * MARGIN) * SCALE;
  expect(jsQR(drawn(qr), side, side)?.data).toBe(text);
});

test("another text is another code", () => {
  expect(qrPathOf("a").path).not.toBe(qrPathOf("b").path);
});
