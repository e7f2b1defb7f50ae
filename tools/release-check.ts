// Says what a person has to do before a release: read, ring, look up, decide. Ends with 1 until all of it is done.
// Never part of `npm test`: no machine can do any of this, and none may pretend to.
import { openPointsOn, type OpenPoint } from "./open-points.ts";

const today = new Date().toISOString().slice(0, 10);
const open = openPointsOn(today);
const groups: Map<string, OpenPoint[]> = Map.groupBy(open, ({ group }) => group);

for (const [group, points] of groups) {
  console.log(`\n${group} (${points.length})`);
  for (const { what } of points) console.log(`  ${what}`);
}
if (open.length === 0) console.log("Everything that needs a person has been done.");
else console.log(`\n${open.length} things need a person before a release.`);
process.exitCode = open.length === 0 ? 0 : 1;
