import { bin, need } from "./run.ts";

await need([bin("vite"), "build", "app", "--config", "app/vite.config.ts", "--logLevel", "error"]);
