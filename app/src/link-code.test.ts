import { expect, test } from "vitest";
import { codeIn, linkAddress, takeLinkCode } from "./link-code.ts";

test("a link's secret is gone from the address and the history before anything is shown", () => {
  const replaced: unknown[] = [];
  const history = { state: { item: null }, replaceState: (...given: unknown[]) => void replaced.push(given) };
  const code = takeLinkCode({ location: { pathname: "/link", hash: "#AQE_-x" }, history });
  expect(code).toBe("AQE_-x");
  expect(replaced).toEqual([[{ item: null }, "", "/link"]]);
});

test.each([
  ["/link", ""],
  ["/link", "#"],
  ["/now", "#AQE"],
])("%s%s is no link, and nothing is touched", (pathname, hash) => {
  const history = {
    state: null,
    replaceState: (): void => {
      throw new Error("touched");
    },
  };
  expect(takeLinkCode({ location: { pathname, hash }, history })).toBeNull();
});

test("what a person pastes may be the whole address or the code alone", () => {
  const address = linkAddress("https://ajar.example", "AQE_-x");
  expect(address).toBe("https://ajar.example/link#AQE_-x");
  expect(codeIn(`  ${address}\n`)).toBe("AQE_-x");
  expect(codeIn("AQE_-x")).toBe("AQE_-x");
  expect(codeIn("")).toBe("");
});
