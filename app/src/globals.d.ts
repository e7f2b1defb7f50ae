/** The release's number, set when the app is built. */
declare const __AJAR_VERSION__: string;
