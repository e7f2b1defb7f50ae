/** For a text with a figure of speech in it, the same said literally. Marks of sources and slots to fill are in both. */
export type Twins = Readonly<Record<string, string>>;
