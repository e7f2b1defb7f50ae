import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { leanAge } from "./lean-age.ts";
import { locale } from "./locale.ts";
import { offline } from "./offline.ts";
import own from "./package.json" with { type: "json" };

/** Another language is built beside the first, never over it. */
const OUT = process.env["AJAR_OUT"] ?? "dist";

export default defineConfig({
  root: import.meta.dirname,
  define: {
    __AJAR_VERSION__: JSON.stringify(own.version),
    __AJAR_CSI4__: JSON.stringify(process.env.AJAR_WITHOUT_CSI4 === undefined),
  },
  plugins: [leanAge(), svelte(), locale(process.env["AJAR_LOCALE"] ?? "en"), offline(OUT)],
  worker: {
    format: "es",
    plugins: () => [leanAge()],
    rollupOptions: { output: { entryFileNames: "assets/[name]-[hash].js" } },
  },
  build: {
    target: "es2023",
    outDir: OUT,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
