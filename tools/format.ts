import { bin, need } from "./run.ts";

await need([bin("oxfmt"), "."]);
