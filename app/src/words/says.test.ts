import { expect, test } from "vitest";
import { words as now } from "./en/now.ts";
import type { Says } from "./says.ts";

// Another language's words, as far as this test needs them.
const small = { title: "Now", open: (count: number) => `${count} open`, ways: ["one", "two"] } as const;

test("another language says everything English says, or does not compile", () => {
  const whole = {
    title: "Jetzt",
    open: (count: number) => `${count} offen`,
    ways: ["eins", "zwei"],
  } satisfies Says<typeof small>;
  expect(Object.keys(whole)).toEqual(Object.keys(small));

  // @ts-expect-error a sentence is missing
  const short: Says<typeof small> = { title: "Jetzt", ways: ["eins", "zwei"] };
  // @ts-expect-error a sentence takes something else
  const other: Says<typeof small> = { ...whole, open: (name: { readonly of: string }) => name.of };
  expect([short.title, other.title]).toEqual(["Jetzt", "Jetzt"]);
});

test("the words as they are have that shape", () => {
  const same: Says<typeof now> = now;
  expect(same).toBe(now);
});
