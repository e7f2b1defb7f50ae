/** The examples in braces, in the order they stand: "If {voices go up}, I’ll {walk}" has "voices go up" and "walk". */
export function slotsIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]+)\}/gu)].map(([, example]) => example ?? "");
}
