import subsetFont from "subset-font";
import type { Plugin } from "vite";

/** The letters that `ui/fonts.css` promises: Latin, with its signs. */
const RANGES =
  "0-ff 131 152-153 2bb-2bc 2c6 2da 2dc 304 308 329 2000-206f 20ac 2122 2191 2193 2212 2215 feff fffd".split(" ");

/** Every character from `a` to `b` of "a-b", or the one of "a", in hexadecimal. */
function charactersOf(range: string): string {
  const [first = 0, last = first] = range.split("-").map((each) => Number.parseInt(each, 16));
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join("");
}

/** Leaves out of each font the shapes that no letter of ours leads to by itself: alternates and marks to build letters from. */
export function leanFonts(): Plugin {
  const letters = RANGES.map(charactersOf).join("");
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
