import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    pool: "threads",
    projects: [
      // Pure code leaves nothing behind, so its tests can share a worker.
      { test: { name: "pure", include: ["{core,content}/**/*.test.ts"], isolate: false } },
      { test: { name: "rooms", include: ["{vault,app,relay,bench,tools}/**/*.test.ts"] } },
    ],
  },
});
