import type { Fact } from "@ajar/core/journal/entry";
import type { Instant } from "@ajar/core/shared/stamp";
import { sealBackupAt } from "../vault/src/backup.ts";

/** Opened as any backup is, but cheap to make: what is tested comes after it. */
const CHEAP = { written: 10, most: 20 };

/** The words that open every file made here. */
export const FILE_WORDS = "ten quiet lamps lean on the porch all summer long";

/** A file as a person would choose it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Any bytes, as a file to choose. */
export function fileOf(bytes: Uint8Array): ChosenFile {
  return { name: "backup.age", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

/** A real backup of these facts, made now. */
export async function backupOf(facts: readonly Fact[]): Promise<ChosenFile> {
  const making = { secret: FILE_WORDS, madeAt: Date.now() as Instant, progress: () => undefined };
  return fileOf(await sealBackupAt(CHEAP, facts, making));
}
