import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { leanAge } from "./lean-age.ts";
import { leanFonts } from "./lean-fonts.ts";
import { leanWordLists } from "./lean-words.ts";
import { locale } from "./locale.ts";
import { offline } from "./offline.ts";
import own from "./package.json" with { type: "json" };

/** Another language is built beside the first, never over it. */
const OUT = process.env["AJAR_OUT"] ?? "dist";

const CHUNKS = {
  // Which screens somebody opened is nobody's business: no name of a file says it.
  // What is kept only once somebody asked for it says so: literal wording, and the sample journal.
  chunkFileNames: ({ name }: { name: string }) =>
    ["twins", "open-sample"].includes(name) ? "assets/wished-[hash].js" : "assets/[hash].js",
  assetFileNames: "assets/[hash][extname]",
  // The same name for the same thing in every chunk packs better than the shortest in each.
  minifyInternalExports: false,
  minify: { compress: true, mangle: { toplevel: false }, codegen: true },
};

export default defineConfig({
  root: import.meta.dirname,
  define: {
    __AJAR_VERSION__: JSON.stringify(own.version),
    __AJAR_CSI4__: JSON.stringify(process.env.AJAR_WITHOUT_CSI4 === undefined),
  },
  plugins: [
    leanAge(),
    leanWordLists(),
    leanFonts(),
    svelte(),
    locale(process.env["AJAR_LOCALE"] ?? "en"),
    offline(OUT),
  ],
  worker: {
    format: "es",
    plugins: () => [leanAge(), leanWordLists()],
    // A worker keeps its name: the rules it is served under hang on it.
    rolldownOptions: { output: { entryFileNames: "assets/[name]-[hash].js", chunkFileNames: "assets/[hash].js" } },
  },
  build: {
    target: "es2023",
    outDir: OUT,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // One stylesheet for all screens is 13 kB; with one for each, every script would name those it needs.
    cssCodeSplit: false,
    // A screen's scripts name each other, so none is told beforehand: less to load first, and nothing in the page's head.
    modulePreload: false,
    rolldownOptions: { output: CHUNKS },
    reportCompressedSize: false,
  },
});
