import type { Plugin } from "vite";

/** Curves and lattices that `age-encryption` brings for recipients with key pairs, and the names it takes from each. */
const ABSENT: Readonly<Record<string, readonly string[]>> = {
  "@noble/post-quantum/hybrid.js": ["MLKEM768P256", "MLKEM768X25519"],
  "@noble/curves/nist.js": ["p256"],
  "@noble/curves/ed25519.js": ["x25519"],
};

/**
 * Ajar's backups open with words, never with key pairs, so the mathematics of key pairs stays out of the download: a third
 * of the library. Whoever called it would get an error, not a weaker cipher. The standard `age` command opens the files all
 * the same, which `e2e/backup.test.ts` tries.
 */
export function leanAge(): Plugin {
  return {
    name: "ajar-lean-age",
    enforce: "pre",
    resolveId: (source, importer) =>
      source in ABSENT && importer?.includes("age-encryption") === true ? `\0absent:${source}` : null,
    load(id) {
      const names = id.startsWith("\0absent:") ? ABSENT[id.slice("\0absent:".length)] : undefined;
      return names === undefined ? null : names.map((name) => `export const ${name} = undefined;`).join("\n");
    },
  };
}
