/** How dates and numbers are written beside these words: "4 March 2026", "1,200". A BCP 47 tag. */
export const LOCALE = "en-GB";
