import { bin, need } from "./run.ts";
import { ensureBrowser } from "./browser.ts";

await ensureBrowser();
await need([bin("vite"), "build", "app", "--config", "app/vite.config.ts", "--logLevel", "error"]);
await need([bin("playwright"), "test", "--config", "e2e/playwright.config.ts", ...process.argv.slice(2)]);
