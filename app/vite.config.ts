import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { leanAge } from "./lean-age.ts";
import { leanWordLists } from "./lean-words.ts";
import { locale } from "./locale.ts";
import { offline } from "./offline.ts";
import own from "./package.json" with { type: "json" };

/** Another language is built beside the first, never over it. */
const OUT = process.env["AJAR_OUT"] ?? "dist";

const CHUNKS = {
  // Which screens somebody opened is nobody's business: no name of a file says it.
  chunkFileNames: "assets/[hash].js",
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
  plugins: [leanAge(), leanWordLists(), svelte(), locale(process.env["AJAR_LOCALE"] ?? "en"), offline(OUT)],
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
    // A screen's scripts name each other, so only its styles are told beforehand: half the list, and less in the page's head.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith(".css")),
    },
    rolldownOptions: { output: CHUNKS },
    reportCompressedSize: false,
  },
});
