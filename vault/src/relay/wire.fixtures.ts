import type { Wire } from "./connection.ts";

/** A real WebSocket and the real clock. */
export const realWire: Wire = {
  dial: (url) => new WebSocket(url),
  after: (ms, ring) => {
    const timer = setTimeout(ring, ms);
    return () => clearTimeout(timer);
  },
};
