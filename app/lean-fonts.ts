import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

/** The letters that the style sheet of the fonts promises, as it writes them: "U+0000-00FF, U+0131". */
function promised(): readonly string[] {
  const sheet = readFileSync(new URL("src/ui/fonts.css", import.meta.url), "utf8");
  return [...new Set(sheet.match(/(?<=U\+)[0-9A-F]+(?:-[0-9A-F]+)?/g))];
}

/** Every character from `a` to `b` of "a-b", or the one of "a", in hexadecimal. */
function charactersOf(range: string): string {
  const [first = 0, last = first] = range.split("-").map((each) => Number.parseInt(each, 16));
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join("");
}

/** Leaves out of each font the shapes that no letter of ours leads to by itself: alternates and marks to build letters from. */
export function leanFonts(): Plugin {
  const letters = promised().map(charactersOf).join("");
  return {
    name: "ajar-lean-fonts",
    apply: "build",
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !file.fileName.endsWith(".woff2")) continue;
        const font = Buffer.from(file.source);
        file.source = await subsetFont(font, letters, { targetFormat: "woff2", noLayoutClosure: true });
      }
    },
  };
}
