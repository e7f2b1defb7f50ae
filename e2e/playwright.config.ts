import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { chromiumPath } from "../tools/browser.ts";

const port = Number(process.env["AJAR_E2E_PORT"] ?? 7431);
const own = chromiumPath();

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  // A busy machine may stall for longer than any wait allows. What needed its second try is listed as flaky, and is a defect to mend.
  retries: process.env["CI"] ? 1 : 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 390, height: 844 },
    // Tracing costs a fifth of the time. `--trace on` shows what went wrong; in CI the second try does.
    trace: "on-first-retry",
    launchOptions: {
      ...(own !== null && existsSync(own) ? { executablePath: own } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `${process.execPath} ../relay/src/main.ts`,
    env: { AJAR_PORT: String(port), AJAR_DATA: "../test-results/data" },
    url: `http://127.0.0.1:${port}/readyz`,
    reuseExistingServer: false,
  },
});
