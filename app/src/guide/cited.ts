/** A piece of a paragraph: words, or the number of a source. */
export type Cited = { readonly words: string } | { readonly source: number; readonly ref: string };

const MARK = /\s*\{([a-z]+-\d{4})\}/g;

/** The sources a page marks, in the order they are read, each once: the first is [1]. */
export function sourcesIn(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(MARK)].flatMap(([, ref]) => (ref ? [ref] : []))))];
}

/** A text cut at its marks, each mark as the number of its source on this page. */
export function citedOf(text: string, sources: readonly string[]): readonly Cited[] {
  const pieces = text.split(MARK);
  return pieces.flatMap((piece, at): readonly Cited[] => {
    if (at % 2 === 1) return [{ source: sources.indexOf(piece) + 1, ref: piece }];
    return piece === "" ? [] : [{ words: piece }];
  });
}
