import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

type Tokens = ReadonlyMap<string, string>;

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");

/** The custom properties of the first block that follows `selector`. */
function tokensAfter(selector: string): Tokens {
  const start = css.indexOf("{", css.indexOf(selector));
  const block = css.slice(start, css.indexOf("}", start));
  return new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** Relative luminance of "#rrggbb", 0 to 1. Source: WCAG 2.2, definition of relative luminance. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two tokens, 1 to 21. Source: WCAG 2.2, definition of contrast ratio. */
function ratio(tokens: Tokens, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`No token --${name}`);
    return luminance(value);
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const lowest = (tokens: Tokens, inks: readonly string[], grounds: readonly string[]): number =>
  Math.min(...inks.flatMap((ink) => grounds.map((ground) => ratio(tokens, ink, ground))));

const GROUNDS = ["bg", "surface", "sunk"];
const TINTS = ["primary-tint", "glow-tint", "danger-tint"];
const TEXT = ["ink", "ink-2", "primary", "glow-ink", "me", "you", "both", "ok", "caution", "danger", "link"];
const ON_TINTS = ["ink", "ink-2", "primary", "glow-ink", "caution", "danger"];

const day = tokensAfter(":root {");
const night = tokensAfter(':root[data-theme="night"] {');
const nightOfDevice = tokensAfter(':root:not([data-theme="day"]) {');

/** The table in the design: what each pair measures, by day and by night, to one decimal. */
const MEASURED = [
  { pair: "ink on bg", of: (t: Tokens) => ratio(t, "ink", "bg"), day: 14.2, night: 15.9 },
  { pair: "ink on surface", of: (t: Tokens) => ratio(t, "ink", "surface"), day: 15.1, night: 14.5 },
  { pair: "ink on sunk", of: (t: Tokens) => ratio(t, "ink", "sunk"), day: 12.8, night: 16.7 },
  { pair: "ink-2 on bg", of: (t: Tokens) => ratio(t, "ink-2", "bg"), day: 7.1, night: 9.5 },
  { pair: "ink-2 on surface", of: (t: Tokens) => ratio(t, "ink-2", "surface"), day: 7.6, night: 8.7 },
  { pair: "ink-2 on sunk", of: (t: Tokens) => ratio(t, "ink-2", "sunk"), day: 6.4, night: 9.9 },
  { pair: "on-primary on primary", of: (t: Tokens) => ratio(t, "on-primary", "primary"), day: 8, night: 9.3 },
  { pair: "lowest text on a ground", of: (t: Tokens) => lowest(t, TEXT, GROUNDS), day: 6.1, night: 8.7 },
  { pair: "lowest text on a tint", of: (t: Tokens) => lowest(t, ON_TINTS, TINTS), day: 6.2, night: 6.8 },
  {
    pair: "lowest edge on a ground",
    of: (t: Tokens) => lowest(t, ["edge"], [...GROUNDS, ...TINTS]),
    day: 3.5,
    night: 3.8,
  },
  { pair: "me against you", of: (t: Tokens) => ratio(t, "me", "you"), day: 1.1, night: 1.1 },
  { pair: "glow on surface", of: (t: Tokens) => ratio(t, "glow", "surface"), day: 1.9, night: 9.8 },
] as const;

describe.each([
  ["day", day],
  ["night", night],
] as const)("by %s", (theme, tokens) => {
  test.each(MEASURED)("$pair measures what the design says", (row) => {
    expect(Math.abs(row.of(tokens) - row[theme])).toBeLessThanOrEqual(0.1);
  });

  test("text can be read on every ground and tint", () => {
    expect(lowest(tokens, TEXT, GROUNDS)).toBeGreaterThanOrEqual(4.5);
    expect(lowest(tokens, ON_TINTS, TINTS)).toBeGreaterThanOrEqual(4.5);
    expect(ratio(tokens, "on-primary", "primary")).toBeGreaterThanOrEqual(4.5);
  });

  test("the edge of a control can be seen on every ground", () => {
    expect(lowest(tokens, ["edge", "primary"], [...GROUNDS, ...TINTS])).toBeGreaterThanOrEqual(3);
  });
});

test("night is the same night, chosen by the person or by the device", () => {
  expect([...nightOfDevice]).toEqual([...night]);
  const colours = [...day].filter(([, value]) => value.startsWith("#")).map(([name]) => name);
  expect([...night.keys()]).toEqual(colours);
});

/** Every place a token is used in the components, as "file: the line". */
function usesOf(token: string): readonly string[] {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(svelte|css)$/.test(file),
  );
  return files
    .filter((file) => file !== "tokens.css")
    .flatMap((file) =>
      readFileSync(join(import.meta.dirname, file), "utf8")
        .split("\n")
        .filter((line) => line.includes(`var(--${token})`))
        .map((line) => `${file}: ${line.trim()}`),
    );
}

test("lamplight is never the colour of words", () => {
  expect(usesOf("glow").filter((use) => /(?<![\w-])color:/.test(use.replace("stop-color:", "")))).toEqual([]);
});

test("amber stands for lamplight and for the gap, and for nothing one operates", () => {
  const files = new Set([...usesOf("glow"), ...usesOf("glow-tint")].map((use) => use.split(":")[0]));
  const drawn = [...files].filter((file) => !/^(drawings|charts)[\\/]/.test(file ?? ""));
  expect(drawn).toEqual([]);
});

test("red is for deletion only: the button that deletes", () => {
  const files = new Set([...usesOf("danger"), ...usesOf("danger-tint")].map((use) => use.split(":")[0]));
  expect([...files]).toEqual(["Button.svelte"]);
  expect(usesOf("danger").length).toBeGreaterThan(0);
});
