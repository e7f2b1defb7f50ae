import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { offline } from "./offline.ts";
import own from "./package.json" with { type: "json" };

export default defineConfig({
  root: import.meta.dirname,
  define: {
    __AJAR_VERSION__: JSON.stringify(own.version),
    __AJAR_CSI4__: JSON.stringify(process.env.AJAR_WITHOUT_CSI4 === undefined),
  },
  plugins: [svelte(), offline()],
  worker: { format: "es", rollupOptions: { output: { entryFileNames: "assets/[name]-[hash].js" } } },
  build: {
    target: "es2023",
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
