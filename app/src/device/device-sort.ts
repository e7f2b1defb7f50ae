/** What a device most likely is: a first word for its name, which a person may change. */
export type DeviceSort = "phone" | "tablet" | "computer";

/** Guesses from what a browser says of itself. A tablet that says it is a Mac gives itself away by its touch points. */
export function deviceSort(userAgent: string, touchPoints: number): DeviceSort {
  if (/iPhone|iPod|Android.*Mobile|Mobile.*Firefox/u.test(userAgent)) return "phone";
  const isDisguised = userAgent.includes("Macintosh") && touchPoints > 1;
  return isDisguised || /iPad|Android|Tablet/u.test(userAgent) ? "tablet" : "computer";
}
