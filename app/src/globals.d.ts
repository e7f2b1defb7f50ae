/** The release's number, set when the app is built. */
declare const __AJAR_VERSION__: string;

/** Whether this release carries the CSI-4; set when the app is built (`AJAR_WITHOUT_CSI4=1` leaves it out). */
declare const __AJAR_CSI4__: boolean;
