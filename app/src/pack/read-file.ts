import { readPack, type PackRefusal } from "@ajar/core/pack/read-pack";
import type { PackWords } from "@ajar/core/pack/facts";
import { refuse, type Result } from "@ajar/core/shared/result";

/** The largest file that is looked at, in bytes. */
export const PACK_BYTES_MOST = 64 * 1024;

export type PackFileRefusal = PackRefusal | { readonly kind: "too-large"; readonly most: number };

/** The front matter between two lines of dashes, and the words under it. `null` when there is none. */
function parted(text: string): { readonly front: string; readonly body: string } | null {
  const found = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n([\s\S]*))?$/u.exec(text);
  return found === null ? null : { front: found[1] ?? "", body: found[2] ?? "" };
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** YAML as plain values: no aliases, no tags of its own. `undefined` when it is none. */
async function yamlOf(text: string): Promise<unknown> {
  const { CORE_SCHEMA, load } = await import("js-yaml");
  try {
    return load(text, { maxAliases: 0, schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

/** Reads a practice pack: size first, then the whole of it. The code that reads YAML comes when a file is chosen. */
export async function readPackFile(file: Blob): Promise<Result<PackWords, PackFileRefusal>> {
  if (file.size > PACK_BYTES_MOST) return refuse({ kind: "too-large", most: PACK_BYTES_MOST });
  const bytes = await file.arrayBuffer();
  const parts = parted(new TextDecoder().decode(bytes));
  if (parts === null) return refuse({ kind: "not-a-pack" });
  return readPack({ front: await yamlOf(parts.front), body: parts.body, hash: await sha256(bytes) });
}
