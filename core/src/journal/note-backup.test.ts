import { expect, test } from "vitest";

import type { AuthorId, Instant, Stamp } from "../shared/stamp.ts";
import { factId } from "../shared/stamp.ts";
import { noteBackup } from "./note-backup.ts";
import { parseFact } from "./parse.ts";

test("a backup that was handed over is noted, with its age and its size", () => {
  const stamp: Stamp = { id: factId("8a".repeat(16) as AuthorId, 4), at: { ms: 20 as Instant, count: 0 }, schema: 1 };
  const noted = noteBackup({ madeAt: 19 as Instant, count: 3 }, stamp);
  expect(noted).toEqual({ ok: true, value: { kind: "backup-made", ...stamp, madeAt: 19, count: 3 } });
  expect(parseFact(noted.ok ? noted.value : null)).toEqual(noted.ok && noted.value);
});
