import { bin, need } from "./run.ts";
import { ensureParts } from "./browser.ts";

await ensureParts();
await need([bin("vite"), "build", "app", "--config", "app/vite.config.ts", "--logLevel", "error"]);
await need([bin("playwright"), "test", "--config", "e2e/playwright.config.ts", ...process.argv.slice(2)]);
