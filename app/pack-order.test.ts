import fc from "fast-check";
import { expect, test } from "vitest";
import { packOrder } from "./pack-order.ts";

const fileOf = (address: string, text: string) => ({ address, bytes: Buffer.from(text) });
const PROSE = fileOf(
  "/prose.js",
  "Someone leans in, and something in you steps back. Nothing bad has happened. ".repeat(9),
);
const CODE = fileOf("/code.js", "const a=b(c,d);function e(f){return g(f)??h[f]}export{a,e};".repeat(9));
const STYLE = fileOf("/style.css", ".a{inline-size:10px;color:var(--ink)}.b{display:grid;gap:8px}".repeat(9));

test("what is mostly words comes first, and like lies beside like", () => {
  const moreProse = fileOf("/more-prose.js", `${PROSE.bytes.toString()}x=1;`);
  const moreStyle = fileOf("/more-style.css", `${STYLE.bytes.toString()}.c{gap:4px}`);
  const order = packOrder([STYLE, CODE, moreStyle, PROSE, moreProse]).map(({ address }) => address);
  expect(order.slice(0, 2)).toEqual(["/prose.js", "/more-prose.js"]);
  expect(Math.abs(order.indexOf("/style.css") - order.indexOf("/more-style.css"))).toBe(1);
});

test("every file is there once, and the order does not hang on the order they came in", () => {
  const files = fc.uniqueArray(fc.record({ address: fc.string({ minLength: 1 }), text: fc.string() }), {
    selector: ({ address }) => address,
    maxLength: 12,
  });
  fc.assert(
    fc.property(files, (given) => {
      const all = given.map(({ address, text }) => fileOf(address, text));
      const order = packOrder(all).map(({ address }) => address);
      expect(order.toSorted()).toEqual(all.map(({ address }) => address).toSorted());
      expect(packOrder(all.toReversed()).map(({ address }) => address)).toEqual(order);
    }),
  );
});
