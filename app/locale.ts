import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const HERE = import.meta.dirname;
/** Where the words of a language lie: the folder before and after its name. */
const WORDS = [join(HERE, "src", "words"), join(HERE, "..", "content", "src")];
const EXPORTED = /^export (?:async )?(?:const|let|function) (\w+)/gm;

/** The same module, with everything it exports marked by `pseudo`. What it uses itself stays unmarked, so nothing is marked twice. */
function marked(code: string): string {
  const names = [...code.matchAll(EXPORTED)].flatMap(([, name]) => name ?? []);
  const kept = code.replaceAll(/^export (?=(?:async )?(?:const|let|function) )/gm, "");
  const exports = names.map((name) => `const ${name}$said = $pseudo(${name}); export { ${name}$said as ${name} };`);
  return [`import { pseudo as $pseudo } from ${JSON.stringify(join(HERE, "pseudo.ts"))};`, kept, ...exports].join("\n");
}

/**
 * Builds the app in one language, so that only one is ever downloaded: `en` for now. Another is a folder beside `en` in
 * `words/` and in `content/`, and its tag in `AJAR_LOCALE`. `pseudo` is English made long, marked, and right to left:
 * what a layout must bear before the first translation.
 */
export function locale(tag: string): Plugin {
  const isPseudo = tag === "pseudo";
  if (!isPseudo && !WORDS.every((folder) => existsSync(join(folder, tag)))) {
    throw new Error(`There are no words for AJAR_LOCALE=${tag}.`);
  }
  const ofEnglish = (id: string): string | undefined => WORDS.find((folder) => id.startsWith(join(folder, "en")));
  return {
    name: "ajar-locale",
    enforce: "post",
    async resolveId(source, importer) {
      if (isPseudo || tag === "en") return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      const folder = found === null ? undefined : ofEnglish(found.id);
      return found === null || folder === undefined ? null : found.id.replace(join(folder, "en"), join(folder, tag));
    },
    transform(code, id) {
      return isPseudo && ofEnglish(id) !== undefined ? { code: marked(code), map: null } : null;
    },
    transformIndexHtml: (html) =>
      html.replace('<html lang="en">', isPseudo ? '<html lang="en" dir="rtl">' : `<html lang="${tag}">`),
  };
}
