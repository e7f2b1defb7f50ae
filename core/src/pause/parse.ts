import { isFactId, isInstant, oneOf, parserOf } from "../shared/shape.ts";
import type { PauseCalled, PauseEnded, PauseMoved } from "./facts.ts";

/** One parser for every kind of fact about pauses. */
export const PAUSE_PARSERS = {
  "pause-called": parserOf<PauseCalled>("pause-called", { returnAt: isInstant }),
  "pause-moved": parserOf<PauseMoved>("pause-moved", { pause: isFactId, returnAt: isInstant }),
  "pause-ended": parserOf<PauseEnded>("pause-ended", {
    pause: isFactId,
    how: oneOf<PauseEnded["how"]>({ returned: true, "let-go": true }),
  }),
};
