/** The parts of the therapy page, in the order one needs them. */
export const THERAPY_PAGES = ["time", "kinds", "look", "ask", "write", "fit", "three"] as const;

export type TherapyPageName = (typeof THERAPY_PAGES)[number];
