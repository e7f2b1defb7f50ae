// Writes the JSON Schemas that other programs read our exports by, as the parsers tell them.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportSchema, EXPORT_VERSION } from "../core/src/journal/export-schema.ts";
import { bin, need, ROOT } from "./run.ts";

const folder = join(ROOT, "docs", "schemas");
const file = join(folder, `export-${EXPORT_VERSION}.schema.json`);
mkdirSync(folder, { recursive: true });
writeFileSync(file, `${JSON.stringify(exportSchema(), null, 2)}\n`);
await need([bin("oxfmt"), file]);
