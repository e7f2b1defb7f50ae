// Writes down which version every item of the content has and a mark of its words, so that a test can tell when words
// change and their version does not. Writes nothing while a version is not what it has to be.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { everyVersioned } from "../content/src/every-item.fixtures.ts";
import { againstTheRecord, recordWith, type VersionRecord } from "../content/src/versions.fixtures.ts";
import { bin, need, ROOT } from "./run.ts";

const file = join(ROOT, "content", "src", "en", "versions.json");
const items = await everyVersioned();
const record = JSON.parse(readFileSync(file, "utf8")) as VersionRecord;
const wrong = againstTheRecord(items, record);
for (const line of wrong) console.error(line);
if (wrong.length > 0) process.exit(1);
writeFileSync(file, `${JSON.stringify(recordWith(items, record), null, 2)}\n`);
await need([bin("oxfmt"), file]);
