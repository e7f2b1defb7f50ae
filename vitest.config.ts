import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{core,content,vault,app,relay,bench,tools}/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    pool: "threads",
  },
});
